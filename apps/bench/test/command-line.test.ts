import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

test.each([
  [
    'an unknown option',
    ['--bogus'],
    /^Unknown option '--bogus'; the options are --.+ and --\w+\.\n$/,
  ],
  [
    'a part that there is not',
    ['--parts', 'pages,books'],
    /^--parts takes rounds, .+ not books\.\n$/,
  ],
  ['a number that is none', ['--rounds', 'ten'], /^--rounds takes a whole number, not ten\.\n$/],
])('%s ends in a sentence and exit code 2', async (_what, words, sentence) => {
  const ended = await new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...words], (_error, out, problem) =>
      resolve({ code: child.exitCode, out, problem }),
    );
  });
  expect(ended).toEqual({ code: 2, out: '', problem: expect.stringMatching(sentence) });
});
