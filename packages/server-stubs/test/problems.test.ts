import { expect, test } from 'vitest';
import { noToyHandlers, openShapeServer, type ShapeServer } from './open-shape-server.js';
import { createProblemToys } from './toy-contract.js';

const open = (): Promise<ShapeServer> =>
  openShapeServer(createProblemToys(), {
    ...noToyHandlers,
    getToy: async ({ id }, { refuse, refuseMembers }) => {
      if (id === 'bad') throw refuseMembers([{ member: 'id', reason: 'must be a good one' }]);
      if (id === 'own') throw refuse('Invalid', { errors: [{ member: 'a', reason: 'is odd' }] });
      if (id === 'oh') throw new Error('secret');
      throw refuse('ShelfFull', { detail: 'There is no room.' }, { retryAfter: 3 });
    },
  });

test('a refusal is a problem with its type, title and status, and is not named in a header', async () => {
  await using toy = await open();
  const response = await toy.send('GET', '/toys/1');
  expect(response.status).toBe(409);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('x-amzn-errortype')).toBeNull();
  expect(response.headers.get('retry-after')).toBe('3');
  expect(await response.json()).toEqual({
    type: 'urn:toys:ShelfFull',
    title: 'ShelfFull',
    status: 409,
    detail: 'There is no room.',
  });
  expect(toy.reports.at(-1)).toMatchObject({ exception: 'ShelfFull', status: 409 });
});

test('a problem lists the wrong members of a request', async () => {
  await using toy = await open();
  const response = await toy.send('GET', '/toys/all?Limit=10');
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toEqual({
    type: 'urn:toys:Invalid',
    title: 'Invalid',
    status: 400,
    detail: 'Sort is missing; Limit must be at most 9.',
    errors: [
      { member: 'Sort', reason: 'is missing' },
      { member: 'Limit', reason: 'must be at most 9' },
    ],
  });
});

test('a handler refuses members in the same form', async () => {
  await using toy = await open();
  const send = async (id: string): Promise<unknown> =>
    (await toy.send('GET', `/toys/${id}`)).json();
  expect(await send('bad')).toMatchObject({
    status: 400,
    detail: 'id must be a good one.',
    errors: [{ member: 'id', reason: 'must be a good one' }],
  });
  expect(await send('own')).toMatchObject({ errors: [{ member: 'a', reason: 'is odd' }] });
});

test('errors without an operation, and failures, are problems too', async () => {
  await using toy = await open();
  const unknown = await toy.send('GET', '/toy');
  expect(await unknown.json()).toMatchObject({
    type: 'urn:toys:Unknown',
    status: 404,
    detail: expect.stringContaining('of Toys it has GET /toys/{id}'),
  });
  expect(unknown.headers.get('content-type')).toBe('application/problem+json');
  const method = await toy.send('POST', '/toys/all');
  expect(method.headers.get('allow')).toBe('GET');
  expect(await method.json()).toMatchObject({ title: 'NotAllowed', status: 405 });
  const notYet = await toy.send('PUT', '/toys/1', { Name: 'a' });
  expect(await notYet.json()).toMatchObject({
    title: 'NotYet',
    detail: 'putToy is not implemented by this server; it has getToy.',
  });
  const failed = await toy.send('GET', '/toys/oh');
  expect(await failed.json()).toEqual({
    type: 'urn:toys:Failed',
    title: 'Failed',
    status: 500,
    detail: 'The server failed; its operator finds the cause in its log.',
  });
});

test('a body that cannot be read is a problem', async () => {
  await using toy = await open();
  const broken = await toy.send('PUT', '/toys/1', '{');
  expect(await broken.json()).toMatchObject({
    title: 'Invalid',
    detail: 'The body is not valid JSON at line 1, column 2, where it ends.',
  });
  const form = await toy.send('PUT', '/toys/1', 'a=b', { 'content-type': 'text/plain' });
  expect(await form.json()).toMatchObject({ title: 'Unsupported', status: 415 });
});

test('a problem without a list of wrong members names each of them in its detail', async () => {
  const { operations, ...contract } = createProblemToys();
  const { putToy } = operations;
  const Invalid = putToy.exceptions['Invalid'];
  if (Invalid === undefined) throw new Error('There is no Invalid.');
  const exceptions = { ...putToy.exceptions, Invalid: { ...Invalid, members: ['detail'] } };
  await using toy = await openShapeServer(
    { ...contract, operations: { ...operations, putToy: { ...putToy, exceptions } } },
    noToyHandlers,
    { validateResponses: false },
  );
  const names = Array.from({ length: 12 }, (_, at) => `Extra${at}`);
  const body = { Name: 'a', ...Object.fromEntries(names.map((name) => [name, 1])) };
  const problem: { detail?: string } = Object(
    await (await toy.send('PUT', '/toys/1', body)).json(),
  );
  for (const name of names) {
    expect(problem.detail).toContain(`${name} is not a member of this request`);
  }
});
