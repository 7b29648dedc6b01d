import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { describe, expect, test } from 'vitest';
import {
  ChimeConflictException,
  ConflictException,
  exceptionClasses,
  NumberkitError,
  ServiceException,
  ValidationException,
} from '../src/index.js';
import type { ExceptionClass, ExceptionClasses } from '../src/service-exception.js';
import { createClient, failureOf } from './support/create-client.js';
import { inputs, operationIds, refused } from './support/samples.js';
import type { StubBehavior } from './support/stub-server.js';
import { startStubServer } from './support/stub-server.js';

const declared = operationIds.flatMap((operation) =>
  Object.entries(phoneNumbers.operations[operation].exceptions).map(([name, facts]) => ({
    operation,
    name,
    ...facts,
  })),
);

function toText(behavior: StubBehavior): string {
  const body = typeof behavior === 'object' ? behavior.body : undefined;
  return typeof body === 'object' ? JSON.stringify(body) : (body ?? '');
}

function toClasses(service: string): { readonly [name: string]: ExceptionClass } {
  const classes: ExceptionClasses = exceptionClasses;
  return classes[service] ?? {};
}

async function failWith(behavior: StubBehavior): Promise<unknown> {
  await using server = await startStubServer(behavior);
  const { client } = createClient({ ...server, maxAttempts: 1 });
  return await failureOf(client.requestPhoneNumber(inputs.requestPhoneNumber));
}

test.each(declared)('$name of $operation has a class of its own', async (exception) => {
  const { operation, name, status, role } = exception;
  await using server = await startStubServer(refused(status, name, { Message: 'No reason.' }));
  const { client } = createClient({ ...server, maxAttempts: 1 });
  const send: (input: never) => Promise<unknown> = client[operation];
  const error = await failureOf(Reflect.apply(send, client, [inputs[operation]]));
  const Class = toClasses(phoneNumbers.operations[operation].service.name)[name] ?? Error;
  expect(error).toBeInstanceOf(Class);
  expect(error).toBeInstanceOf(ServiceException);
  expect(error).toBeInstanceOf(NumberkitError);
  expect(error).toMatchObject({
    name,
    message: 'No reason.',
    Message: 'No reason.',
    operation,
    status,
    role,
    requestId: 'request-1',
    attempts: 1,
  });
});

test('an exception carries its members', async () => {
  const body = { __type: 'ConflictException', Reason: 'MESSAGE_TYPE_MISMATCH', ResourceId: 'p' };
  const error = await failWith({ status: 409, body });
  expect(error).toBeInstanceOf(ConflictException);
  expect(error).toMatchObject({ Reason: 'MESSAGE_TYPE_MISMATCH', ResourceId: 'p', body });
});

test('exceptions of one name from two services have two classes', async () => {
  await using server = await startStubServer(
    refused(409, 'ConflictException', { Code: 'Conflict' }),
  );
  const error = await failureOf(
    createClient(server).client.updatePhoneNumber(inputs.updatePhoneNumber),
  );
  expect(error).toBeInstanceOf(ChimeConflictException);
  expect(error).not.toBeInstanceOf(ConflictException);
  expect(error).toMatchObject({ name: 'ConflictException', Code: 'Conflict' });
});

describe('the exception is chosen by', () => {
  test.each<[string, StubBehavior]>([
    ['the header', refused(400, 'ValidationException', { __type: 'ConflictException' })],
    ['the header with an address', refused(400, 'ValidationException:http://aws.example/')],
    ['the header with a namespace', refused(400, 'a.b#ValidationException')],
    ['the header without a body', { ...refused(400, 'ValidationException'), body: '' }],
    ['__type', { status: 400, body: { __type: 'ValidationException' } }],
    ['__type with a namespace', { status: 500, body: { __type: 'a.b#ValidationException' } }],
    ['the status of a nameless body', { status: 400, body: { message: 'No.' } }],
  ])('%s', async (_, behavior) => {
    expect(await failWith(behavior)).toBeInstanceOf(ValidationException);
  });
});

describe('an UnknownServiceException stands for', () => {
  test.each<[string, string | undefined, StubBehavior]>([
    ['a code that is not declared', 'TeapotException', refused(418, 'TeapotException')],
    ['a code of another service', 'NotFoundException', refused(404, 'NotFoundException')],
    ['a code that objects inherit', 'constructor', refused(400, 'constructor')],
    ['a status that is not declared', undefined, { status: 418, body: {} }],
    ['an HTML page', undefined, { status: 502, body: '<html>Bad gateway</html>' }],
    ['an HTML page with a declared status', undefined, { status: 404, body: '<html></html>' }],
    ['an empty body', undefined, { status: 503 }],
    ['a body that is not an object', undefined, { status: 400, body: '["no"]' }],
  ])('%s', async (_, code, behavior) => {
    const error = await failWith(behavior);
    expect(error).toBeInstanceOf(ServiceException);
    expect(error).toMatchObject({
      name: 'UnknownServiceException',
      code,
      requestId: 'request-1',
      role: undefined,
      text: toText(behavior),
    });
  });
});
