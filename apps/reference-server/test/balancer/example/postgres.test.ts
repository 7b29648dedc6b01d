import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { NumberkitControl } from '@numberkit/sdk/control';
import { findProgram } from '@numberkit/test-support';
import { expect, inject, test } from 'vitest';
import { createPostgresDatabase } from '../../support/open-test-database.js';
import { requestNumber } from '../../support/send.js';

const start = fileURLToPath(
  new URL('../../../../../examples/many-processes/src/start.ts', import.meta.url),
);

test.skipIf(findProgram('nginx') === undefined)(
  'the example of many processes starts them, says what to try, and ends them all',
  async () => {
    await using database = await createPostgresDatabase(inject('postgres'));
    const child = spawn(process.execPath, [start], {
      env: { PATH: process.env['PATH'], DATABASE_URL: database.url, NUMBERKIT_CONTROL_KEY: 'key' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'close');
    await using _child = { [Symbol.asyncDispose]: async () => void child.kill('SIGKILL') };
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    const opened = /listens on (\S+) and .* next of (\S+), (\S+), (\S+) \(/;
    while (!opened.test(output)) {
      await Promise.race([once(child.stdout, 'data'), ended.then(() => expect(output).toBe(''))]);
    }
    const [, url = '', ...processes] = opened.exec(output) ?? [];
    const control = new NumberkitControl({ baseUrl: url, key: 'key' });
    const operation = 'requestPhoneNumber';
    await control.addFault({ operation, calls: 2, exception: 'ConflictException' });
    const statuses: number[] = [];
    for (let call = 0; call < 3; call += 1) statuses.push((await requestNumber(url)).status);
    expect(statuses).toEqual([409, 409, 200]);
    for (const one of processes) {
      const direct = new NumberkitControl({ baseUrl: one, key: 'key' });
      const { entries } = await direct.listJournal();
      expect(entries.map(({ status }) => status)).toEqual([409, 409, 200]);
    }
    expect(output).toContain(`${url}/_numberkit/clock/advance`);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    const isOver = processes.map((one) =>
      fetch(one).then(
        () => false,
        () => true,
      ),
    );
    expect(await Promise.all(isOver)).toEqual([true, true, true]);
  },
);
