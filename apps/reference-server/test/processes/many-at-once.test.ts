import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ReceivedResponse, requestNumber, send } from '../support/send.js';
import { testShares } from '../support/shares.js';
import { type Servers, startServers } from '../support/start-servers.js';

const quota = 120;

let servers: Servers;
beforeAll(async () => {
  servers = await startServers({ NUMBERKIT_PHONE_NUMBER_QUOTA: String(quota) });
});
afterAll(() => servers[Symbol.asyncDispose]());
beforeEach(() => servers.control.reset());

const atOnce = <Result>(count: number, call: (url: string, index: number) => Promise<Result>) =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      call(servers.urls[index % servers.urls.length] ?? '', index),
    ),
  );
const numberIn = ({ text }: ReceivedResponse): string => JSON.parse(text).PhoneNumber;
const statusesOf = (responses: readonly ReceivedResponse[]) =>
  responses.map(({ status }) => status).sort();

test('500 requests with one ClientToken at once lease one number and get one result', async () => {
  const responses = await atOnce(500, (url) => requestNumber(url, { ClientToken: 'same' }));
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(responses.map(({ text }) => text)).size).toBe(1);
  // It has taken one place of the quota.
  const others = await atOnce(quota, (url) => requestNumber(url));
  expect(statusesOf(others)).toEqual([...Array(quota - 1).fill(200), 402]);
});

test('one ClientToken with two inputs at once gives results for one input and conflicts for the other', async () => {
  const responses = await atOnce(40, (url, index) =>
    requestNumber(url, { ClientToken: 'same', DeletionProtectionEnabled: index % 4 < 2 }),
  );
  const done = responses.filter(({ status }) => status === 200);
  expect(done).toHaveLength(20);
  expect(new Set(done.map(({ text }) => text)).size).toBe(1);
  expect(responses.filter(({ status }) => status === 409)).toHaveLength(20);
});

test('the quota is not exceeded and no number is leased twice', async () => {
  const responses = await atOnce(300, (url) => requestNumber(url));
  const leased = responses.filter(({ status }) => status === 200).map(numberIn);
  expect(leased).toHaveLength(quota);
  expect(new Set(leased).size).toBe(quota);
  expect(responses.filter(({ status }) => status === 402)).toHaveLength(300 - quota);
});

test('two calling names at once give one success and one conflict', async () => {
  const numbers = ['%2B12065550100', '%2B12065550101'];
  for (const number of numbers) {
    const responses = await atOnce(2, (url, index) =>
      send('POST', `${url}/phone-numbers/${number}`, { CallingName: index === 0 ? 'Ada' : 'Eve' }),
    );
    expect(statusesOf(responses)).toEqual([200, 409]);
  }
});

test('writers that meet in every order all get their results', async () => {
  const configuration = 'protect-11111111111111111111111111111111';
  const responses = await atOnce(400, (url, index) => {
    const last = (index % 2 === 0 ? index : 400 - index) % 10;
    const target = `${url}/v2/protect-configurations/${configuration}/rule-set-number-overrides/+1206555010${last}`;
    return index % 5 === 0 ? requestNumber(url) : send('PUT', target, { Action: 'BLOCK' });
  });
  expect(new Set(statusesOf(responses))).toEqual(new Set([200]));
});

testShares(() => servers);
