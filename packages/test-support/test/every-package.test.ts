import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const reporter = '--reporter=@numberkit/test-support/skipped-tests';

async function readTestScripts(patterns: string[]): Promise<[file: string, script: string][]> {
  const files = globSync(patterns, { cwd: root });
  const scripts = files.map(async (file): Promise<[string, string]> => {
    const manifest: { scripts?: { test?: string } } = JSON.parse(
      await readFile(`${root}${file}`, 'utf8'),
    );
    return [file, manifest.scripts?.test ?? ''];
  });
  return (await Promise.all(scripts)).filter(([, script]) => script.includes('vitest'));
}

test('every package reports its skipped tests', async () => {
  const scripts = await readTestScripts(['{apps,packages}/*/package.json', 'spec/package.json']);
  expect(scripts.length).toBeGreaterThan(8);
  expect(scripts.filter(([, script]) => !script.includes(reporter))).toEqual([]);
});

// The tests of examples use nothing of this project's tools.
test('no example has a test that may be skipped', async () => {
  const files = globSync('examples/**/*.test.{ts,mjs,js}', {
    cwd: root,
    exclude: ['**/node_modules'],
  });
  expect(files.length).toBeGreaterThan(0);
  const texts = await Promise.all(files.map((file) => readFile(`${root}${file}`, 'utf8')));
  expect(texts.filter((text) => /\b(skip|skipIf|runIf|todo)\(/.test(text))).toEqual([]);
});

test('every package whose tests may be skipped learns whether CI is set', async () => {
  const files = globSync(
    ['turbo.json', '{apps,packages,examples}/*/turbo.json', 'spec/turbo.json'],
    {
      cwd: root,
    },
  );
  expect(files.length).toBeGreaterThan(15);
  const settings = files.map(async (file): Promise<[file: string, env: unknown]> => {
    const { tasks }: { tasks?: { test?: { env?: string[] } } } = JSON.parse(
      await readFile(`${root}${file}`, 'utf8'),
    );
    return [file, tasks?.test?.env];
  });
  // The root names the variable; a package that had a list of its own would replace it.
  expect((await Promise.all(settings)).filter(([, env]) => env !== undefined)).toEqual([
    ['turbo.json', ['CI']],
  ]);
});

// The client and the command are tested on macOS and Windows: a file that a system cannot run is not collected there.
test('no test is skipped by the name of the system', async () => {
  const files = globSync(['{apps,packages}/*/test/**/*.test.ts', 'spec/test/*.test.ts'], {
    cwd: root,
    exclude: ['**/node_modules'],
  });
  expect(files.length).toBeGreaterThan(300);
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(`${root}${file}`, 'utf8') })),
  );
  const bySystem = /\b(?:skipIf|runIf)\([^()]*\bplatform\b/;
  expect(texts.filter(({ text }) => bySystem.test(text)).map(({ file }) => file)).toEqual([]);
});

test('no test waits for a condition only for the second that Vitest gives it', async () => {
  const files = globSync(['{apps,packages}/*/test/**/*.ts', 'spec/test/**/*.ts'], {
    cwd: root,
    exclude: ['**/node_modules', 'packages/test-support/test/every-package.test.ts'],
  });
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(`${root}${file}`, 'utf8') })),
  );
  expect(texts.filter(({ text }) => /[^.]waitFor\(/.test(text)).length).toBeGreaterThan(15);
  const short = /\bvi\.wait(?:For|Until)\(|\bexpect\.poll\((?![^;]*\btimeout\b)/;
  expect(texts.filter(({ text }) => short.test(text)).map(({ file }) => file)).toEqual([]);
});
