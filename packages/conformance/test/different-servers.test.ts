import { limits } from '@numberkit/contract';
import { describe, expect, test } from 'vitest';
import { judgeServer, type ServerOptions, toReportText } from '../src/index.js';
import { createTestControl } from './servers/control.js';
import { handleAwsRequest } from './servers/handle-aws-request.js';
import { type HttpResponse, isJson, type Json } from './servers/messages.js';
import { type Hooks, startServer } from './servers/start-server.js';

/** Milliseconds after which no calling name of the fixtures is on its way. */
const afterNames = (limits.updatePhoneNumber.callingNameHours + 1) * 3_600_000;

/** What a server may do otherwise and keep the contract. */
const others: readonly {
  readonly name: string;
  readonly change: (response: HttpResponse) => HttpResponse;
}[] = [
  {
    name: 'adds headers and members of its own',
    change: ({ status, headers, body }) => ({
      status,
      headers: { ...headers, server: 'another', 'set-cookie': 'a=1' },
      body: { ...body, NewerMember: { since: 2027 } },
    }),
  },
  {
    name: 'writes members and lists in another order',
    change: ({ body, ...rest }) => ({ ...rest, body: toReversed(body) }),
  },
  {
    name: 'writes header names in capitals and a charset',
    change: ({ headers, ...rest }) => ({
      ...rest,
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name.toUpperCase(),
          name === 'content-type' ? `${value}; charset=utf-8` : value,
        ]),
      ),
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
    change: changed(({ PhoneNumberId: id, PhoneNumber: number }) => ({
      ...(typeof id === 'string' && {
        PhoneNumberId: toOwnId(id),
        PhoneNumberArn: `arn:own:numbers:home-1:one-account:number/${toOwnId(id)}`,
        MonthlyLeasingPrice: 'USD 1',
      }),
      ...(typeof number === 'string' && { PhoneNumber: number.replace('+', '') }),
    })),
  },
  {
    name: 'names fields with brackets, and no resource',
    change: changed(({ Fields: fields }) => ({
      ResourceId: undefined,
      ...(Array.isArray(fields) && {
        Fields: JSON.parse(JSON.stringify(fields).replaceAll(/\.(\d+)/g, '[$1]')),
      }),
    })),
  },
  {
    name: 'leaves out what may be left out of a Chime number',
    change: changed(({ PhoneNumber: number }) => ({
      ...(isJson(number) && { PhoneNumber: { ...number, UpdatedTimestamp: undefined } }),
    })),
  },
];

/** The beginning of the subject's ARNs, and what it would be in another partition. */
const here = 'arn:aws:sms-voice:us-east-1:';
const there = 'arn:aws-cn:sms-voice:cn-north-1:';

describe('a correct server that', () => {
  test.each(others)('$name raises no alarm', ({ change }) =>
    expectNoAlarm({ response: change }, { protocol: 'contract' }),
  );

  test('is in a region of another partition raises no alarm', () =>
    expectNoAlarm(
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

  test('names its exceptions in the body of AWS JSON only raises no alarm', () =>
    expectNoAlarm(
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

  test('has run for days is blocked where its fixtures are out of date, and not failed', async () => {
    await using server = await startServer();
    const { baseUrl, state } = server;
    const pause = async (time: number) => state.advance(time);
    await pause(afterNames);
    const report = await judgeServer({ baseUrl, pause });
    const others = report.results.filter(({ verdict }) => verdict !== 'pass');
    expect(others.map(({ id, verdict }) => [id, verdict])).toEqual(
      waiting.map((id) => [id, 'blocked']),
    );
  });

  test.each(waiting)('has run for days and can be steered is reset for %s', async (id) => {
    await using server = await startServer();
    const { baseUrl, state } = server;
    state.advance(afterNames);
    const control = createTestControl(state);
    const report = await judgeServer({ baseUrl, control, only: [id] });
    expect(report.outcome, toReportText(report)).toBe('passed');
  });
});

async function expectNoAlarm(
  hooks: Hooks,
  options: Pick<ServerOptions, 'protocol'>,
  handle?: Parameters<typeof startServer>[1],
): Promise<void> {
  await using server = await startServer(hooks, handle);
  const { baseUrl, state } = server;
  const pause = async (time: number) => state.advance(time);
  const report = await judgeServer({ baseUrl, pause, ...options });
  expect(report.outcome, toReportText(report, { passing: false })).toBe('passed');
}

function changed(change: (body: Json) => Json): (response: HttpResponse) => HttpResponse {
  return (response) => ({ ...response, body: { ...response.body, ...change(response.body) } });
}

function toOwnId(id: string): string {
  return id.replace('phone-', 'Number/').toUpperCase();
}

// Lists whose order says something are not among these answers.
function toReversed(value: Json): Json {
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(
    entries.map(([name, each]) => {
      if (Array.isArray(each)) return [name, each.toReversed()];
      return [name, isJson(each) ? toReversed(each) : each];
    }),
  );
}
