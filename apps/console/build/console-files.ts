import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { controlWithDocument } from '@numberkit/contract/control/document';
import { phoneNumbersWithDocument } from '@numberkit/contract/phone-numbers/document';
import { type Plugin, rolldown } from 'rolldown';
import { toControlFacts } from '../src/contract/control-facts.ts';
import { toPageFacts } from '../src/contract/page-facts.ts';

/** A file of the built console. */
export interface ConsoleFile {
  readonly name: string;
  readonly content: string;
}

const source = new URL('../src/', import.meta.url);

/** Later sheets win. */
const sheets = ['theme', 'frame', 'controls', 'lists', 'journal', 'views', 'narrow'];

/**
 * Builds the page: one document, one script and one sheet, the last two named after their content.
 *
 * @param plugins further plugins of the bundler, such as one that finds packages that are not built
 */
export async function buildConsoleFiles(
  plugins: readonly Plugin[] = [],
): Promise<readonly ConsoleFile[]> {
  const script = toNamed('js', await bundleScript(plugins));
  const styles = toNamed('css', await readStyles());
  const page = await readFile(new URL('index.html', source), 'utf8');
  const html = page.replace('console.js', script.name).replace('console.css', styles.name);
  return [{ name: 'index.html', content: html }, script, styles];
}

async function bundleScript(plugins: readonly Plugin[]): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('main.tsx', source)),
    platform: 'browser',
    plugins: [pageFacts(), ...plugins],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true, comments: false });
  return output[0].code;
}

/** Gives the page the facts that it needs of the contracts, as the module `virtual:page-facts`. */
export function pageFacts(): Plugin {
  const name = 'virtual:page-facts';
  const id = `\0${name}`;
  return {
    name: 'page-facts',
    resolveId: (wanted) => (wanted === name ? id : null),
    load: (wanted) => {
      if (wanted !== id) return null;
      const facts = toPageFacts(phoneNumbersWithDocument, controlWithDocument);
      const control = toControlFacts(controlWithDocument);
      return `export const facts = ${JSON.stringify(facts)};export const control = ${JSON.stringify(control)};`;
    },
  };
}

async function readStyles(): Promise<string> {
  const files = sheets.map((name) => readFile(new URL(`styles/${name}.css`, source), 'utf8'));
  const text = (await Promise.all(files)).join('');
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\s*\n\s*/g, '\n');
}

function toNamed(extension: string, content: string): ConsoleFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { name: `console-${hash}.${extension}`, content };
}
