import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { stdout } = await promisify(execFile)('git', ['ls-files', '*.ts'], {
  cwd: root,
  maxBuffer: 1 << 26,
});
const files = await Promise.all(
  stdout
    .trim()
    .split('\n')
    .map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') })),
);

/** The files that bind a contract for the users of their package; all others take it as an argument. */
const binding = [
  'packages/conformance/src/scenarios/contract.ts',
  'packages/sdk/src/aws.ts',
  'packages/sdk/src/validation.ts',
];

describe('the contract is a value', () => {
  test('that packages take as an argument, except for the files that bind one for their users', () => {
    const sources = files.filter(({ file }) => /^packages\/(?!contract\/)[^/]+\/src\//.test(file));
    expect(sources.length).toBeGreaterThan(100);
    const bound = sources.filter(({ text }) => importsContract(text)).map(({ file }) => file);
    expect(bound).toEqual(binding);
  });

  test('so that no test mocks a module', () => {
    const mock = /\bvi\.(do)?mock\(/i;
    expect(files.filter(({ text }) => mock.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('so that only the server, the command and the contracts have code of their own for control', () => {
    const allowed = /^(apps\/(reference-server|cli)|packages\/contract)\//;
    const folders = files.filter(({ file }) => /\/src\/(.*\/)?control\//.test(file));
    expect(folders.filter(({ file }) => !allowed.test(file)).map(({ file }) => file)).toEqual([]);
  });
});

/** Whether a file imports or exports a value, not only types, of one of our contracts. */
function importsContract(text: string): boolean {
  const statement =
    /^(?:import|export) (type )?(?:\{([^}]*)\}|[^'"{;]*) from '@numberkit\/contract\/(?:phone-numbers|control)\b/gm;
  return [...text.matchAll(statement)].some(([, isType, names]) => {
    const list = names?.split(',').filter((name) => name.trim() !== '');
    return isType === undefined && !list?.every((name) => name.trim().startsWith('type '));
  });
}
