import { isRecord } from '@numberkit/contract';
import { describe, expect, test } from 'vitest';
import { judgeServer, type ServerOptions, toReportText } from '../src/index.js';
import { byName } from './mutants/expect-found.js';
import { limits } from './phone-numbers.js';
import { handleAwsRequest } from './servers/handle-aws-request.js';
import type { HttpRequest, HttpResponse, Members } from './servers/messages.js';
import { type Hooks, startServer } from './servers/start-server.js';

/** Milliseconds after which no calling name of the fixtures is in progress. */
const afterNames = (limits.updatePhoneNumber.callingNameHours + 1) * 3_600_000;

/** Differences that the contract allows. */
const others: readonly {
  readonly name: string;
  readonly change: (response: HttpResponse) => HttpResponse;
  /** The request as it is read. */
  readonly read?: (request: HttpRequest) => HttpRequest;
}[] = [
  {
    // No case depends on how these three go together: one run shows all.
    name: 'adds headers and members of its own, writes all in another order, header names in capitals and a charset',
    change: ({ status, headers, body }) => ({
      status,
      headers: Object.fromEntries(
        Object.entries({ ...headers, server: 'another', 'set-cookie': 'a=1' }).map(
          ([name, value]) => [
            name.toUpperCase(),
            name === 'content-type' ? `${value}; charset=utf-8` : value,
          ],
        ),
      ),
      body: toReversed({ ...body, NewerMember: { since: 2027 } }),
    }),
  },
  {
    name: 'has another price, another text and whole seconds',
    change: changed((body) => ({
      ...('MonthlyLeasingPrice' in body && { MonthlyLeasingPrice: '15.00' }),
      ...(typeof body['CreatedTimestamp'] === 'number' && {
        CreatedTimestamp: Math.floor(body['CreatedTimestamp']),
      }),
      ...('__type' in body && { Message: 'Nein.' }),
    })),
  },
  {
    // The service's model has no pattern for these members, and a plus may be missing.
    name: 'writes ids, ARNs, prices and numbers in a form of its own',
    change: changed(({ PhoneNumberId: id, PhoneNumber: number, ResourceArn: resource }) => ({
      ...(typeof id === 'string' && {
        PhoneNumberId: toOwnId(id),
        PhoneNumberArn: `arn:own:numbers:home-1:one-account:number/${toOwnId(id)}`,
        MonthlyLeasingPrice: 'USD 1',
      }),
      ...(typeof number === 'string' && { PhoneNumber: number.replace('+', '') }),
      ...(typeof resource === 'string' && { ResourceArn: toOwnArn(resource) }),
    })),
    read: ({ body, target, ...request }) => ({
      ...request,
      body: fromOwnIds(body, (text) => text),
      target: fromOwnIds(target, encodeURIComponent),
    }),
  },
  {
    // They are in the responses of different operations and statuses.
    name: 'names fields with brackets, and no resource, and leaves out what may be left out of a Chime number',
    change: changed(({ Fields: fields, PhoneNumber: number }) => ({
      ResourceId: undefined,
      ...(Array.isArray(fields) && {
        Fields: JSON.parse(JSON.stringify(fields).replaceAll(/\.(\d+)/g, '[$1]')),
      }),
      ...(isRecord(number) && { PhoneNumber: { ...number, UpdatedTimestamp: undefined } }),
    })),
  },
];

/** The beginning of the server's ARNs, and the same in another partition. */
const here = 'arn:aws:sms-voice:us-east-1:';
const there = 'arn:aws-cn:sms-voice:cn-north-1:';

