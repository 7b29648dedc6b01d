import { expect, test } from 'vitest';
import { notImplemented, ServiceError } from '../src/index.js';
import { openToyServer } from './open-toy-server.js';
import { leastRequest, toyHandlers } from './toy-handlers.js';

const numbers = '/v2/phone-numbers';

test('the response to a refusal has its status, its members and the name of its exception', async () => {
  await using toy = await openToyServer({
    handlers: {
      requestPhoneNumber: async (_, { refuse }) => {
        throw refuse('ConflictException', {
          Message: 'The token is taken.',
          ResourceType: 'phone-number',
        });
      },
    },
  });
  const response = await toy.send('POST', numbers, leastRequest);
  expect(response.status).toBe(409);
  expect(response.headers.get('x-amzn-errortype')).toBe('ConflictException');
  expect(await response.json()).toEqual({
    __type: 'ConflictException',
    Message: 'The token is taken. ResourceType="phone-number"',
    ResourceType: 'phone-number',
  });
  expect(toy.reports.at(-1)).toMatchObject({
    operation: 'requestPhoneNumber',
    status: 409,
    exception: 'ConflictException',
    error: undefined,
  });
});

test('a refusal has the defaults of its exception unless it sets other values', async () => {
  await using toy = await openToyServer({
    handlers: {
      updatePhoneNumber: async ({ phoneNumberId }, { refuse }) => {
        throw refuse(
          'ConflictException',
          phoneNumberId === '1' ? {} : { Code: 'PhoneNumberAssociationsExist' },
        );
      },
    },
  });
  const send = async (id: string): Promise<unknown> =>
    (await toy.send('POST', `/phone-numbers/${id}`, { CallingName: '' })).json();
  expect(await send('1')).toEqual({ Code: 'Conflict' });
  expect(await send('2')).toEqual({ Code: 'PhoneNumberAssociationsExist' });
});

test('a refusal sets Retry-After in whole seconds', async () => {
  await using toy = await openToyServer({
    handlers: {
      requestPhoneNumber: async (_, { refuse }) => {
        throw refuse('ThrottlingException', {}, { retryAfter: 1.2 });
      },
    },
  });
  const response = await toy.send('POST', numbers, leastRequest);
  expect(response.status).toBe(429);
  expect(response.headers.get('retry-after')).toBe('2');
});

test("a refusal's cause is reported and never sent", async () => {
  const cause = new Error('the disk is full');
  await using toy = await openToyServer({
    handlers: {
      requestPhoneNumber: async (_, { refuse }) => {
        throw refuse('InternalServerException', { Message: 'Try later.' }, { cause });
      },
    },
  });
  const response = await toy.send('POST', numbers, leastRequest);
  expect(await response.json()).toEqual({
    __type: 'InternalServerException',
    Message: 'Try later.',
    RequestId: response.headers.get('x-amzn-requestid'),
  });
  expect(toy.reports.at(-1)?.error).toBe(cause);
});

test('an unexpected error of a handler is a failure whose detail is only reported', async () => {
  const detail = new Error('SELECT * FROM secrets');
  const fail = async (): Promise<never> => {
    throw detail;
  };
  await using toy = await openToyServer({
    handlers: { requestPhoneNumber: fail, updatePhoneNumber: fail },
  });
  const sms = await toy.send('POST', numbers, leastRequest);
  expect(sms.status).toBe(500);
  expect(await sms.json()).toEqual({
    __type: 'InternalServerException',
    Message: 'The server failed; quote the request id to its operator.',
    RequestId: sms.headers.get('x-amzn-requestid'),
  });
  expect(toy.reports.at(-1)).toMatchObject({ exception: 'InternalServerException', error: detail });
  const chime = await toy.send('POST', '/phone-numbers/1', { CallingName: '' });
  expect(chime.status).toBe(500);
  expect(chime.headers.get('x-amzn-errortype')).toBe('ServiceFailureException');
  expect(await chime.json()).toMatchObject({ Code: 'ServiceFailure' });
});

