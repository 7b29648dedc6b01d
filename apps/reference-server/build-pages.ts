// Puts the pages that the server serves into dist/built-pages, a folder for each: the HTML as it is, and every other file
// compressed. The package needs neither the renderer of the documentation nor the console's sources then.

import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { rolldown } from 'rolldown';

const compress = promisify(brotliCompress);
const pages = fileURLToPath(new URL('./dist/built-pages/', import.meta.url));

for (const [name, build] of [
  ['docs', buildDocs],
  ['console', copyConsole],
] as const) {
  const folder = join(pages, name);
  const files = await build(folder);
  // The files of earlier builds go last: another process may be writing the same page at the same time.
  for (const file of await readdir(folder)) {
    if (!files.includes(file)) await rm(join(folder, file), { recursive: true, force: true });
  }
}

/** Writes the documentation; returns the names of its files. */
async function buildDocs(folder: string): Promise<readonly string[]> {
  const source = fileURLToPath(new URL('./docs-page/', import.meta.url));
  const bundle = await rolldown({ input: join(source, 'docs.ts'), logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife' });
  const scalar = new URL('browser/standalone.js', import.meta.resolve('@scalar/api-reference'));
  const files: readonly (readonly [string, string | Buffer])[] = [
    ['docs.js', output[0].code],
    ['docs.css', await readFile(join(source, 'docs.css'))],
    ['scalar.js', await readFile(scalar)],
  ];
  const written = ['index.html', 'NOTICE'];
  let html = await readFile(join(source, 'index.html'), 'utf8');
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
    const hashed = name.replace('.', `-${hash}.`);
    html = html.replace(`"${name}"`, `"${hashed}"`);
    written.push(await writeCompressed(folder, hashed, content));
  }
  await writeFile(join(folder, 'index.html'), html);
  await copyFile(join(source, 'NOTICE'), join(folder, 'NOTICE'));
  return written;
}

/** Copies the console, which has been built before, with hashes in the names of its files; returns the names of the copies. */
async function copyConsole(folder: string): Promise<readonly string[]> {
  const built = fileURLToPath(new URL('../console/dist/', import.meta.url));
  const written = ['index.html', 'NOTICE'];
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(built)) {
    if (name === 'index.html') await copyFile(join(built, name), join(folder, name));
    else written.push(await writeCompressed(folder, name, await readFile(join(built, name))));
  }
  await copyFile(new URL('../console/NOTICE', import.meta.url), join(folder, 'NOTICE'));
  return written;
}

// The best quality takes ten times as long for a tenth less.
async function writeCompressed(
  folder: string,
  name: string,
  content: string | Buffer,
): Promise<string> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const file = `${name}.br`;
  await writeFile(join(folder, file), await compress(content, { params }));
  return file;
}
