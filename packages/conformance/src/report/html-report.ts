import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { escapeXml } from './escape.js';
import { toJsonReport } from './json-report.js';
import type { Report } from './report.js';
import { toOutcomeSentence } from './words.js';

/** What every page is made of. */
interface PageParts {
  readonly script: string;
  readonly styles: string;
}

// The same places seen from src and from dist.
const script = new URL('../../dist/page/page.js', import.meta.url);
const styles = new URL('../../page/styles/', import.meta.url);
/** Later ones win. */
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
 * A report as one HTML page that asks nothing of anyone. Only this page's own script may run in it,
 * whatever the answers of a subject hold.
 */
export async function createHtmlReport(report: Report): Promise<string> {
  return toHtmlReport(report, await readPageParts());
}

/** Reads the page's script, which the build leaves beside this code, and its styles. */
async function readPageParts(): Promise<PageParts> {
  const texts = sheets.map((name) => readFile(new URL(`${name}.css`, styles), 'utf8'));
  return {
    script: await readFile(script, 'utf8'),
    styles: (await Promise.all(texts)).join('\n'),
  };
}

function toHtmlReport(report: Report, { script, styles }: PageParts): string {
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
<noscript>This report is read with a script that stands in the page itself.</noscript>
<script type="application/json" id="report">${toEmbedded(toJsonReport(report))}</script>
<script>${script}</script>
</body>
</html>
`;
}

// No text in it can end the element or begin a comment in it.
function toEmbedded(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function toHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
