import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { tollFree } from '../../support/inputs.js';
import { openSharedServers, type SharedServers } from '../../support/open-shared-servers.js';
import { runOnPostgres } from '../../support/open-test-database.js';
import { requestNumber, send } from '../../support/send.js';

let shared: SharedServers;
beforeAll(async () => {
  shared = await openSharedServers({ NUMBERKIT_PHONE_NUMBER_QUOTA: '10000' });
});
beforeEach(() => shared.at(0).control.reset());
afterAll(() => shared[Symbol.asyncDispose]());

/** What each server returns. */
const fromAll = <Result>(call: (server: ReturnType<SharedServers['at']>) => Promise<Result>) =>
  Promise.all(shared.servers.map(call));

test('a clock that is set through one process is set in all of them when the response arrives', async () => {
  for (let round = 0; round < 6; round += 1) {
    await shared.at(round).control.advanceClock({ duration: 'PT72H' });
    const clocks = await fromAll(({ control }) => control.getClock());
    expect(clocks.map(({ ahead }) => ahead)).toEqual(Array(3).fill(`PT${72 * (round + 1)}H`));
  }
  const at = new Date('2030-01-01');
  await shared.at(1).control.freezeClock({ at });
  const frozen = await fromAll(({ control }) => control.getClock());
  expect(frozen.map(({ now }) => now)).toEqual(Array(3).fill(at));
  await shared.at(2).control.releaseClock();
  const released = await fromAll(({ control }) => control.getClock());
  expect(released.map(({ ahead, frozen: isFrozen }) => [ahead, isFrozen])).toEqual(
    Array(3).fill(['PT0S', false]),
  );
});

test('advances of a clock at the same time through all processes add up', async () => {
  await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      shared.at(index).control.advanceClock({ duration: 'PT1H0.5S' }),
    ),
  );
  expect(await shared.at(0).control.getClock()).toMatchObject({ ahead: 'PT12H6S' });
});

test('a number is active in every process after the clock was advanced through one', async () => {
  const { PhoneNumberId } = await shared.at(0).client.requestPhoneNumber(tollFree);
  await shared.at(1).control.advanceClock({ duration: 'PT1M' });
  const described = await fromAll(({ client }) =>
    client.describePhoneNumbers({ PhoneNumberIds: [String(PhoneNumberId)] }),
  );
  expect(described.map(({ PhoneNumbers }) => PhoneNumbers?.[0]?.Status)).toEqual(
    Array(3).fill('ACTIVE'),
  );
});

test('a fault for twelve calls happens to exactly twelve of fifty at once, over all processes', async () => {
  const operation = 'requestPhoneNumber';
  await shared.at(0).control.addFault({ operation, exception: 'ConflictException', calls: 12 });
  const known = await fromAll(({ control }) => control.listFaults());
  expect(known.map(({ faults }) => faults.length)).toEqual([1, 1, 1]);
  const responses = await Promise.all(
    Array.from({ length: 50 }, (_, index) => requestNumber(shared.at(index).url)),
  );
  expect(responses.filter(({ status }) => status === 409)).toHaveLength(12);
  expect(responses.filter(({ status }) => status === 200)).toHaveLength(38);
  const left = await fromAll(({ control }) => control.listFaults());
  expect(left.map(({ faults }) => faults)).toEqual([[], [], []]);
  const { entries } = await shared.at(1).control.listJournal();
  expect(entries.filter(({ fault }) => fault !== undefined)).toHaveLength(12);
});

test('a fault that happened through one process is counted in the list of another', async () => {
  const added = await shared.at(0).control.addFault({
    operation: 'requestPhoneNumber',
    exception: 'ConflictException',
    calls: 2,
  });
  expect((await requestNumber(shared.at(1).url)).status).toBe(409);
  const { faults } = await shared.at(2).control.listFaults();
  expect(faults).toEqual([{ ...added, happened: 1 }]);
  expect(await shared.at(1).control.clearFault({ id: added.id })).toEqual({ cleared: 1 });
  expect((await requestNumber(shared.at(0).url)).status).toBe(200);
});

test('a seed gives calls through all processes the sequence that it gives to those of one', async () => {
  const fault = {
    operation: 'requestPhoneNumber',
    probability: 0.5,
    seed: 7,
    exception: 'ConflictException',
  };
  const callAll = async (toUrl: (index: number) => string) => {
    await shared.at(0).control.clearFaults();
    await shared.at(0).control.addFault(fault);
    const statuses: number[] = [];
    for (let call = 0; call < 24; call += 1) {
      statuses.push((await requestNumber(toUrl(call))).status);
    }
    return statuses;
  };
  const ofOne = await callAll(() => shared.at(0).url);
  expect(new Set(ofOne)).toEqual(new Set([200, 409]));
  expect(await callAll((index) => shared.at(index).url)).toEqual(ofOne);
});

