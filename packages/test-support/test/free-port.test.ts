import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { listen, readFreePort } from '../src/index.js';

test('a free port is none that the system gives a server or a connection by itself', async () => {
  const free = await Promise.all(Array.from({ length: 20 }, readFreePort));
  await using given = await listen(createServer());
  for (const port of free) expect(port).toBeLessThan(given.port);
  expect(new Set(free).size).toBeGreaterThan(1);
});
