import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProject, type Project } from './support/project.js';
import { expectNear, readTable } from './support/readme-table.js';
import { areThere, node24, tools, toTitle } from './support/tools.js';

/** A page that uses one operation. */
const page = `
import { Numberkit } from '@numberkit/sdk';

const client = new Numberkit({ baseUrl: location.origin });
const { PhoneNumbers = [] } = await client.describePhoneNumbers();
document.title = String(PhoneNumbers.length);
`;

const toProgram = (name: string) => join(tools, '.bin', name);
const esbuild = toProgram('esbuild');
const nodeResolve = join(tools, '@rollup/plugin-node-resolve/dist/es/index.js');

/** The commands that bundle page.js for browsers into dist/, minified. */
const bundlers: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  Vite: [[toProgram('vite'), 'build', '--logLevel', 'error', '--target', 'es2022']],
  esbuild: [[esbuild, 'page.js', '--bundle', '--minify', '--format=esm', '--outdir=dist']],
  webpack: [
    [toProgram('webpack'), '--mode', 'production', '--entry', './page.js', '--target', 'web'],
  ],
  // It does not minify.
  Rollup: [
    [toProgram('rollup'), '--config', 'rollup.config.js', '--silent'],
    [esbuild, 'dist/page.js', '--minify', '--outfile=dist/page.js', '--allow-overwrite'],
  ],
};

/** An import of another module that is left in a bundle. */
const foreignModule = /(?<!["'])\bfrom *["']|\bimport *["']|\b(import|require)\( *["']/;

let project: Project;
beforeAll(async () => {
  project = await createProject();
  await project.run('node', node24.npm, 'install', '@numberkit/sdk');
  await project.write('page.js', page);
  await project.write('index.html', '<script type="module" src="/page.js"></script>');
  await project.write(
    'rollup.config.js',
    `import { nodeResolve } from ${JSON.stringify(pathToFileURL(nodeResolve).href)};
export default {
  input: 'page.js',
  output: { dir: 'dist' },
  plugins: [nodeResolve({ browser: true })],
};`,
  );
});
afterAll(() => project[Symbol.asyncDispose]());

describe('a page that uses one operation', async () => {
  const sizes = await readTable('bundler');

  test('has a size for each bundler in the README', () => {
    expect([...sizes.keys()]).toEqual([...Object.keys(bundlers), 'Next.js']);
  });

  test.skipIf(!areThere(toProgram('webpack'))).each(Object.entries(bundlers))(
    toTitle(
      'is bundled by %s without a module of Node, in the size that the README says',
      toProgram('webpack'),
    ),
    async (name, commands) => {
      await rm(join(project.folder, 'dist'), { recursive: true, force: true });
      for (const [command, ...args] of commands) await project.run(command, ...args);
      const code = await readScripts(join(project.folder, 'dist'));
      expect(code).toContain('/v2/phone-numbers/describe');
      expect(code).not.toMatch(foreignModule);
      expectNear(gzipSync(code).length / 1024, sizes.get(name)?.[0]);
    },
  );
});

test.skipIf(!areThere(esbuild))(
  toTitle('no entry of the client brings a module of Node into a browser', esbuild),
  async () => {
    const manifest = join(project.folder, 'node_modules/@numberkit/sdk/package.json');
    const { exports: entries } = JSON.parse(await readFile(manifest, 'utf8'));
    // A test is started on Node, and validation needs a package that is not installed here.
    const left = ['./testing', './validation'];
    const names = Object.keys(entries).filter((name) => !left.includes(name));
    const imports = names.map(
      (name, index) => `export * as a${index} from '@numberkit/sdk${name.slice(1)}';`,
    );
    expect(names.length).toBeGreaterThan(4);
    await project.write('all.js', imports.join('\n'));
    await project.run(
      esbuild,
      'all.js',
      '--bundle',
      '--minify',
      '--format=esm',
      '--outfile=all.bundle.js',
    );
    const code = await readFile(join(project.folder, 'all.bundle.js'), 'utf8');
    expect(code).not.toMatch(foreignModule);
  },
);

/** The text of all scripts of a folder. */
async function readScripts(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true });
  const scripts = files.filter((file) => file.endsWith('.js')).sort();
  const texts = await Promise.all(scripts.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.join('\n');
}
