import { toAwsRequest } from '@numberkit/aws-wire/client';
import { describe, expect, test } from 'vitest';
import { judgeClient } from '../src/index.js';
import { judgesClients } from '../src/scenario/scenario.js';
import { createAwsDriver } from './clients/aws-driver.js';
import { createDriver } from './clients/client.js';
import { operations, suite } from './phone-numbers.js';

const protocol = 'aws';
const only = [
  'requestPhoneNumber/gives-defaults',
  'requestPhoneNumber/unknown-pool',
  'updatePhoneNumber/id-encoded-twice',
];
const failing = async (change: Parameters<typeof createAwsDriver>[0]) => {
  const { results } = await judgeClient(createAwsDriver(change), { protocol, only });
  return results.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
};

describe('a client that speaks AWS’s protocols', () => {
  test('passes if it is correct', async () => {
    expect(await failing({})).toEqual([]);
  });

  test('fails every case if it does not sign', async () => {
    expect(await failing({ unsigned: true })).toEqual(only);
  });

  test('fails the cases of AWS JSON if it names another operation', async () => {
    const target = 'PinpointSMSVoiceV2.ReleasePhoneNumber';
    expect(await failing({ headers: { 'x-amz-target': target } })).toEqual(only.slice(0, 2));
  });

  test('fails every case if it adds a member', async () => {
    expect(await failing({ members: { Toy: 1 } })).toEqual(only);
  });

  test('fails if it reports the status of the contract instead of the received one', async () => {
    expect(await failing({ status: 404 })).toEqual(['requestPhoneNumber/unknown-pool']);
  });

  test('gets the advice to be judged with the protocol aws if it was not', async () => {
    const report = await judgeClient(createAwsDriver({}), { only: only.slice(0, 1) });
    expect(report.results[0]?.findings).toContainEqual({
      exchange: 0,
      place: 'header',
      member: 'content-type',
      expected: 'application/json',
      actual:
        '"application/x-amz-json-1.0", as a client of AWS sends: judge that with --protocol aws',
    });
  });

  test('passes no case if it speaks the contract’s own form', async () => {
    const report = await judgeClient(createDriver(), { protocol });
    expect(report.totals.pass).toBe(0);
    expect(report.results).toHaveLength(suite.filter((each) => judgesClients(each)).length);
  });
});

test('the path that AWS expects has an encoded id encoded once more', () => {
  expect(toAwsRequest(operations.updatePhoneNumber, { phoneNumberId: '%2B1' }).target).toBe(
    '/phone-numbers/%252B1',
  );
});
