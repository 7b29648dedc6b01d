import { describe, expect, test } from 'vitest';
import { judgeServer, type Report, toReportText } from '../src/index.js';
import { handleAwsRequest } from './servers/handle-aws-request.js';
import { startServer } from './servers/start-server.js';

type Hooks = NonNullable<Parameters<typeof startServer>[0]>;
type Response = NonNullable<Hooks['response']>;

/** Refuses a request for an invalid signature, in the form of its protocol. */
const refuse: Response = (_, { headers, target }) => {
  const isChime = target.startsWith('/phone-numbers');
  const isAws = 'x-amz-target' in headers || headers['authorization'] !== undefined;
  const name = isChime ? 'UnauthorizedClientException' : 'InvalidSignatureException';
  return {
    status: isChime ? 401 : 403,
    headers: {
      'Content-Type': 'x-amz-target' in headers ? 'application/x-amz-json-1.0' : 'application/json',
      'x-amzn-RequestId': 'b8a5a1a4-6c5b-4a54-9e0c-1f6d7c0a3a11',
      ...(isChime || !isAws ? { 'X-Amzn-ErrorType': name } : {}),
    },
    body: { ...(isChime ? {} : { __type: name }), Message: 'The signature does not match.' },
  };
};

const blockedFor = (report: Report) => [
  ...new Set(report.results.map(({ verdict, reason }) => `${verdict}: ${reason}`)),
];

describe('a server that does not know the caller', () => {
  test.each([
    ['contract', 'the protocol contract does not sign: --protocol aws does'],
    ['aws', 'check the credentials (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'],
  ] as const)(
    'is not judged in the protocol %s, and one sentence says why',
    async (protocol, advice) => {
      await using server = await startServer({ response: refuse });
      const report = await judgeServer({ baseUrl: server.baseUrl, protocol });
      expect(report.outcome).toBe('blocked');
      const [reason, ...others] = blockedFor(report);
      expect(others).toEqual([]);
      expect(reason).toContain(
        'blocked: the server refuses the caller: InvalidSignatureException (403): The signature does not match; ',
      );
      expect(reason).toContain(advice);
      const text = toReportText(report, { passing: false });
      expect(text.match(/^BLOCKED/gm)).toHaveLength(1);
    },
  );

  test('is not judged if a gateway in front of it returns 403 without a body', async () => {
    await using server = await startServer({
      response: () => ({ status: 403, headers: {}, body: {} }),
    });
    const { baseUrl } = server;
    const only = ['updatePhoneNumber/unknown-number'];
    const report = await judgeServer({ baseUrl, only, explore: { count: 3, seed: 7 } });
    expect(report.outcome).toBe('blocked');
    expect(report.results).toHaveLength(2);
    expect(blockedFor(report)).toEqual([
      expect.stringContaining('blocked: the server refuses the caller: 403; '),
    ]);
  });

  test('is judged until it no longer knows the caller', async () => {
    let requests = 0;
    await using server = await startServer({
      response: (...given) => {
        requests += 1;
        // The first request only checks that the server can be reached.
        return requests > 2 ? refuse(...given) : given[0];
      },
    });
    const only = ['updatePhoneNumber/unknown-number', 'updatePhoneNumber/schema/*'];
    const report = await judgeServer({ baseUrl: server.baseUrl, only });
    expect(report.results.length).toBeGreaterThan(3);
    expect(report.totals).toMatchObject({ pass: 1, blocked: report.results.length - 1 });
  });

  test('is blocked in the cases of the other account if it does not know that one', async () => {
    await using server = await startServer(
      {
        response: (right, request, state) =>
          request.headers['authorization']?.includes('AKIDOTHER')
            ? refuse(right, request, state)
            : right,
      },
      handleAwsRequest,
    );
    const other = { accessKeyId: 'AKIDOTHER', secretAccessKey: 'other' };
    const report = await judgeServer({
      baseUrl: server.baseUrl,
      protocol: 'aws',
      themes: ['accounts', 'pools'],
      otherAccount: { credentials: other },
    });
    expect(report.totals).toMatchObject({ fail: 0 });
    expect(report.totals.pass).toBeGreaterThan(0);
    expect(report.totals.blocked).toBeGreaterThan(0);
    const blocked = report.results.filter(({ verdict }) => verdict === 'blocked');
    for (const { reason } of blocked) expect(reason).toContain('(--other-access-key-id)');
  });
});

describe('a server that wrongly refuses the caller', () => {
  test.each(['updatePhoneNumber/unknown-number', 'requestPhoneNumber/unknown-pool'])(
    'fails %s if it accepts the caller elsewhere',
    async (id) => {
      const [operation] = id.split('/');
      await using server = await startServer({
        response: (right, request, state) =>
          request.target.startsWith('/phone-numbers') === (operation === 'updatePhoneNumber')
            ? refuse(right, request, state)
            : right,
      });
      const report = await judgeServer({ baseUrl: server.baseUrl, only: [id] });
      expect(report.results[0]?.verdict).toBe('fail');
    },
  );

  test('has one finding about it, and none about the form of an expected refusal', async () => {
    await using server = await startServer({
      response: (right, request, state) =>
        request.target === '/v2/phone-numbers' ? refuse(right, request, state) : right,
    });
    const only = ['requestPhoneNumber/unknown-pool'];
    const report = await judgeServer({ baseUrl: server.baseUrl, only });
    expect(report.results[0]?.findings).toEqual([
      {
        exchange: 0,
        expected: 'ResourceNotFoundException (404)',
        actual: 'InvalidSignatureException (403)',
      },
    ]);
  });
});
