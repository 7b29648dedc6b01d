import { toAwsRequest } from '@numberkit/aws-wire/client';
import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

/** Text that databases, encodings and line protocols disagree about. */
const hostileText = fc.oneof(
  fc.constantFrom(
    ...[
      '\0',
      'a\0b',
      '\ud800',
      'a\udc00',
      '\udc00\ud800',
      '\u{10ffff}',
      '\uffff',
      '\u2028',
      '\ufeff',
    ],
    ...['%00', '%2500', '%25%30%30', '%ED%A0%80', '%', '%%', '%zz', '+1%002', '..', '.', '', ' '],
    ...[
      "'; DROP TABLE pools; --",
      '\\',
      '"',
      '$1',
      '?',
      ':a',
      '\u202eabc',
      'e\u0301',
      '\x7f',
      '\r\n',
    ],
    ...['a'.repeat(65), 'é'.repeat(257), '😀'.repeat(128), '9'.repeat(400)],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
    .map((units) => String.fromCharCode(...units)),
);

const tenDlc = {
  ...tollFree,
  NumberType: 'TEN_DLC',
  RegistrationId: 'registration-11111111111111111111111111111111',
};
const override = {
  ProtectConfigurationId: 'protect-11111111111111111111111111111111',
  DestinationPhoneNumber: '+12065550142',
  Action: 'BLOCK',
} as const;

type Send = (url: string, text: string) => Promise<Response>;

const json = { 'content-type': 'application/json' };
const leaseWith =
  (toMembers: (text: string) => object): Send =>
  (url, text) =>
    fetch(`${url}/v2/phone-numbers`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ ...tollFree, ...toMembers(text) }),
    });
const onAwsWire =
  (operation: 'requestPhoneNumber' | 'putProtectConfigurationRuleSetNumberOverride') =>
  (toMembers: (text: string) => object): Send =>
  (url, text) => {
    const facts = phoneNumbers.operations[operation];
    const valid =
      operation === 'requestPhoneNumber'
        ? toAwsRequest(facts, { ...tollFree, NumberCapabilities: ['SMS'] })
        : toAwsRequest(facts, override);
    const members = { ...JSON.parse(valid.body), ...toMembers(text) };
    return fetch(url, { method: 'POST', headers: valid.headers, body: JSON.stringify(members) });
  };
const onPath =
  (method: string, toPath: (segment: string) => string, body: object): Send =>
  (url, text) =>
    fetch(url + toPath(toSegment(text)), { method, headers: json, body: JSON.stringify(body) });
const loadWith =
  (toMembers: (text: string) => object): Send =>
  (url, text) =>
    fetch(`${url}/_numberkit/fixtures`, {
      method: 'PUT',
      headers: json,
      body: JSON.stringify({
        accountId: '111122223333',
        region: 'us-east-1',
        ...toMembers(text),
      }),
    });

