import { Numberkit, ServiceException } from '@numberkit/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { testShares } from '../support/shares.js';
import { type Servers, startServers } from '../support/start-servers.js';

let servers: Servers;
let clients: readonly Numberkit[];
beforeAll(async () => {
  servers = await startServers({
    NUMBERKIT_PHONE_NUMBER_QUOTA: '5',
    NUMBERKIT_OPT_OUT_LIST_QUOTA: '10',
    NUMBERKIT_ACTIVATION_DELAY: 'PT0S',
  });
  clients = servers.urls.map((baseUrl) => new Numberkit({ baseUrl }));
});
afterAll(() => servers[Symbol.asyncDispose]());

/** Runs a call on each process in turn, all at once; returns the results and the names of the refusals. */
async function onAll<Result>(
  count: number,
  call: (client: Numberkit, index: number) => Promise<Result>,
): Promise<{ results: Result[]; refusals: string[] }> {
  const outcomes = await Promise.allSettled(
    Array.from({ length: count }, (_, index) => {
      const client = clients[index % clients.length];
      if (client === undefined) throw new Error('There is no server.');
      return call(client, index);
    }),
  );
  const results = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const refusals = outcomes.flatMap((one) => {
    if (one.status === 'fulfilled') return [];
    if (one.reason instanceof ServiceException) return [one.reason.name];
    throw one.reason;
  });
  return { results, refusals };
}

test('a number that is released, changed and tagged at once ends in one of the serial orders', async () => {
  const [client] = clients;
  for (let round = 0; round < 5; round += 1) {
    const number = await client?.requestPhoneNumber({ ...tollFree, ClientToken: `round-${round}` });
    const { PhoneNumberId = '', PhoneNumberArn: ResourceArn = '' } = number ?? {};
    const { results, refusals } = await onAll<object>(24, async (one, index) => {
      if (index === 12) return one.releasePhoneNumber({ PhoneNumberId });
      const Tags = [{ Key: `key-${index}`, Value: '' }];
      if (index % 2 === 0) return one.tagResource({ ResourceArn, Tags });
      return one.updateOriginationPhoneNumber({ PhoneNumberId, SelfManagedOptOutsEnabled: true });
    });
    expect(results).toContainEqual(expect.objectContaining({ Status: 'DELETED' }));
    expect(new Set([...refusals, 'ResourceNotFoundException'])).toEqual(
      new Set(['ResourceNotFoundException']),
    );
    const after = await onAll(3, (one) => one.describePhoneNumbers({}));
    expect(after.results.map((page) => page.PhoneNumbers)).toEqual([[], [], []]);
    // The tags of the number went with it: nothing of it is left.
    const tags = await onAll(3, (one) => one.listTagsForResource({ ResourceArn }));
    expect(tags.refusals).toHaveLength(3);
  }
});

test('the quota is never exceeded and never leaks', async () => {
  for (let round = 0; round < 3; round += 1) {
    const { results, refusals } = await onAll(15, (one) => one.requestPhoneNumber(tollFree));
    expect(results).toHaveLength(5);
    expect(new Set(refusals.map((name) => name.replace(/^.*\./, '')))).toEqual(
      new Set(['ServiceQuotaExceededException']),
    );
    const released = await onAll(results.length, (one, index) =>
      one.releasePhoneNumber({ PhoneNumberId: results[index]?.PhoneNumberId ?? '' }),
    );
    expect(released.refusals).toEqual([]);
  }
});

test('one of many creations of a list succeeds, and the quota of lists holds', async () => {
  const same = await onAll(9, (one) => one.createOptOutList({ OptOutListName: 'same' }));
  expect(same.results).toHaveLength(1);
  expect(new Set(same.refusals)).toEqual(new Set(['ConflictException']));
  const many = await onAll(20, (one, index) =>
    one.createOptOutList({ OptOutListName: `list-${index}` }),
  );
  const pages = await onAll(1, (one) => one.describeOptOutLists({}));
  expect(pages.results[0]?.OptOutLists).toHaveLength(10);
  expect(many.results.length + many.refusals.length).toBe(20);
});

test('a token used on all processes at once creates one configuration', async () => {
  const ClientToken = 'once';
  const { results } = await onAll(9, (one) => one.createProtectConfiguration({ ClientToken }));
  const ids = new Set(results.map((one) => one.ProtectConfigurationId));
  expect(results).toHaveLength(9);
  expect(ids.size).toBe(1);
});

test('no number is left with a list that was deleted meanwhile', async () => {
  for (let round = 0; round < 5; round += 1) {
    const OptOutListName = 'same';
    await onAll(1, (one) => one.createOptOutList({ OptOutListName }));
    const { results } = await onAll<object>(6, (one, index) =>
      index % 2 === 0
        ? one.deleteOptOutList({ OptOutListName })
        : one.requestPhoneNumber({ ...tollFree, OptOutListName }),
    );
    const numbers = results.flatMap((one) => ('PhoneNumberId' in one ? [one.PhoneNumberId] : []));
    const lists = await onAll(1, (one) => one.describeOptOutLists({}));
    const names = lists.results[0]?.OptOutLists.map((one) => one.OptOutListName) ?? [];
    expect(numbers.length === 0 || names.includes(OptOutListName)).toBe(true);
    await onAll(numbers.length, (one, index) =>
      one.releasePhoneNumber({ PhoneNumberId: String(numbers[index]) }),
    );
  }
});

testShares(() => servers);
