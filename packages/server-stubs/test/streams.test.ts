import { expect, test } from 'vitest';
import { JsonStream } from '../src/index.js';
import { openAwsToys } from './open-shape-server.js';

async function* toPieces(...pieces: (string | Error)[]): AsyncGenerator<string> {
  for (const piece of pieces) {
    if (piece instanceof Error) throw piece;
    yield piece;
  }
}

const lenient = { validateResponses: false };
const getToy = (pieces: AsyncIterable<string>) => async () => ({
  status: 200 as const,
  body: await JsonStream.open(pieces),
});

test('a streamed body is sent as it is made', async () => {
  const { promise: first, resolve: goOn } = Promise.withResolvers<undefined>();
  async function* pieces(): AsyncGenerator<string> {
    yield '{"id":';
    await first;
    yield '"7"}';
  }
  await using toy = await openAwsToys({ getToy: getToy(pieces()) }, lenient);
  const response = await toy.send('GET', '/toys/7');
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const reader = response.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  expect(new TextDecoder().decode(value)).toBe('{"id":');
  expect(toy.reports).toEqual([]);
  goOn(undefined);
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('"7"}');
  expect((await reader?.read())?.done).toBe(true);
  expect(toy.reports).toMatchObject([{ operation: 'getToy', status: 200, error: undefined }]);
});

test('a stream that fails at its beginning is a failure', async () => {
  const failing = async () => ({
    status: 200 as const,
    body: await JsonStream.open(toPieces(new Error('no database'))),
  });
  await using toy = await openAwsToys({ getToy: failing }, lenient);
  expect((await toy.send('GET', '/toys/7')).status).toBe(500);
  expect(String(toy.reports.at(-1)?.error)).toContain('no database');
});

test('a stream that fails later breaks the connection off, and its error is reported', async () => {
  const pieces = toPieces('{"id":', new Error('no database'));
  await using toy = await openAwsToys({ getToy: getToy(pieces) }, lenient);
  await expect(toy.send('GET', '/toys/7').then((response) => response.text())).rejects.toThrow();
  expect(String(toy.reports.at(-1)?.error)).toContain('no database');
});

test('a stream ends when the client goes away', async () => {
  const ended = Promise.withResolvers<string>();
  async function* pieces(): AsyncGenerator<string> {
    try {
      for (;;) yield ' '.repeat(100_000);
    } finally {
      ended.resolve('ended');
    }
  }
  await using toy = await openAwsToys({ getToy: getToy(pieces()) }, lenient);
  const response = await toy.send('GET', '/toys/7');
  await response.body?.cancel();
  expect(await ended.promise).toBe('ended');
});

test('a streamed body is checked too where responses are', async () => {
  await using toy = await openAwsToys({ getToy: getToy(toPieces('{"id"', ':', '7}')) });
  expect((await toy.send('GET', '/toys/7')).status).toBe(500);
  await using right = await openAwsToys({ getToy: getToy(toPieces('{"id"', ':', '"7"}')) });
  expect(await (await right.send('GET', '/toys/7')).json()).toEqual({ id: '7' });
});
