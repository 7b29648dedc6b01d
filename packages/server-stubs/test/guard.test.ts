import { expect, test } from 'vitest';
import { openAwsToys } from './open-shape-server.js';

test('a guard lets requests pass', async () => {
  const handlers = { deleteToy: async () => ({ status: 204 as const }) };
  await using toy = await openAwsToys(handlers, { guard: () => undefined });
  expect((await toy.send('DELETE', '/toys/1')).status).toBe(204);
});

test('a guard refuses a request with the exception of a role before anything of it is read', async () => {
  const seen: unknown[] = [];
  await using toy = await openAwsToys(
    {},
    {
      guard: async ({ request, operation, requestId }) => {
        seen.push([request.path, operation?.operationId, typeof requestId]);
        const headers = { 'WWW-Authenticate': 'Bearer' };
        return { role: 'conflict', message: 'Not you.', headers, retryAfter: 7 };
      },
    },
  );
  const response = await toy.send('PUT', '/toys/1', '{', { 'content-type': 'text/plain' });
  expect(response.status).toBe(409);
  expect(response.headers.get('x-amzn-errortype')).toBe('NameTaken');
  expect(response.headers.get('www-authenticate')).toBe('Bearer');
  expect(response.headers.get('retry-after')).toBe('7');
  expect(await response.json()).toEqual({ Message: 'Not you.' });
  expect(toy.reports).toMatchObject([{ operation: 'putToy', exception: 'NameTaken' }]);
  const elsewhere = await toy.send('GET', '/toy');
  expect(elsewhere.status).toBe(409);
  expect(toy.reports.at(-1)).toMatchObject({ operation: undefined, exception: 'NameTaken' });
  expect(seen).toEqual([
    ['/toys/1', 'putToy', 'string'],
    ['/toy', undefined, 'string'],
  ]);
});

test('a guard that fails, or names a role that the operation has no exception for, is a failure', async () => {
  const error = new Error('no database');
  const failing = await openAwsToys({}, { guard: () => Promise.reject(error) });
  await using _ = failing;
  for (const path of ['/toys/1', '/toy']) {
    expect((await failing.send('GET', path)).status).toBe(500);
    expect(failing.reports.at(-1)).toMatchObject({ exception: 'Failed', error });
  }
  await using toy = await openAwsToys({}, { guard: () => ({ role: 'quota', message: 'No.' }) });
  const response = await toy.send('GET', '/toys/1');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('quota');
  expect(String(toy.reports.at(-1)?.error)).toContain('no exception for the role quota');
});