test('the journal of every process has all requests, numbered in the order of time', async () => {
  const before = (await shared.at(0).control.listJournal()).lastEventId;
  const sent: string[] = [];
  for (let call = 0; call < 30; call += 1) {
    const { headers } = await requestNumber(shared.at(call * 2 + (call % 4)).url);
    sent.push(headers.get('x-amzn-requestid') ?? '');
  }
  const journals = await fromAll(({ control }) => control.listJournal());
  for (const { entries, startId, lastEventId } of journals) {
    expect(entries.map(({ requestId }) => requestId)).toEqual(sent);
    const first = entries[0]?.number ?? 0;
    expect(before).toBe(`${startId}.${first - 1}`);
    expect(entries.map(({ number }) => number)).toEqual(sent.map((_, index) => first + index));
    expect(lastEventId).toBe(`${startId}.${first + 29}`);
  }
  const [page] = await fromAll(({ control }) =>
    control.listJournal({ after: journals[0]?.entries[9]?.number ?? 0, limit: 5 }),
  );
  expect(page?.entries).toEqual(journals[1]?.entries.slice(10, 15));
});

test('a request is in the journal of another process as soon as its response has arrived', async () => {
  for (let call = 0; call < 12; call += 1) {
    const { headers } = await requestNumber(shared.at(call).url);
    const { entries } = await shared.at(call + 1).control.listJournal({ status: 200, limit: 1 });
    expect(entries.map(({ requestId }) => requestId)).toEqual([headers.get('x-amzn-requestid')]);
  }
  expect(await shared.at(1).control.clearJournal()).toEqual({ cleared: 12 });
  expect((await shared.at(2).control.listJournal()).entries).toEqual([]);
});

test('the journal keeps its last entries, whether anyone reads it or not, and counts those that are gone', async () => {
  const { lastEventId } = await shared.at(0).control.listJournal();
  const before = Number(lastEventId.split('.')[1]);
  let left = 2400;
  const call = async () => {
    while (left > 0) {
      left -= 1;
      await (await fetch(`${shared.at(left).url}/v2/faxes`)).text();
    }
  };
  await Promise.all(Array.from({ length: 30 }, call));
  const [kept] = await runOnPostgres(
    shared.database,
    'SELECT count(*) < 2400 AS trimmed FROM numberkit_control_journal',
  );
  expect(kept).toEqual({ trimmed: true });
  const { entries } = await shared.at(1).control.listJournal();
  expect(entries.map(({ number }) => number)).toEqual(
    Array.from({ length: 1000 }, (_, index) => before + 1401 + index),
  );
});

test('a reset through one process resets the clock, the faults and the journal of all', async () => {
  await shared.at(0).control.advanceClock({ duration: 'PT1H' });
  await shared.at(1).control.addFault({ operation: 'requestPhoneNumber', drop: true });
  await requestNumber(shared.at(2).url, { ClientToken: '' });
  await shared.at(2).control.reset();
  const states = await fromAll(async ({ control }) => ({
    ...(await control.getClock()),
    ...(await control.listFaults()),
    entries: (await control.listJournal()).entries,
  }));
  for (const state of states) {
    expect(state).toMatchObject({ ahead: 'PT0S', faults: [], entries: [] });
  }
  expect((await requestNumber(shared.at(0).url)).status).toBe(200);
});

test('the account of loaded fixtures is the default one of every process', async () => {
  const scope = { accountId: '222233334444', region: 'eu-west-1' };
  await shared.at(0).control.loadFixtures({ ...scope, pools: [{ PoolId: 'pool-other' }] });
  const facts = await fromAll(({ control }) => control.getServer());
  expect(facts.map(({ defaultScope }) => defaultScope)).toEqual([scope, scope, scope]);
  const { PoolId } = await shared.at(1).client.requestPhoneNumber({
    ...tollFree,
    PoolId: 'pool-other',
  });
  expect(PoolId).toBe('pool-other');
});

test('a process that starts has the clock, the faults and the journal of the others', async () => {
  await shared.at(0).control.freezeClock({ at: new Date('2031-01-01') });
  await shared.at(0).control.addFault({ operation: 'updatePhoneNumber', drop: true, calls: 3 });
  await requestNumber(shared.at(1).url);
  await using late = await shared.open();
  expect(await late.control.getClock()).toEqual(await shared.at(0).control.getClock());
  expect(await late.control.listFaults()).toEqual(await shared.at(0).control.listFaults());
  expect(await late.control.listJournal()).toEqual(await shared.at(0).control.listJournal());
  expect((await late.control.getServer()).startId).toBe(
    (await shared.at(0).control.getServer()).startId,
  );
});

test('a process whose control interface is off has the real time', async () => {
  await using off = await shared.open({ NUMBERKIT_CONTROL: 'off' });
  const at = new Date(Date.now() + 366 * 86_400_000);
  await shared.at(0).control.freezeClock({ at });
  const response = await send('POST', `${off.url}/phone-numbers/%2B12065550100`, {
    CallingName: 'Ada',
  });
  const { UpdatedTimestamp } = JSON.parse(response.text).PhoneNumber;
  expect(Date.parse(UpdatedTimestamp)).toBeLessThan(at.getTime());
});
