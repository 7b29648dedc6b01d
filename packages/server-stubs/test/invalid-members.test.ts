import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openToyServer, type ToyServer } from './open-toy-server.js';
import { leastRequest } from './toy-handlers.js';

let toy: ToyServer;
beforeAll(async () => {
  toy = await openToyServer();
});
afterAll(() => toy[Symbol.asyncDispose]());

const rules = '/v2/protect-configurations';
const ask = async (body: unknown, query = ''): Promise<unknown> =>
  (await toy.send('POST', `/v2/phone-numbers${query}`, body)).json();
const fieldsOf = async (body: unknown): Promise<unknown> => {
  const refused = await ask(body);
  return typeof refused === 'object' && refused !== null && 'Fields' in refused && refused.Fields;
};

test('an invalid request is refused with the exception of its service: status, headers and body', async () => {
  const response = await toy.send('POST', '/v2/phone-numbers', {
    ...leastRequest,
    MessageType: 'X',
  });
  expect(response.status).toBe(400);
  expect(response.headers.get('x-amzn-errortype')).toBe('ValidationException');
  expect(response.headers.get('x-amzn-requestid')).toBeTruthy();
  expect(await response.json()).toEqual({
    __type: 'ValidationException',
    Message:
      'MessageType must be one of TRANSACTIONAL, PROMOTIONAL. Reason="INVALID_PARAMETER" Fields="MessageType"',
    Reason: 'INVALID_PARAMETER',
    Fields: [{ Name: 'MessageType', Message: 'must be one of TRANSACTIONAL, PROMOTIONAL' }],
  });
});

test.each([
  ['a query parameter', {}, '?%1b%5d0;owned%07%0aFORGED'],
  ['a member', { '\u001b]0;owned\u0007\nFORGED': 1 }, ''],
  ['a member that hides text', { 'a\u202eb\u2028\u009bc': 1 }, ''],
])(
  '%s whose name could control a terminal is escaped in the message',
  async (_what, extra, query) => {
    const { Message }: { Message?: string } = Object(
      await ask({ ...leastRequest, ...extra }, query),
    );
    expect(Message).toMatch(/^".*\\u[0-9a-f]{4}.*" is not a /);
    expect(Message).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  },
);

test('a service without Fields has the member and the reason in its message', async () => {
  const response = await toy.send('POST', '/phone-numbers/1', { CallingName: '!', Name: 1 });
  expect(response.status).toBe(400);
  expect(response.headers.get('x-amzn-errortype')).toBe('BadRequestException');
  expect(await response.json()).toEqual({
    Code: 'BadRequest',
    Message:
      'Name is not a member of this request; CallingName must match ^$|^[a-zA-Z0-9 ]{2,15}$.',
  });
});

test('every wrong member is reported, path before body', async () => {
  const response = await toy.send('PUT', `${rules}/p%20/rule-set-number-overrides/0`, {
    ClientToken: 'with space',
    Extra: 1,
  });
  expect(await response.json()).toMatchObject({
    Reason: 'INVALID_PARAMETER',
    Fields: [
      { Name: 'ProtectConfigurationId', Message: 'must match ^[A-Za-z0-9_:/-]+$' },
      { Name: 'DestinationPhoneNumber', Message: 'must match ^\\+?[1-9][0-9]{1,18}$' },
      { Name: 'Action', Message: 'is missing' },
      { Name: 'Extra', Message: 'is not a member of this request' },
      { Name: 'ClientToken', Message: 'must match ^[!-~]+$' },
    ],
  });
});

test('a member wrong in two ways is reported once', async () => {
  expect(await fieldsOf({ ...leastRequest, ClientToken: '' })).toEqual([
    { Name: 'ClientToken', Message: 'must have at least 1 character and must match ^[!-~]+$' },
  ]);
});

test('the reason is that of missing members if all problems are missing members', async () => {
  expect(await ask({})).toMatchObject({
    Reason: 'MISSING_PARAMETER',
    Message:
      'IsoCountryCode is missing; MessageType is missing; NumberCapabilities is missing; NumberType is missing. ' +
      'Reason="MISSING_PARAMETER" Fields="IsoCountryCode, MessageType, NumberCapabilities, NumberType"',
  });
  expect(await ask({ Extra: 1 })).toMatchObject({ Reason: 'INVALID_PARAMETER' });
});

