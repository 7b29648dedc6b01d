import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFixtureProblems } from '../../src/fixtures/find-problems.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

// Each of these takes minutes where the cost grows with the square of the input; the time that a test may
// take ends it then.

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const scope = { accountId: '111122223333', region: 'us-east-1' };

async function put(fixtures: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${server.url}/_numberkit/fixtures`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(fixtures),
  });
  expect(response.status).toBe(400);
  return toRecord(await response.json());
}

function toRecord(value: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value ?? {}));
}

test('fixtures with 400,000 wrong items are refused, and the first one is named', async () => {
  const { detail, errors } = await put({ ...scope, pools: Array(400_000).fill(1) });
  expect(detail).toBe('pools.0 must be an object.');
  expect(errors).toEqual([{ member: 'pools.0', reason: 'must be an object' }]);
});

test('fixtures with a few wrong items are refused with all of them', async () => {
  const { errors } = await put({ ...scope, pools: [1, 2, {}] });
  expect(errors).toEqual([
    { member: 'pools.0', reason: 'must be an object' },
    { member: 'pools.1', reason: 'must be an object' },
    { member: 'pools.2.PoolId', reason: 'is missing' },
  ]);
});

test('a problem with very many members names a hundred of them', async () => {
  const pools = Array.from({ length: 1000 }, () => ({ PoolId: 'same' }));
  const { detail, errors } = await put({ ...scope, pools });
  expect(errors).toHaveLength(100);
  expect(detail).toMatch(/and 989 more members are wrong\.$/);
});

test('repeated names and missing lists are found among hundreds of thousands', () => {
  const count = 300_000;
  const optOutLists = Array.from({ length: count }, (_, index) => ({
    OptOutListName: `l${index}`,
  }));
  const pools = Array.from({ length: count }, (_, index) => ({
    PoolId: `pool-${index}`,
    OptOutListName: `l${count - 1 - index}`,
  }));
  const wrong = { PoolId: 'pool-0', OptOutListName: 'gone' };
  expect(findFixtureProblems({ ...scope, optOutLists, pools: [...pools, wrong] })).toEqual([
    { member: `pools.${count}.PoolId`, reason: 'occurs twice' },
    { member: `pools.${count}.OptOutListName`, reason: 'is not among the optOutLists' },
  ]);
});

test('a fault with 400,000 wrong members is refused', async () => {
  const members = { Fields: Array(400_000).fill(1) };
  const response = await fetch(`${server.url}/_numberkit/faults`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      operation: 'requestPhoneNumber',
      exception: 'ValidationException',
      members,
    }),
  });
  expect(response.status).toBe(400);
});