describe('a different correct server', () => {
  test.each(byName(others))('that %s passes every case', (_, { change, read }) =>
    expectPass({ response: change, ...(read && { request: read }) }, { protocol: 'contract' }),
  );

  test('that is in a region of another partition passes every case', () =>
    expectPass(
      {
        request: ({ body, target, ...request }) => ({
          ...request,
          body: body.replaceAll(there, here),
          target: target.replace(encodeURIComponent(there), encodeURIComponent(here)),
        }),
        response: ({ body, ...response }) => ({
          ...response,
          body: JSON.parse(JSON.stringify(body).replaceAll(here, there)),
        }),
      },
      { protocol: 'contract' },
    ));

  test('that names its exceptions in the body of AWS JSON only passes every case', () =>
    expectPass(
      {
        response: ({ headers, ...response }) => {
          const { 'X-Amzn-ErrorType': name, ...others } = headers;
          const isNamed = '__type' in response.body || name === undefined;
          return { ...response, headers: isNamed ? others : headers };
        },
      },
      { protocol: 'aws' },
      handleAwsRequest,
    ));

  const waiting = ['waits-for-the-calling-name', 'product-type-leaves-the-calling-name'].map(
    (name) => `updatePhoneNumber/${name}`,
  );

  test('that has run for days is blocked, not failed, in the cases whose fixtures are out of date', async () => {
    await using server = await startServer();
    const { baseUrl, pause } = server;
    await pause(afterNames);
    const report = await judgeServer({ baseUrl, pause });
    const others = report.results.filter(({ verdict }) => verdict !== 'pass');
    expect(others.map(({ id, verdict }) => [id, verdict])).toEqual(
      waiting.map((id) => [id, 'blocked']),
    );
  });

  test.each(waiting)('with control that has run for days is reset for %s', async (id) => {
    await using server = await startServer();
    const { baseUrl, control, state } = server;
    state.advance(afterNames);
    const report = await judgeServer({ baseUrl, control, only: [id] });
    expect(report.outcome, toReportText(report)).toBe('passed');
  });
});

async function expectPass(
  hooks: Hooks,
  options: Pick<ServerOptions, 'protocol'>,
  handle?: Parameters<typeof startServer>[1],
): Promise<void> {
  await using server = await startServer(hooks, handle);
  const { baseUrl, pause } = server;
  const report = await judgeServer({ baseUrl, pause, ...options });
  expect(report.outcome, toReportText(report, { passing: false })).toBe('passed');
}

function changed(change: (body: Members) => Members): (response: HttpResponse) => HttpResponse {
  const changeAll = (body: Members): Members => {
    const all = Object.entries(body).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((each) => (isRecord(each) ? changeAll(each) : each)) : value,
    ]);
    return { ...Object.fromEntries(all), ...change(body) };
  };
  return (response) => ({ ...response, body: changeAll(response.body) });
}

function toOwnArn(arn: string): string {
  return arn.replace(
    /^arn:aws:.*:phone-number\/(.*)$/,
    (_, id: string) => `arn:own:numbers:home-1:one-account:number/${toOwnId(id)}`,
  );
}

function toOwnId(id: string): string {
  return id.replace('phone-', 'Number/').toUpperCase();
}

/** The ids and ARNs of a number as the server knows them. */
function fromOwnIds(text: string, write: (text: string) => string): string {
  return text
    .replaceAll(write('arn:own:numbers:home-1:'), write('arn:aws:sms-voice:us-east-1:'))
    .replaceAll(write(':one-account:number/'), write(':111122223333:phone-number/'))
    .replaceAll(write(':numberkit:number/'), write(':999988887777:phone-number/'))
    .replaceAll(
      new RegExp(`${write('NUMBER/')}([0-9A-F]+)`, 'g'),
      (_, id: string) => `phone-${id.toLowerCase()}`,
    );
}

/** The lists whose order matters. */
const ordered = [
  'PhoneNumbers',
  'OptOutLists',
  'Tags',
  'ProtectConfigurations',
  'RuleSetNumberOverrides',
];

function toReversed(value: Members): Members {
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(
    entries.map(([name, each]) => {
      if (Array.isArray(each)) return [name, ordered.includes(name) ? each : each.toReversed()];
      return [name, isRecord(each) ? toReversed(each) : each];
    }),
  );
}
