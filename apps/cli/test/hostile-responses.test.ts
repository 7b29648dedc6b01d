import { createServer } from 'node:http';
import { type ListeningServer, listen } from '@numberkit/test-support';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openServer } from './support/open-server.js';
import { runHere } from './support/run-here.js';

// A title, a cleared screen, the clipboard, one control sequence in a single character, a text that
// turns round, a line separator, and a line of its own.
const evil =
  '\u001b]0;owned\u0007\u001b[2J\u001b]52;c;aGk=\u0007\u009b31m\u202eabc\u2028\r\nFORGED';
const iso = '2026-03-31T00:00:00.250Z';

const state = {
  accounts: [
    {
      accountId: evil,
      region: evil,
      protectConfigurations: [{ ProtectConfigurationId: evil, Tags: [{ Key: evil, Value: evil }] }],
      countryRules: [
        {
          ProtectConfigurationId: evil,
          NumberCapability: evil,
          IsoCountryCode: evil,
          ProtectStatus: evil,
        },
      ],
      optOutLists: [{ OptOutListName: evil }],
      pools: [{ PoolId: evil, MessageType: evil, OptOutListName: evil }],
      registrations: [{ RegistrationId: evil, RegistrationStatus: evil }],
      phoneNumbers: [{ PhoneNumber: evil, Status: evil, NumberType: evil, PhoneNumberId: evil }],
      ruleSetNumberOverrides: [{ DestinationPhoneNumber: evil, Action: evil, expired: false }],
      chimePhoneNumbers: [{ E164PhoneNumber: evil, CallingName: evil, CallingNameStatus: evil }],
      clientTokens: [{ ClientToken: evil, operation: evil, usedAt: iso, forgottenAt: iso }],
    },
  ],
};
const clock = { now: iso, frozen: false, ahead: evil };
const fault = {
  id: evil,
  operation: evil,
  happened: 1,
  exception: evil,
  delay: evil,
  members: { [evil]: evil },
};
const entry = {
  time: iso,
  protocol: evil,
  verdict: evil,
  duration: 1,
  operation: evil,
  exception: evil,
  reason: evil,
  region: evil,
  fault: evil,
};
const server = {
  version: evil,
  startId: evil,
  startedAt: iso,
  database: evil,
  controlKey: false,
  credentials: false,
  defaultScope: { accountId: evil, region: evil },
  rateLimit: evil,
};
/** The response to each call of a command that makes several. */
const all = { ...server, ...clock, faults: [fault], accounts: [{ counts: { [evil]: 1 } }] };
const problem = {
  type: 'urn:numberkit:problem:invalid-request',
  title: evil,
  status: 400,
  detail: evil,
  errors: [{ member: evil, reason: evil }],
};

let listening: ListeningServer;
let response: { readonly status: number; readonly body: unknown };
beforeEach(async () => {
  listening = await listen(
    createServer((_request, outgoing) => {
      outgoing.writeHead(response.status).end(JSON.stringify(response.body));
    }),
  );
});
afterEach(() => listening[Symbol.asyncDispose]());

const unprintable = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

function expectPrintable(...texts: readonly string[]): void {
  const text = texts.join('\n');
  expect(text).toContain('FORGED');
  expect(text).not.toMatch(unprintable);
  expect(text).not.toMatch(/^FORGED/m);
}

describe('a hostile response cannot control the terminal', () => {
  test.each<[string[], unknown, number?]>([
    [['state'], state],
    [['reset'], state],
    [['clock'], clock],
    [['fault', 'list'], { faults: [fault] }],
    [['fault', 'add', 'updatePhoneNumber', '--drop'], fault, 201],
    [['journal'], { entries: [entry] }],
  ])('as the result of %j, as text or as JSON', async (words, body, status = 200) => {
    response = { status, body };
    const shown = await runHere([...words, '--url', listening.url]);
    expect(shown).toMatchObject({ code: 0, problem: '' });
    expectPrintable(shown.out);
    const json = await runHere([...words, '--url', listening.url, '--json']);
    expectPrintable(json.out);
    expect(JSON.stringify(JSON.parse(json.out))).toContain(JSON.stringify(evil));
  });

  test.each([
    [['status'], all],
    [['doctor'], all],
    [['journal', '--follow'], { entries: [entry], lastEventId: evil }],
    [
      ['wait', '--verdict', 'valid', '--timeout', '50s'],
      { entries: [{ ...entry, verdict: 'valid' }] },
    ],
  ])('as the result of %j', async (words, body) => {
    response = { status: 200, body };
    for (const form of [[], ['--json']]) {
      const { out, problem: shown } = await runHere([...words, ...form, '--url', listening.url]);
      expectPrintable(out, shown);
    }
  });

  test.each([
    ['with members', problem],
    ['without members', { ...problem, errors: [] }],
    ['of another kind', { ...problem, type: 'urn:numberkit:problem:not-found', status: 404 }],
  ])('as the refusal of a command %s', async (_what, body) => {
    response = { status: body.status, body };
    const { out, problem: shown } = await runHere(['clock', '--url', listening.url]);
    expect(out).toBe('');
    expectPrintable(shown);
    expect(shown.split('\n')).toHaveLength(1);
  });
});

test.each([
  [['fault', 'list'], { faults: [{ ...fault, id: '::error::owned' }] }],
  [['clock'], { ...problem, errors: [], detail: '::error::owned' }],
  [['state'], { accounts: [{ ...state.accounts[0], pools: [{ PoolId: '::error::owned' }] }] }],
])('a line of %j is not a command to GitHub Actions', async (words, body) => {
  response = { status: 'status' in body ? body.status : 200, body };
  const { out, problem: shown } = await runHere([...words, '--url', listening.url]);
  expect(out + shown).toContain(':error::owned');
  expect(out + shown).not.toMatch(/^\s*::/m);
});

test('a journal with the request of a hostile web page cannot control the terminal', async () => {
  await using server = await openServer();
  const query = '%1b%5d0;owned%07%1b%5b2J%0aFORGED';
  await fetch(`${server.url}/v2/phone-numbers?${query}`, { method: 'POST' });
  expectPrintable((await runHere(['journal', '--url', server.url])).out);
});

test.each([
  [['state'], {}],
  [['state'], { accounts: {} }],
  [['state'], { accounts: [{}] }],
  [['reset'], { accounts: 1 }],
  [['clock'], {}],
  [['fault', 'list'], { faults: 'none' }],
  [['fault', 'list', '--json'], {}],
  [['journal'], { entries: [{}] }],
  [['journal', '--limit', '1'], {}],
])(
  '%j and a 200 with %j end in a sentence that it is not from a Numberkit server',
  async (words, body) => {
    response = { status: 200, body };
    const ended = await runHere([...words, '--url', listening.url]);
    expect(ended).toMatchObject({ code: 3, out: '' });
    expect(ended.problem).toMatch(
      /^The response \(status 200\) is not from a Numberkit server[^\n]*\.$/,
    );
  },
);
