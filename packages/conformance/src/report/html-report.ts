import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { escapeXml } from './escape.js';
import { toJsonReport } from './json-report.js';
import type { Report } from './report.js';
import { toOutcomeSentence } from './words.js';

/** The files of every page. */
interface PageAssets {
  readonly script: string;
  readonly styles: string;
}

// These paths are the same from src and from dist.
const script = new URL('../../dist/page/page.js', import.meta.url);
const styles = new URL('../../page/styles/', import.meta.url);
/** Later sheets win. */
const sheets = [
  'theme',
  'summary',
  'filters',
  'problems',
  'matrix',
  'coverage',
  'viewer',
  'narrow',
];

/**
 * A report as one HTML page that loads nothing else. Only the page's own script can run in it, whatever a
 * subject's responses contain.
 */
export async function createHtmlReport(report: Report): Promise<string> {
  return toHtmlReport(report, await readPageAssets());
}

/** Reads the page's script, which the build writes, and its styles. */
async function readPageAssets(): Promise<PageAssets> {
  const texts = sheets.map((name) => readFile(new URL(`${name}.css`, styles), 'utf8'));
  return {
    script: await readFile(script, 'utf8'),
    styles: (await Promise.all(texts)).join('\n'),
  };
}

function toHtmlReport(report: Report, { script, styles }: PageAssets): string {
  const { subject } = report;
  const title = `${toOutcomeSentence(report)}: ${subject.kind} ${subject.name}, conformance`;
  const policy = [
    "default-src 'none'",
    `script-src '${toHash(script)}'`,
    `style-src '${toHash(styles)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(title)}</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body>
<noscript>This report needs the script that it contains.</noscript>
<script type="application/json" id="report">${toEmbedded(toJsonReport(report))}</script>
<script>${script}</script>
</body>
</html>
`;
}

// Escaped so that no text can end the script element or begin a comment in it.
function toEmbedded(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function toHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
