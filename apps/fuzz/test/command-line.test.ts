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
  ['an invalid number', ['--requests', 'ten'], /^--requests takes a whole number, not ten\.\n$/],
])('%s is refused in one line with exit code 2', async (_case, args, line) => {
  const result = await new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...args], (_error, out, errors) =>
      resolve({ code: child.exitCode, out, errors }),
    );
  });
  expect(result).toEqual({ code: 2, out: '', errors: expect.stringMatching(line) });
});
