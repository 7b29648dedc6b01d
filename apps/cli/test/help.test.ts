import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openServer } from './support/open-server.js';
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
  await using server = await openServer();
  const { out } = await runProcess(['state', '--url', server.url], { environment });
  expect(out.includes('\u001b[')).toBe(isColoured);
});

/** The help of a command. */
function readHelp(path: readonly string[]) {
  // The suite's command writes to the process's own output.
  const run = path[0] === 'conformance' ? runProcess : runHere;
  return run([...path, '--help']);
}

/** The names of every command, with those of its parents. */
async function listCommands(path: readonly string[] = []): Promise<string[][]> {
  const [, section = ''] = (await readHelp(path)).out.split('\nCommands:\n');
  const names = [...section.matchAll(/^ {2}([a-z]+)\b/gm)].flatMap(([, name = '']) =>
    name === 'help' && path.length > 0 ? [] : [name],
  );
  const below = await Promise.all(names.map((name) => listCommands([...path, name])));
  return [...(path.length > 0 ? [[...path]] : []), ...below.flat()];
}

const commands = await listCommands();

test('every command is found', () => {
  const titles = commands.map((path) => path.join(' '));
  const some = ['serve', 'clock advance', 'fault add', 'conformance server', 'completion', 'help'];
  expect(titles).toEqual(expect.arrayContaining(some));
  expect(titles.length).toBeGreaterThan(20);
});

test.each(commands.map((path) => [path.join(' '), path] as const))(
  'numberkit %s --help describes the command and has an example of it',
  async (title, path) => {
    const help = await readHelp(path);
    expect(help).toMatchObject({ code: 0, problem: '' });
    expect(help.out).toMatch(/^Usage: numberkit[^\n]*\n\n[A-Z][^\n]+[.,]/);
    const [, examples = ''] = help.out.split(/^Examples?:$/m);
    expect(examples).toMatch(new RegExp(`^ {2}\\$ .*numberkit ${title}\\b`, 'm'));
  },
);

test.each([
  [['fault'], ['fault', '--help']],
  [
    ['fault', 'add'],
    ['fault', 'add', '--help'],
  ],
  [[], ['--help']],
])('numberkit help %j is the help of that command', async (names, same) => {
  expect(await runHere(['help', ...names])).toEqual(await runHere(same));
});

test('numberkit help names the command that a typo may mean', async () => {
  const { code, problem } = await runHere(['help', 'fault', 'ad']);
  expect(code).toBe(2);
  expect(problem).toBe("error: unknown command 'ad' (Did you mean add?)");
});

test('the suite, which is loaded only where it is named, has the same summary in both cases', async () => {
  const summary = async (words: readonly string[]) =>
    (await runProcess(words)).out.split('\n').find((text) => /^ {2}conformance\b/.test(text));
  expect(await summary(['--help'])).toBe(await summary(['--help', 'conformance']));
});

test('the help has an example of every command, and the exit codes', async () => {
  const { out } = await runProcess(['--help']);
  for (const word of ['serve', 'clock', 'fault', 'journal', 'reset']) {
    expect(out).toContain(`$ numberkit ${word}`);
  }
  expect(out).toMatch(/Exit codes:\n {2}0 {2}done/);
});
