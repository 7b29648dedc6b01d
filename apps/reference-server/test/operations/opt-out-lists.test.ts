import { afterEach, beforeEach, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

let server: TestServer;
beforeEach(async () => {
  server = await openTestServer({ NUMBERKIT_OPT_OUT_LIST_QUOTA: '4' });
  await server.control.loadFixtures({ accountId: '111122223333', region: 'us-east-1' });
});
afterEach(() => server[Symbol.asyncDispose]());

const create = (OptOutListName: string, extra: object = {}) =>
  server.client.createOptOutList({ OptOutListName, ...extra });
const namesOf = (lists: readonly { readonly OptOutListName: string }[]) =>
  lists.map(({ OptOutListName }) => OptOutListName);

test('a list is created with tags, and a repeated token returns the first result', async () => {
  const ClientToken = 'once';
  const Tags = [{ Key: 'team', Value: 'shop' }];
  const list = await create('shop', { ClientToken, Tags });
  const OptOutListArn = 'arn:aws:sms-voice:us-east-1:111122223333:opt-out-list/shop';
  expect(list).toEqual({
    OptOutListArn,
    OptOutListName: 'shop',
    Tags,
    CreatedTimestamp: server.clock.now(),
  });
  expect(await create('shop', { ClientToken, Tags })).toEqual(list);
  expect(await rejectionOf(create('other', { ClientToken }))).toMatchObject({
    name: 'ConflictException',
  });
  const tags = await server.client.listTagsForResource({ ResourceArn: OptOutListArn });
  expect(tags.Tags).toEqual(Tags);
});

test.each(['Default', 'shop'])('a name that is taken is refused: %s', async (name) => {
  await create('shop');
  expect(await rejectionOf(create(name))).toMatchObject({
    name: 'ConflictException',
    Reason: 'RESOURCE_ALREADY_EXISTS',
    ResourceId: name,
  });
  expect(await create(name.toUpperCase())).toMatchObject({ OptOutListName: name.toUpperCase() });
});

test('lists of one moment never exceed the quota, which counts that of every account', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const outcomes = await Promise.allSettled(names.map((name) => create(name)));
  const refusals = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refusals).toHaveLength(3);
  for (const refusal of refusals) {
    expect(refusal).toMatchObject({ Reason: 'OPT_OUT_LISTS_PER_ACCOUNT' });
  }
});

test('the list of every account is described first, and pages hold each list once', async () => {
  for (const name of ['zebra', 'ant', 'cow']) {
    await create(name);
    server.clock.advance(1);
  }
  const paged = [];
  const pages = server.client.describeOptOutLists.items({ MaxResults: 1 });
  for await (const list of pages) paged.push(list);
  expect(namesOf(paged)).toEqual(['Default', 'zebra', 'ant', 'cow']);
  const some = await server.client.describeOptOutLists({ OptOutListNames: ['cow', 'Default'] });
  expect(namesOf(some.OptOutLists)).toEqual(['Default', 'cow']);
  const shared = await server.client.describeOptOutLists({ Owner: 'SHARED' });
  expect(shared).toEqual({ OptOutLists: [] });
  const unknown = server.client.describeOptOutLists({ OptOutListNames: ['cow', 'dog'] });
  expect(await rejectionOf(unknown)).toMatchObject({
    name: 'ResourceNotFoundException',
    ResourceType: 'opt-out-list',
    ResourceId: 'dog',
  });
});

test('a list that a number uses is deleted only when the number is gone', async () => {
  const { OptOutListArn } = await create('shop');
  const number = await server.client.requestPhoneNumber({ ...tollFree, OptOutListName: 'shop' });
  const remove = () => server.client.deleteOptOutList({ OptOutListName: OptOutListArn });
  expect(await rejectionOf(remove())).toMatchObject({
    name: 'ConflictException',
    Reason: 'RESOURCE_NOT_EMPTY',
    ResourceId: 'shop',
  });
  await server.client.releasePhoneNumber({ PhoneNumberId: number.PhoneNumberId });
  expect(await remove()).toMatchObject({ OptOutListName: 'shop', OptOutListArn });
  expect(await rejectionOf(remove())).toMatchObject({ name: 'ResourceNotFoundException' });
});

test('the list of every account is not deleted', async () => {
  const removal = server.client.deleteOptOutList({ OptOutListName: 'Default' });
  expect(await rejectionOf(removal)).toMatchObject({ Reason: 'RESOURCE_DELETION_NOT_ALLOWED' });
});

test('a list called describe is deleted by its own route', async () => {
  await create('describe');
  const removed = await server.client.deleteOptOutList({ OptOutListName: 'describe' });
  expect(removed).toMatchObject({ OptOutListName: 'describe' });
});
