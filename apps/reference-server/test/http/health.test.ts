import { expect, test } from 'vitest';
import { createReadiness } from '../../src/http/health.js';

const never = new AbortController().signal;

test('many checks of readiness at the same time cost one write', async () => {
  let probes = 0;
  const probe = async () => {
    probes += 1;
    return undefined;
  };
  const ask = createReadiness({ probe, stopping: never });
  const responses = await Promise.all(Array.from({ length: 100 }, ask));
  responses.push(await ask());
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set(['ready']));
  expect(probes).toBe(1);
});

test('a database that does not respond makes the server unavailable within the timeout', async () => {
  const ask = createReadiness({
    probe: () => new Promise(() => undefined),
    stopping: never,
    timeout: 10,
  });
  const reason = 'The database takes no write: it did not respond within 0.01 seconds.';
  expect(await ask()).toEqual({ status: 'unavailable', reason });
  expect(await ask()).toEqual({ status: 'unavailable', reason });
});

test('a server that stops is not ready, without a probe of the database', async () => {
  const stopping = new AbortController();
  stopping.abort();
  const probe = () => Promise.reject(new Error('The database was probed.'));
  const ask = createReadiness({ probe, stopping: stopping.signal });
  expect(await ask()).toEqual({ status: 'stopping' });
});
