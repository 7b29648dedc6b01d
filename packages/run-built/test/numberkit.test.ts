import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from '../src/build.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const bin = join(root, 'node_modules/.bin/numberkit');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numberkit-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const env = {
    ...process.env,
    NUMBERKIT_URL: 'http://127.0.0.1:1',
    NO_COLOR: '1',
    // npx takes the pnpm that runs these tests, without asking the registry for a newer one.
    npm_config_prefer_offline: 'true',
    ...variables,
  };
  return new Promise((resolve) => {
    const child = execFile(command, args, { cwd, env }, (_error, out, errors) =>
      // A long build writes a note.
      resolve({ code: child.exitCode, out, errors: errors.replace('Building …\n', '') }),
    );
  });
}

test('npx -y pnpm@12 numberkit writes the output of the command, and none of its build or of pnpm', async () => {
  const { code, out, errors } = await run('npx', ['-y', 'pnpm@12', 'numberkit', 'clock'], root);
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(errors).toMatch(/^[^\n]+http:\/\/127\.0\.0\.1:1[^\n]+\n$/);
});

test('the command of the clone works from any folder through a link', async () => {
  const link = join(folder, 'numberkit');
  await symlink(bin, link);
  const { code, out } = await run(link, ['serve', '--help'], folder);
  expect(code).toBe(0);
  expect(out).toContain('Usage: numberkit serve');
});

test('the command of a built clone does not write the files again that another command may be loading', async () => {
  const readTime = async () => (await stat(join(root, 'apps/cli/dist/main.js'))).ctimeMs;
  await run(bin, ['--version'], root);
  const before = await readTime();
  const { code, out } = await run(bin, ['--version'], root);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  expect(await readTime()).toBe(before);
});

test('the link works without pnpm on the PATH', async () => {
  const link = join(folder, 'numberkit');
  await symlink(bin, link);
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const PATH = folders.filter((one) => !existsSync(join(one, 'pnpm'))).join(delimiter);
  const { code, out, errors } = await run(link, ['serve', '--help'], folder, { PATH });
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(out).toContain('Usage: numberkit serve');
});

/** A turbo that runs a script of the shell. */
async function writeTurbo(script: string): Promise<void> {
  await mkdir(join(folder, 'node_modules/.bin'), { recursive: true });
  const turbo = join(folder, 'node_modules/.bin/turbo');
  await writeFile(turbo, `#!/bin/sh\n${script}\n`);
  await chmod(turbo, 0o755);
}

test('a failed build returns its output and its exit code', async () => {
  await writeTurbo('echo "built $3"; echo "error TS1005" >&2; exit 7');
  const failed = await build('@numberkit/cli', `${folder}/`);
  expect(failed?.exitCode).toBe(7);
  expect(failed?.output).toContain('built --filter=@numberkit/cli');
  expect(failed?.output).toContain('error TS1005');
});

test('a long build shows on a terminal which package it is at, and clears that line', async () => {
  const seen = join(folder, 'seen');
  const wait = `while [ ! -e ${seen} ]; do sleep 0.05; done`;
  await writeTurbo(`echo "@numberkit/sdk:build: cache miss, executing 0f"; ${wait}`);
  const written: string[] = [];
  const write = (text: string) => {
    written.push(text);
    // The build ends once the package is shown.
    if (text.includes('sdk')) void writeFile(seen, '');
  };
  expect(await build('@numberkit/cli', `${folder}/`, { isTTY: true, write }, 0)).toBeUndefined();
  expect(written).toContain('\r\u001b[2KBuilding @numberkit/sdk …');
  expect(written.at(-1)).toBe('\r\u001b[2K');
});

test('a long build says so once where there is no terminal', async () => {
  const seen = join(folder, 'seen');
  const wait = `while [ ! -e ${seen} ]; do sleep 0.05; done`;
  await writeTurbo(`${wait}; echo "@numberkit/sdk:build: cache miss, executing 0f"`);
  const written: string[] = [];
  const write = (text: string) => {
    written.push(text);
    // The build goes on once the note is written.
    void writeFile(seen, '');
  };
  const terminal = { write };
  await build('@numberkit/cli', `${folder}/`, terminal, 0);
  expect(written).toEqual(['Building …\n']);
});

test('a shell completes the command of the clone without a build', async () => {
  const link = join(folder, 'numberkit');
  await symlink(bin, link);
  // Without turbo's package manager on the PATH a build would fail.
  const PATH = join(process.execPath, '..');
  const { code, out, errors } = await run(link, ['complete', '--', 'clo'], folder, { PATH });
  expect({ code, out, errors }).toMatchObject({ code: 0, errors: '' });
  expect(out).toMatch(/^clock\t/);
});
