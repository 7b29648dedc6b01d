import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const root = new URL('../', import.meta.url);
const vitest = fileURLToPath(new URL('node_modules/vitest/vitest.mjs', root));
const reporter = fileURLToPath(new URL('dist/skipped-tests.js', root));
// Within the package, where the tests below find vitest.
const folder = fileURLToPath(new URL(`node_modules/.skipped-tests-${process.pid}/`, root));

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  const head = "import { test } from 'vitest';\n";
  await writeFile(
    `${folder}skips.test.js`,
    `${head}test.skipIf(true)('looks at a page', () => {});`,
  );
  await writeFile(`${folder}passes.test.js`, `${head}test('adds', () => {});`);
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs tests of the folder; resolves with the exit code and everything that was printed. */
async function runTests(file: string, ci: string | undefined) {
  const { CI: _, ...environment } = process.env;
  const args = [vitest, 'run', '--root', folder, '--dir', folder, '--reporter', reporter, file];
  const env = ci === undefined ? environment : { ...environment, CI: ci };
  return await run(process.execPath, args, { env }).then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, text: `${stdout}${stderr}` }),
  );
}

describe('a skipped test', () => {
  test('fails the run where CI is set, with a line that names it', async () => {
    const { code, text } = await runTests('skips.test.js', 'true');
    expect(code).toBe(1);
    expect(text).toContain('skips.test.js: looks at a page');
    expect(text).toContain('fails the run where CI is set');
  });

  test('is named and no more where CI is not set', async () => {
    const { code, text } = await runTests('skips.test.js', undefined);
    expect(code).toBe(0);
    expect(text).toContain('SKIPPED, NOT PASSED:\n  skips.test.js: looks at a page');
  });
});

test('a run in which nothing was skipped passes in CI without a word of it', async () => {
  const { code, text } = await runTests('passes.test.js', 'true');
  expect(code).toBe(0);
  expect(text).not.toContain('SKIPPED');
});