const chimeNumber = {
  E164PhoneNumber: '+12065550100',
  Country: 'US',
  Type: 'Local',
  ProductType: 'VoiceConnector',
  Status: 'Assigned',
};
const rules = '/v2/protect-configurations';
const places: [string, Send][] = [
  ...['IsoCountryCode', 'OptOutListName', 'PoolId', 'RegistrationId', 'ClientToken'].flatMap(
    (name): [string, Send][] => [
      [`${name} of a lease`, leaseWith((text) => ({ [name]: text }))],
      [
        `${name} of a lease by AWS JSON`,
        onAwsWire('requestPhoneNumber')((text) => ({ [name]: text })),
      ],
    ],
  ),
  ['the key of a tag', leaseWith((Key) => ({ Tags: [{ Key, Value: '' }] }))],
  ['the value of a tag', leaseWith((Value) => ({ Tags: [{ Key: 'a', Value }] }))],
  [
    'a filter',
    leaseWith((text) => ({
      ...tenDlc,
      NumberPreference: [{ PreferenceType: ['EndsWith'], Filter: [text] }],
    })),
  ],
  ['the name of a member', leaseWith((text) => ({ [text]: 1 }))],
  ['a phoneNumberId', onPath('POST', (id) => `/phone-numbers/${id}`, { CallingName: 'Ada' })],
  [
    'a phoneNumberId encoded twice',
    onPath('POST', (id) => `/phone-numbers/${encodeURIComponent(id)}`, { CallingName: 'Ada' }),
  ],
  [
    'a CallingName',
    (url, CallingName) =>
      fetch(`${url}/phone-numbers/%2B12065550100`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ CallingName }),
      }),
  ],
  [
    'a ProtectConfigurationId',
    onPath('PUT', (id) => `${rules}/${id}/rule-set-number-overrides/+12065550142`, {
      Action: 'BLOCK',
    }),
  ],
  [
    'a DestinationPhoneNumber',
    onPath(
      'PUT',
      (number) => `${rules}/${override.ProtectConfigurationId}/rule-set-number-overrides/${number}`,
      { Action: 'BLOCK' },
    ),
  ],
  ...['ProtectConfigurationId', 'DestinationPhoneNumber', 'ClientToken'].map(
    (name): [string, Send] => [
      `${name} of a rule by AWS JSON`,
      onAwsWire('putProtectConfigurationRuleSetNumberOverride')((text) => ({ [name]: text })),
    ],
  ),
  ['the account of fixtures', loadWith((accountId) => ({ accountId }))],
  ['the region of fixtures', loadWith((region) => ({ region }))],
  [
    'the status of a registration in fixtures',
    loadWith((text) => ({
      registrations: [{ RegistrationId: 'registration-1', RegistrationStatus: text }],
    })),
  ],
  ['a pool in fixtures', loadWith((PoolId) => ({ pools: [{ PoolId }] }))],
  [
    'an association in fixtures',
    loadWith((Value) => ({
      chimePhoneNumbers: [{ ...chimeNumber, Associations: [{ Name: 'UserId', Value }] }],
    })),
  ],
  [
    'the calling name of a number in fixtures',
    loadWith((CallingName) => ({ chimePhoneNumbers: [{ ...chimeNumber, CallingName }] })),
  ],
  [
    'the message of a fault',
    (url, Message) =>
      fetch(`${url}/_numberkit/faults`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({
          operation: 'updatePhoneNumber',
          exception: 'ThrottledClientException',
          members: { Message },
        }),
      }),
  ],
];

// On PostgreSQL the same requests go to a server on sqlite too, whose responses must be the same.
const servers: TestServer[] = [];
beforeAll(async () => {
  servers.push(await openTestServer());
  if (inject('postgres') !== '') {
    servers.push(await openTestServer({ DATABASE_URL: 'sqlite::memory:' }));
  }
});
afterAll(async () => {
  for (const server of servers) await server[Symbol.asyncDispose]();
});

describe('hostile text', () => {
  test.each(places)(
    'as %s gets the same response with both databases, and never a server error',
    async (_place, send) => {
      for (const { control } of servers) await control.reset();
      const property = fc.asyncProperty(hostileText, async (text) => {
        const responses = await Promise.all(servers.map(({ url }) => send(url, text)));
        const outcomes = await Promise.all(responses.map(toOutcome));
        for (const { status } of outcomes) expect(status).toBeLessThan(500);
        for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
      });
      await fc.assert(property, { numRuns: 60, seed: 11 });
    },
  );
});

async function toOutcome(response: Response): Promise<{ status: number; says: unknown }> {
  const body = await response.json();
  // A success has ids and moments of its own.
  return { status: response.status, says: response.ok ? undefined : body };
}

/** Text as a path carries it, halves of surrogate pairs too. */
function toSegment(text: string): string {
  return [...text]
    .map((one) => (one.isWellFormed() ? encodeURIComponent(one) : '%ED%A0%80'))
    .map((one) => (one === '.' ? '%2E' : one))
    .join('');
}
