import { afterAll, beforeAll, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const ofKind = (resource: string) => `arn:aws:sms-voice:us-east-1:111122223333:${resource}`;
const tag = (Key: string, Value = '') => ({ Key, Value });
const list = async (ResourceArn: string) =>
  (await server.client.listTagsForResource({ ResourceArn })).Tags;

test('tags of the request are listed by key, replaced by key and removed by key', async () => {
  const { PhoneNumberArn: ResourceArn } = await server.client.requestPhoneNumber({
    ...tollFree,
    Tags: [tag('b', '1'), tag('a', '2')],
  });
  expect(await list(ResourceArn)).toEqual([tag('a', '2'), tag('b', '1')]);
  const Tags = [tag('c'), tag('a', '3')];
  expect(await server.client.tagResource({ ResourceArn, Tags })).toEqual({});
  expect(await list(ResourceArn)).toEqual([tag('a', '3'), tag('b', '1'), tag('c')]);
  const TagKeys = ['b', 'a', 'unknown'];
  expect(await server.client.untagResource({ ResourceArn, TagKeys })).toEqual({});
  expect(await list(ResourceArn)).toEqual([tag('c')]);
});

test.each([
  'opt-out-list/Default',
  'pool/pool-11111111111111111111111111111111',
  'protect-configuration/protect-11111111111111111111111111111111',
  'registration/registration-11111111111111111111111111111111',
])('%s can have tags', async (resource) => {
  const ResourceArn = ofKind(resource);
  expect(await list(ResourceArn)).toEqual([]);
  await server.client.tagResource({ ResourceArn, Tags: [tag('Name', 'x')] });
  expect(await list(ResourceArn)).toEqual([tag('Name', 'x')]);
  await server.client.untagResource({ ResourceArn, TagKeys: ['Name'] });
  expect(await list(ResourceArn)).toEqual([]);
});

test('calls at the same moment all add their tags', async () => {
  const ResourceArn = ofKind('opt-out-list/Default');
  const keys = Array.from({ length: 20 }, (_, index) => `key-${String(index).padStart(2, '0')}`);
  await Promise.all(
    keys.map((key) => server.client.tagResource({ ResourceArn, Tags: [tag(key)] })),
  );
  expect((await list(ResourceArn)).map(({ Key }) => Key)).toEqual(keys);
  await server.client.untagResource({ ResourceArn, TagKeys: keys });
});

test('the 51st tag is refused, and nothing has changed', async () => {
  const ResourceArn = ofKind('opt-out-list/Default');
  const Tags = Array.from({ length: 50 }, (_, index) => tag(`key-${index}`));
  await server.client.tagResource({ ResourceArn, Tags });
  const more = server.client.tagResource({ ResourceArn, Tags: [tag('key-0', 'new'), tag('more')] });
  expect(await rejectionOf(more)).toMatchObject({
    name: 'ServiceQuotaExceededException',
    Reason: 'TAGS_PER_RESOURCE',
  });
  expect(await list(ResourceArn)).toContainEqual(tag('key-0'));
  await server.client.tagResource({ ResourceArn, Tags: [tag('key-0', 'new')] });
  expect(await list(ResourceArn)).toContainEqual(tag('key-0', 'new'));
});

test.each([
  [[tag('aws:a')], 'Tags.0.Key'],
  [[tag('a'), tag('a')], 'Tags.1.Key'],
])('tags with a reserved key or one key twice are refused', async (Tags, Name) => {
  const ResourceArn = ofKind('opt-out-list/Default');
  const refusal = await rejectionOf(server.client.tagResource({ ResourceArn, Tags }));
  expect(refusal).toMatchObject({ Reason: 'INVALID_PARAMETER', Fields: [{ Name }] });
});

test.each([
  ['arn:aws:sns:us-east-1:111122223333:received', 'ValidationException', 'INVALID_ARN'],
  [ofKind('configuration-set/mine'), 'ValidationException', 'INVALID_ARN'],
  [ofKind('pool/'), 'ValidationException', 'INVALID_ARN'],
  [ofKind('pool/pool-none'), 'ResourceNotFoundException', undefined],
  [ofKind('phone-number/phone-none'), 'ResourceNotFoundException', undefined],
  [
    ofKind('opt-out-list/Default').replace('111122223333', '999999999999'),
    'ResourceNotFoundException',
    undefined,
  ],
])('%s is refused with %s', async (ResourceArn, name, Reason) => {
  const { client } = server;
  const refusals = [
    client.listTagsForResource({ ResourceArn }),
    client.tagResource({ ResourceArn, Tags: [tag('a')] }),
    client.untagResource({ ResourceArn, TagKeys: ['a'] }),
  ].map(rejectionOf);
  const refusal = { name, ...(Reason !== undefined && { Reason }) };
  expect(await Promise.all(refusals)).toMatchObject([refusal, refusal, refusal]);
});
