import { judgeServer, toReportText } from '@numberkit/conformance';
import { expect, test } from 'vitest';
import { toMark } from '../src/page-token.js';
import { startOtherServer } from './other-server/start-other-server.js';
import type { Change, Started } from './proxy.js';
import { startLibrary } from './start-library.js';
import { suite } from './suite.js';

/** Writes members in another order, sends headers of its own, and grants HEAD where there is GET. */
const reordered: Change = {
  request: (request) => (request.method === 'HEAD' ? { ...request, method: 'GET' } : request),
  response: ({ status, headers, body }) => ({
    status,
    headers: { ...headers, server: 'another', 'set-cookie': 'a=1', vary: 'accept' },
    body: body === '' ? '' : JSON.stringify(toReversed(JSON.parse(body))),
  }),
};

test('The library passes every case', () => expectPass(startLibrary()));

test('A library that writes members in another order, sends further headers and grants HEAD passes every case', () =>
  expectPass(startLibrary({ wire: reordered })));

test('A library that is written in another way, with smaller pages, passes every case', () =>
  expectPass(startOtherServer()));

test('A library whose last page is empty passes every case', () =>
  expectPass(
    startLibrary({
      handlers: ({ listBooks }) => ({
        listBooks: async (input, call) => {
          const { status, body } = await listBooks(input, call);
          const last = body.books.at(-1);
          const token = last && { nextPageToken: `${last.isbn}.${toMark(input)}` };
          return { status, body: { ...body, ...token } };
        },
      }),
    }),
  ));

async function expectPass(starting: Promise<Started>): Promise<void> {
  await using server = await starting;
  const report = await judgeServer({ baseUrl: server.baseUrl, suite });
  expect(report.outcome, toReportText(report, { passing: false })).toBe('passed');
}

function toReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toReversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([name, each]) => [name, toReversed(each)]));
}
