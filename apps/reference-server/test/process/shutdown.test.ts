import { expect, onTestFinished, test } from 'vitest';
import { runServer } from '../../src/run-server.js';

test('a signal that is sent as soon as the banner is printed stops the server in order', async () => {
  // Other files of this worker load packages that listen too, and end the process.
  const others = process.listeners('SIGTERM');
  process.removeAllListeners('SIGTERM');
  onTestFinished(() => {
    for (const listener of others) process.on('SIGTERM', listener);
  });
  const problems: unknown[] = [];
  const exitCode = await runServer({
    environment: {
      PORT: '0',
      DATABASE_URL: 'sqlite::memory:',
      NUMBERKIT_LOG_LEVEL: 'silent',
    },
    folder: process.cwd(),
    print: () => {
      // Without a listener the signal would end the process.
      if (!process.emit('SIGTERM')) throw new Error('Nothing listens for SIGTERM.');
    },
    printError: (problem) => problems.push(problem),
  });
  expect(problems).toEqual([]);
  expect(exitCode).toBe(0);
});
