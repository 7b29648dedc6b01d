import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  createClient,
  NumberkitError,
  ServiceException,
  UnknownServiceException,
} from '../src/client.js';
import { failureOf } from './support/create-client.js';
import { refused } from './support/samples.js';
import { type StubBehavior, startStubServer } from './support/stub-server.js';
import { ExistsError, FullError, ToyClient } from './support/toy-client.js';
import { toProblem, toType, toy } from './support/toy-contract.js';

const once = { maxAttempts: 1 };

async function failToAdd(behavior: StubBehavior): Promise<unknown> {
  await using server = await startStubServer(behavior);
  return await failureOf(createClient(toy, { ...server, ...once }).addBook({ isbn: '1' }));
}

describe('a problem', () => {
  test('is an error with the name in the contract, its members and its role', async () => {
    const body = toProblem('invalid', 400, { errors: [{ member: 'isbn', reason: 'is short' }] });
    const error = await failToAdd({ status: 400, headers: { 'X-Trace': 'id-1' }, body });
    expect(error).toBeInstanceOf(ServiceException);
    expect(error).toBeInstanceOf(NumberkitError);
    expect(error).toMatchObject({
      name: 'Invalid',
      message: 'The reason.',
      type: toType('invalid'),
      title: 'A title',
      detail: 'The reason.',
      status: 400,
      errors: [{ member: 'isbn', reason: 'is short' }],
      role: 'invalidRequest',
      operation: 'addBook',
      requestId: 'id-1',
      body,
    });
  });

  test.each([
    ['exists', 'Exists', 'conflict'],
    ['full', 'Full', 'quota'],
  ])('of the type %s is %s, though another has its status', async (type, name, role) => {
    const error = await failToAdd({ status: 409, body: toProblem(type, 409) });
    expect(error).toMatchObject({ name, role, status: 409 });
  });

  test.each([
    [409, 'Lent'],
    [423, 'Reserved'],
    [400, 'Lent'],
  ])('whose type has several statuses is that of status %i: %s', async (status, name) => {
    await using server = await startStubServer({ status, body: toProblem('unavailable', status) });
    const client = createClient(toy, server);
    expect(await failureOf(client.deleteBook({ isbn: '1' }))).toMatchObject({ name, status });
  });

  test.each([
    [400, { title: 'Bad Request' }, 'Invalid', 'Bad Request'],
    [400, { type: 'about:blank', title: 'Bad Request' }, 'Invalid', 'Bad Request'],
    [500, {}, 'Internal', 'addBook failed with status 500.'],
  ])('of status %i without a type of its own is that of its status', async (...given) => {
    const [status, body, name, message] = given;
    expect(await failToAdd({ status, body })).toMatchObject({ name, message });
  });

  test.each<[string | undefined, StubBehavior]>([
    ['about:blank', { status: 409, body: { type: 'about:blank' } }],
    [toType('lost'), { status: 400, body: toProblem('lost', 400) }],
    [toType('not-found'), { status: 404, body: toProblem('not-found', 404) }],
    [undefined, { status: 400, body: '<html>Bad request</html>' }],
    [undefined, { status: 418, body: { type: 7 } }],
    [undefined, refused(409, 'Exists')],
  ])('that the operation does not declare is unknown: %s', async (code, behavior) => {
    const error = await failToAdd(behavior);
    expect(error).toBeInstanceOf(UnknownServiceException);
    expect(error).toMatchObject({ name: 'UnknownServiceException', code, role: undefined });
  });

  test('cannot change what an error is by its members', async () => {
    const more = { name: 'x', message: 'y', stack: 'z', role: 'w', toString: 'v', __proto__: {} };
    const error = await failToAdd({ status: 409, body: toProblem('exists', 200, more) });
    expect(error).toMatchObject({ name: 'Exists', status: 409, role: 'conflict' });
    expect(String(error)).toContain('Exists');
  });

  test('shows no member when it is printed that the contract does not have', async () => {
    const body = toProblem('full', 409, { shelf: 'A1', borrower: 'Ada Lovelace' });
    const error = await failToAdd({ status: 409, body });
    expect(inspect(error)).toContain("shelf: 'A1'");
    expect(`${inspect(error)}${JSON.stringify(error)}`).not.toContain('Ada');
    expect(error).toHaveProperty('body.borrower', 'Ada Lovelace');
  });

  test('is an outcome of the safe client', async () => {
    await using server = await startStubServer({ status: 409, body: toProblem('full', 409) });
    const result = await createClient(toy, server).safe.addBook({ isbn: '1' });
    expect(result).toMatchObject({ outcome: 'Full', error: { name: 'Full' } });
  });
});

test('a generated client has a class for each problem, with Error at the end of its name', async () => {
  const full = { status: 409, body: toProblem('full', 409, { shelf: 'A1' }) };
  await using server = await startStubServer(
    { status: 409, body: toProblem('exists', 409) },
    full,
    full,
  );
  const client = new ToyClient(server);
  const exists = await failureOf(client.addBook({ isbn: '1' }));
  expect(exists).toBeInstanceOf(ExistsError);
  expect(exists).toHaveProperty('name', 'ExistsError');
  const other = await failureOf(client.addBook({ isbn: '1' }));
  expect(other).toBeInstanceOf(FullError);
  expect(other).toMatchObject({ name: 'FullError', shelf: 'A1' });
  expect(await client.safe.addBook({ isbn: '1' })).toMatchObject({ outcome: 'FullError' });
});

test.each([
  [refused(409, 'OverdueException', { Message: 'Two books.', Books: 2 }), 'OverdueException'],
  [{ status: 409, body: { __type: 'a.b#FeeException' } }, 'FeeException'],
  [refused(409, 'TeapotException'), 'UnknownServiceException'],
  [{ status: 409, body: { Message: 'Which?' } }, 'UnknownServiceException'],
])('exceptions of AWS with one status differ by their names: %o', async (behavior, name) => {
  await using server = await startStubServer(behavior);
  const client = createClient(toy, server);
  const error = await failureOf(client.closeAccount({ account: 'a' }));
  expect(error).toMatchObject({ name, status: 409 });
  expect(inspect(error)).not.toContain('__type');
});

test('a user can make an exception of a generated class, with all members of its body', () => {
  const error = new FullError({ name: 'FullError', status: 409 }, { shelf: 'A1', detail: 'Full.' });
  expect(error).toMatchObject({ name: 'FullError', status: 409, shelf: 'A1', message: 'Full.' });
});
