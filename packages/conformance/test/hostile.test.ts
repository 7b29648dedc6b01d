import { createServer, type RequestListener } from 'node:http';
import { listen } from '@numberkit/test-support';
import { describe, expect, test } from 'vitest';
import {
  type ClientDriver,
  judgeClient,
  judgeServer,
  serverCases,
  toJUnitReport,
  toReportText,
} from '../src/index.js';

/** Line breaks, commands of build servers, sequences of terminals, and text that runs backwards. */
const forged = [
  '::error file=a.ts::injected',
  '  ::add-mask::secret',
  'PASS requestPhoneNumber/everything',
  '##[error]injected ##vso[task.setvariable variable=a]b ##teamcity[buildStatus]',
  '\u001b]52;c;Zm9v\u0007\u001b[2J\u009b31m\u202eback\u2028line\u2029line',
].join('\n');

const only = ['updatePhoneNumber/both-details', 'requestPhoneNumber/unknown-pool'];

/** No line begins like a command or a verdict, and no character controls a terminal. */
function expectHarmless(text: string): void {
  for (const line of text.split('\n')) {
    expect(line).not.toMatch(/^\s*(::|PASS|##)/);
    expect(line).not.toMatch(/##(\[|vso\[|teamcity\[)/);
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  }
}

function respondWith(body: string, status = 200): RequestListener {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };
}

describe('a server whose responses imitate the reports', () => {
  test.each([
    ['a body', forged],
    ['members', JSON.stringify({ PhoneNumber: forged, [forged]: forged })],
    ['the body of a list', JSON.stringify([forged])],
  ])('in %s has them shown as text in every report', async (_, body) => {
    await using server = await listen(createServer(respondWith(body)));
    const report = await judgeServer({ baseUrl: server.url, only });
    expect(report.outcome).toBe('failed');
    expect(toReportText(report)).toContain('injected');
    expectHarmless(toReportText(report));
    expectHarmless(toJUnitReport(report).replaceAll('&#10;', '\n'));
    const [first] = serverCases(() => ({ baseUrl: server.url }), { only });
    const error: unknown = await first?.check().catch((thrown: unknown) => thrown);
    expectHarmless(error instanceof Error ? error.message : '');
  });

  test('in names of exceptions has them shown as text', async () => {
    await using server = await listen(
      createServer((_, response) => {
        const headers = { 'content-type': 'application/json', 'X-Amzn-ErrorType': '##[error]x' };
        response.writeHead(404, headers).end('{}');
      }),
    );
    const report = await judgeServer({ baseUrl: server.url, only });
    expectHarmless(toReportText(report));
  });
});

describe('a server whose responses are too large', () => {
  const deep = '['.repeat(200_000);
  test.each([
    ['nests too deeply', respondWith(deep + ']'.repeat(200_000))],
    ['nests too deeply in a member', respondWith(`{"PhoneNumber":${deep}${']'.repeat(200_000)}}`)],
    [
      'nests too deeply in a refusal',
      respondWith(`{"__type":"ValidationException","x":${deep}${']'.repeat(200_000)}}`, 400),
    ],
    ['holds a list without end', respondWith(`{"Tags":[${'{},'.repeat(300_000)}{}]}`)],
    ['holds no end of escaped quotes', respondWith(`{"${'\\"'.repeat(1_000_000)}`)],
    [
      'does not end',
      (_: unknown, response: Parameters<RequestListener>[1]) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(65536)));
        };
        response.on('drain', more).on('error', () => {});
        more();
      },
    ],
    [
      'has headers without end',
      ({ socket }: Parameters<RequestListener>[0]) => {
        socket.on('error', () => {});
        socket.write(`HTTP/1.1 200 OK\r\n${`a: ${'x'.repeat(1000)}\r\n`.repeat(1000)}`);
      },
    ],
  ] as const)(
    'fails in both protocols if one %s, and is no fault of the suite',
    async (_, listener) => {
      await using server = await listen(createServer(listener));
      for (const protocol of ['contract', 'aws'] as const) {
        const report = await judgeServer({ baseUrl: server.url, only, protocol });
        expect(report.totals, toReportText(report)).toMatchObject({ suiteFault: 0, pass: 0 });
        for (const text of [toReportText(report), toJUnitReport(report)]) {
          expect(text.length).toBeLessThan(100_000);
        }
      }
    },
  );
});

describe('a client whose outcomes imitate the reports', () => {
  const circle: Record<string, unknown> = { forged };
  circle['itself'] = circle;
  let deep: unknown = [];
  for (let depth = 0; depth < 200_000; depth += 1) deep = [deep];
  test.each([
    ['a text', { PhoneNumber: { PhoneNumberId: forged, [forged]: forged } }],
    ['a circle', circle],
    ['a list in a list in a list', { PhoneNumber: deep }],
    ['values that JSON cannot represent', { PhoneNumber: 1n, [forged]: () => forged }],
    [
      'values that throw when they are read',
      {
        toJSON: () => {
          throw new Error(forged);
        },
      },
    ],
  ])('in %s has them shown as text', async (_, output) => {
    const driver: ClientDriver = {
      name: `driver\n${forged}`,
      start: async () => ({
        call: async () => ({ kind: 'success', output }),
        close: async () => {},
      }),
    };
    const report = await judgeClient(driver, { only });
    expect(report.totals, toReportText(report)).toMatchObject({ suiteFault: 0, pass: 0 });
    expectHarmless(toReportText(report));
    expectHarmless(toJUnitReport(report).replaceAll('&#10;', '\n'));
  });

  test('in the error of a broken driver has it shown as text', async () => {
    const driver: ClientDriver = { name: 'broken', start: () => Promise.reject(new Error(forged)) };
    expectHarmless(toReportText(await judgeClient(driver, { only })));
  });
});