test('a context that cannot be made is a failure too', async () => {
  const detail = new Error('no account');
  await using toy = await openToyServer({ context: () => Promise.reject(detail) });
  expect((await toy.send('POST', numbers, leastRequest)).status).toBe(500);
  expect(toy.reports.at(-1)?.error).toBe(detail);
});

test('an operation that is not implemented is refused in the form of its service', async () => {
  await using toy = await openToyServer({
    handlers: { requestPhoneNumber: notImplemented, updatePhoneNumber: notImplemented },
  });
  const sms = await toy.send('POST', numbers, leastRequest);
  expect(sms.status).toBe(501);
  expect(sms.headers.get('x-amzn-errortype')).toBe('NotImplementedException');
  expect(await sms.json()).toEqual({
    __type: 'NotImplementedException',
    Message:
      'RequestPhoneNumber is not implemented by this server; it has PutProtectConfigurationRuleSetNumberOverride.',
  });
  const chime = await toy.send('POST', '/phone-numbers/1', { CallingName: '' });
  expect(chime.status).toBe(501);
  expect(await chime.json()).toEqual({
    Code: 'BadRequest',
    Message:
      'UpdatePhoneNumber is not implemented by this server; it has PutProtectConfigurationRuleSetNumberOverride.',
  });
});

test('a response that breaks the contract is a failure where responses are checked', async () => {
  const handlers = {
    requestPhoneNumber: async (
      ...call: Parameters<typeof toyHandlers.requestPhoneNumber>
    ): ReturnType<typeof toyHandlers.requestPhoneNumber> => {
      const { status, body } = await toyHandlers.requestPhoneNumber(...call);
      return { status, body: { ...body, OptOutListName: 'not a name' } };
    },
  };
  await using strict = await openToyServer({ handlers });
  const response = await strict.send('POST', numbers, leastRequest);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('OptOutListName');
  expect(String(strict.reports.at(-1)?.error)).toContain('OptOutListName');
  await using lenient = await openToyServer({ handlers, validateResponses: false });
  expect((await lenient.send('POST', numbers, leastRequest)).status).toBe(200);
});

test('an invalid date as a timestamp is a failure', async () => {
  await using toy = await openToyServer({
    handlers: {
      updatePhoneNumber: async () => ({
        status: 200,
        body: { PhoneNumber: { CreatedTimestamp: new Date(Number.NaN) } },
      }),
    },
  });
  expect((await toy.send('POST', '/phone-numbers/1', { CallingName: '' })).status).toBe(500);
});

test('a refusal can be distinguished from other errors', async () => {
  let caught: unknown;
  await using toy = await openToyServer({
    handlers: {
      updatePhoneNumber: async (_, { refuse }) => {
        caught = refuse('NotFoundException', { Message: 'There is no such number.' });
        throw caught;
      },
    },
  });
  await toy.send('POST', '/phone-numbers/1', { CallingName: '' });
  expect(caught).toBeInstanceOf(ServiceError);
  expect(caught).toMatchObject({
    code: 'NotFoundException',
    status: 404,
    message: 'There is no such number.',
    headers: { 'X-Amzn-ErrorType': 'NotFoundException' },
    body: { Code: 'NotFound', Message: 'There is no such number.' },
  });
});

test('a failure with seconds to wait is the exception for unavailable, or the internal one, with Retry-After', async () => {
  const fail = async () => {
    throw new RangeError('The database is away.');
  };
  await using toy = await openToyServer({
    handlers: { requestPhoneNumber: fail, updatePhoneNumber: fail },
    toRetryAfter: (error) => (error instanceof RangeError ? 3 : undefined),
  });
  const internal = await toy.send('POST', numbers, leastRequest);
  expect(internal.headers.get('retry-after')).toBe('3');
  expect(internal.headers.get('x-amzn-errortype')).toBe('InternalServerException');
  const away = await toy.send('POST', '/phone-numbers/1', { CallingName: '' });
  expect(away.status).toBe(503);
  expect(away.headers.get('retry-after')).toBe('3');
  expect(away.headers.get('x-amzn-errortype')).toBe('ServiceUnavailableException');
  expect(await away.text()).not.toContain('database');
  expect(toy.reports.at(-1)?.error).toBeInstanceOf(RangeError);
});
