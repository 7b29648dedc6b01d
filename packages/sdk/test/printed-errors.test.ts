import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { NumberkitControl } from '../src/control.js';
import { createClient, failureOf } from './support/create-client.js';
import { inputs } from './support/samples.js';
import type { StubBehavior } from './support/stub-server.js';
import { startStubServer } from './support/stub-server.js';

const secrets = /Ada|2065550100/;
const person = { CallingName: 'Ada Lovelace', E164PhoneNumber: '+12065550100' };
const text = JSON.stringify({ PhoneNumber: person });

test('printing an exception shows no member that the response did not have', async () => {
  await using server = await startStubServer({
    status: 404,
    body: { __type: 'NotFoundException' },
  });
  const { client } = createClient({ ...server, maxAttempts: 1 });
  const error = await failureOf(client.updatePhoneNumber(inputs.updatePhoneNumber));
  expect(error).toMatchObject({ name: 'NotFoundException' });
  expect(inspect(error)).not.toMatch(/(Message|Code): undefined/);
  expect(error).not.toHaveProperty('Message');
});

test.each<[string, StubBehavior]>([
  ['an exception without Retry-After', { status: 404, body: { __type: 'NotFoundException' } }],
  ['an error without an exception', { status: 418 }],
  ['a cut connection', 'cut'],
])('printing the error of %s shows no undefined member', async (_what, behavior) => {
  await using server = await startStubServer(behavior);
  const { client } = createClient({ ...server, maxAttempts: 1 });
  const error = await failureOf(client.updatePhoneNumber(inputs.updatePhoneNumber));
  expect(inspect(error, { depth: 0 })).not.toContain(': undefined');
});

test('printing a ConfigurationError shows no member of a call', () => {
  const printed = inspect(errorOf(() => createClient({ baseUrl: '' })));
  expect(printed).toContain("setting: 'baseUrl'");
  expect(printed).not.toContain(': undefined');
});

test('a message of the client has the number of attempts, unless there was only one', async () => {
  const refused = { status: 429, body: { __type: 'ThrottlingException' } };
  await using server = await startStubServer(refused, refused, refused, 'cut', 'cut', 'cut');
  const call = () => createClient(server).client.requestPhoneNumber(inputs.requestPhoneNumber);
  expect(String(await failureOf(call()))).toContain(
    'requestPhoneNumber failed with status 429 after 3 attempts.',
  );
  expect(String(await failureOf(call()))).toMatch(
    /got no response after 3 attempts: the connection/,
  );
  await using other = await startStubServer(refused);
  const { client } = createClient({ ...other, maxAttempts: 1 });
  expect(String(await failureOf(client.requestPhoneNumber(inputs.requestPhoneNumber)))).toContain(
    'requestPhoneNumber failed with status 429.',
  );
});

describe('printing an error shows no phone number and no name from the response', () => {
  test.each<[string, StubBehavior]>([
    ['a success that cannot be understood', { status: 200, body: `${text}]` }],
    [
      'a timestamp that is something else',
      { status: 200, body: { PhoneNumber: { ...person, UpdatedTimestamp: 'Ada' } } },
    ],
    ['a status that is not declared', { status: 226, body: text }],
    ['an error that is not declared', { status: 418, body: { __type: 'Teapot', ...person } }],
    ["a proxy's page", { status: 502, body: `<html>${text}</html>` }],
    [
      'an exception with members of its own',
      { status: 404, body: { __type: 'NotFoundException', ...person } },
    ],
  ])('for %s; its members have them', async (_what, behavior) => {
    await using server = await startStubServer(behavior);
    const { client } = createClient({ ...server, maxAttempts: 1 });
    const error = await failureOf(client.updatePhoneNumber(inputs.updatePhoneNumber));
    expect(`${inspect(error)}${JSON.stringify(error)}${error}`).not.toMatch(secrets);
    const { text: own, body } = Object.assign({ text: undefined, body: undefined }, pick(error));
    expect(JSON.stringify([own, body])).toMatch(secrets);
  });

  test('for an error of a control client', async () => {
    await using server = await startStubServer({ status: 200, body: `${text}]` });
    const control = new NumberkitControl({ baseUrl: server.baseUrl });
    const error = await failureOf(control.getState());
    expect(`${inspect(error)}${JSON.stringify(error)}`).not.toMatch(secrets);
    expect(pick(error).text).toMatch(secrets);
  });
});

test.each(['http://me:pass word@[', 'pass word'])(
  'printing the error of an address that cannot be read shows nothing of it',
  (baseUrl) => {
    for (const build of [
      () => createClient({ baseUrl }),
      () => new NumberkitControl({ baseUrl }),
    ]) {
      expect(inspect(errorOf(build))).not.toContain('pass word');
    }
  },
);

test('printing the error of a control key that cannot be sent shows nothing of it', () => {
  const build = () => new NumberkitControl({ baseUrl: 'http://127.0.0.1:1', key: 'se\ncret' });
  const error = errorOf(build);
  expect(error).toMatchObject({ name: 'ConfigurationError', setting: 'key' });
  expect(inspect(error)).not.toMatch(/cret/);
});

function pick(error: unknown): { readonly text?: unknown; readonly body?: unknown } {
  const from = Object(error);
  return { text: Reflect.get(from, 'text'), body: Reflect.get(from, 'body') };
}

function errorOf(build: () => unknown): unknown {
  try {
    build();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
