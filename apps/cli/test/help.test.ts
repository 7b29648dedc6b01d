import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openServe } from './support/open-serve.js';
import { runHere } from './support/run-here.js';
import { runProcess } from './support/run-process.js';

test('--version gives the version of the package', async () => {
  const file = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(file);
  expect(await runProcess(['--version'])).toEqual({ code: 0, out: version, problem: '' });
});

test('without arguments it prints the help', async () => {
  const { code, out } = await runProcess([]);
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage: numberkit/) });
});

test.each([
  ['FORCE_COLOR', { FORCE_COLOR: '1' }, true],
  ['no variable, into a pipe', {}, false],
  ['NO_COLOR', { NO_COLOR: '1' }, false],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
  ['FORCE_COLOR set to nothing', { FORCE_COLOR: '' }, false],
])('%s decides whether output is coloured', async (_what, environment, isColoured) => {
  await using serve = await openServe();
  const { out } = await runProcess(['state', '--url', serve.url], { environment });
  expect(out.includes('\u001b[')).toBe(isColoured);
});

const helped = [
  [],
  ['serve'],
  ['state'],
  ['reset'],
  ['fixtures', 'load'],
  ['clock'],
  ['clock', 'advance'],
  ['fault'],
  ['fault', 'add'],
  ['journal'],
];

test.each(helped.map((words) => [words.join(' '), words] as const))(
  'numberkit %s --help describes the command',
  async (_title, words) => {
    const help = await runHere([...words, '--help']);
    expect(help).toMatchObject({ code: 0, problem: '' });
    expect(help.out).toMatch(/^Usage: numberkit[^\n]*\n\n[A-Z][^\n]+[.,]/);
  },
);

test('the help has an example of every command, and the exit codes', async () => {
  const { out } = await runProcess(['--help']);
  for (const word of ['serve', 'clock', 'fault', 'journal', 'reset']) {
    expect(out).toContain(`$ numberkit ${word}`);
  }
  expect(out).toMatch(/Exit codes:\n {2}0 {2}done/);
});
