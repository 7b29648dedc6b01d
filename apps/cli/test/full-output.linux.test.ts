import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { command } from './support/run-process.js';

// Linux has a file that is always full.
test('a command whose output cannot be written says so and ends with 1', async () => {
  const args = ['-c', '"$0" "$1" --version > /dev/full', process.execPath, command];
  await expect(promisify(execFile)('sh', args)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^The output cannot be written \(ENOSPC.+\)\.\n$/),
  });
});