test.each([
  [{ NumberCapabilities: [] }, 'NumberCapabilities', 'must have at least 1 item'],
  [
    { NumberCapabilities: ['SMS', 'FAX'] },
    'NumberCapabilities.1',
    'must be one of SMS, VOICE, MMS, RCS',
  ],
  [{ NumberCapabilities: 'SMS' }, 'NumberCapabilities', 'must be a list'],
  [{ MessageType: 5 }, 'MessageType', 'must be one of TRANSACTIONAL, PROMOTIONAL'],
  [{ MessageType: null }, 'MessageType', 'must be one of TRANSACTIONAL, PROMOTIONAL'],
  [{ IsoCountryCode: 'usa' }, 'IsoCountryCode', 'must match ^[A-Z]{2}$'],
  [{ IsoCountryCode: 1 }, 'IsoCountryCode', 'must be a string'],
  [{ PoolId: 'p'.repeat(257) }, 'PoolId', 'must have at most 256 characters'],
  [{ DeletionProtectionEnabled: 'true' }, 'DeletionProtectionEnabled', 'must be true or false'],
  [
    { Tags: [{ Key: '', Value: '' }] },
    'Tags.0.Key',
    'must have at least 1 character and must match ^.+$',
  ],
  [{ Tags: [{ Key: 'k' }] }, 'Tags.0.Value', 'is missing'],
  [{ Tags: ['k'] }, 'Tags.0', 'must be an object'],
  [{ Tags: [{ Key: 'k', Value: '', 'a/b': 1 }] }, 'Tags.0.a/b', 'is not a member of this request'],
  [{ 'x~y/z': 1 }, 'x~y/z', 'is not a member of this request'],
])(
  '%j is refused with the name of its member and the allowed values',
  async (members, name, message) => {
    expect(await fieldsOf({ ...leastRequest, ...members })).toEqual([
      { Name: name, Message: message },
    ]);
  },
);

describe('a query parameter that the operation does not have', () => {
  test('is refused by name', async () => {
    expect(await ask(leastRequest, '?DryRun=1&x[y]=2')).toMatchObject({
      Fields: [
        { Name: 'DryRun', Message: 'is not a query parameter of this request' },
        { Name: 'x[y]', Message: 'is not a query parameter of this request' },
      ],
    });
  });

  test('is reported beside the problems of the body', async () => {
    expect(await ask({ ...leastRequest, NumberType: 1 }, '?DryRun')).toMatchObject({
      Fields: [{ Name: 'DryRun' }, { Name: 'NumberType' }],
    });
  });
});

test('no response quotes the value of a member', async () => {
  const secret = 'S3cret!Value';
  const responses = await Promise.all([
    toy.send('POST', '/phone-numbers/1', { CallingName: secret, ProductType: secret }),
    toy.send('POST', `/phone-numbers/${secret}%zz`, {}),
    toy.send('POST', `/phone-numbers/${secret}/${secret}`, {}),
    toy.send('GET', `/phone-numbers/${secret}`),
    toy.send('POST', '/phone-numbers/1', `{"CallingName":"${secret}`),
    toy.send('POST', `/phone-numbers/1?CallingName=${secret}`, {}),
    toy.send('POST', '/v2/phone-numbers', { ...leastRequest, ClientToken: `${secret} ` }),
  ]);
  for (const response of responses) {
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect([...response.headers.values()].join() + (await response.text())).not.toContain(secret);
  }
  expect(JSON.stringify(toy.reports)).not.toContain(secret);
});

test('the refusal of a body with thousands of problems lists the first hundred', async () => {
  const members = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`m${i}`, 1]));
  const refused = JSON.stringify(await ask({ ...leastRequest, ...members }));
  expect(refused).toContain('m99');
  expect(refused).not.toContain('m100');
  expect(refused).toContain('and 4990 more members are wrong.');
});

test('an unknown name as long as a body is cut short in the response', async () => {
  const refused = JSON.stringify(await ask({ ...leastRequest, ['n'.repeat(60_000)]: 1 }));
  expect(refused.length).toBeLessThan(1000);
});

test.each([1e300, -8.65e12])('%d seconds, which no date can hold, are refused', async (seconds) => {
  const path = `${rules}/p/rule-set-number-overrides/+12065550142`;
  const response = await toy.send('PUT', path, { Action: 'BLOCK', ExpirationTimestamp: seconds });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    Fields: [{ Name: 'ExpirationTimestamp', Message: 'must be a moment that a date can hold' }],
  });
});

test('a number beyond the range of JSON numbers is refused', async () => {
  const path = `${rules}/p/rule-set-number-overrides/+12065550142`;
  const response = await toy.send('PUT', path, '{"Action":"BLOCK","ExpirationTimestamp":1e999}');
  expect(response.status).toBe(400);
});
