import type { RunningServer } from '@numberkit/reference-server';
import {
  openTemporaryFolder,
  type TemporaryFolder,
} from '@numberkit/test-support/temporary-folder';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { lease } from './support/lease.js';
import { openServer } from './support/open-server.js';
import { runHere } from './support/run-here.js';

let server: RunningServer;
let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await openTemporaryFolder();
  server = await openServer();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const numberkit = (...words: string[]) =>
  runHere(words, { folder: folder.path, environment: { NUMBERKIT_URL: server.url } });

const leaseTagged = async () => {
  const response = await lease(server.url, { Tags: [{ Key: 'team', Value: 'tests' }] });
  expect(response.status).toBe(200);
};

beforeEach(async () => {
  await numberkit('reset');
});

test('fixtures load accepts what state --fixtures wrote', async () => {
  await leaseTagged();
  const before = (await numberkit('state', '--json')).out;
  const { code, out } = await numberkit('state', '--fixtures');
  expect(code).toBe(0);
  await folder.write('mine.json', out);
  await numberkit('reset');
  expect(await numberkit('fixtures', 'load', 'mine.json')).toMatchObject({
    code: 0,
    out: 'Loaded: account 111122223333 in us-east-1.',
  });
  expect((await numberkit('state', '--json')).out).toBe(before);
});

test('state --fixtures of a region that holds nothing has its name and no resource', async () => {
  const { out } = await numberkit('state', '--fixtures', '--region', 'eu-west-1');
  expect(JSON.parse(out)).toMatchObject({ region: 'eu-west-1', phoneNumbers: [] });
});

test('reset of a region says what is left there, and keeps the other regions', async () => {
  await leaseTagged();
  expect((await numberkit('reset', '--region', 'eu-west-1')).out).toBe(
    'Reset: nothing is left in eu-west-1.',
  );
  expect((await numberkit('state', '--kind', 'phoneNumbers')).out).toContain('TOLL_FREE');
  const { out } = await numberkit('reset', '--account-id', '111122223333', '--region', 'us-east-1');
  expect(out).toBe('Reset: account 111122223333 in us-east-1.');
  expect((await numberkit('state', '--kind', 'phoneNumbers')).out).not.toContain('TOLL_FREE');
});

test('reset of an invalid account names the option', async () => {
  const { code, problem } = await numberkit('reset', '--account-id', '12');
  expect(code).toBe(2);
  expect(problem).toMatch(/--account-id must be an account of twelve digits/);
});

test('fixtures load --keep-others keeps the other accounts', async () => {
  const fixtures = { accountId: '222233334444', region: 'us-east-1', pools: [{ PoolId: 'p' }] };
  await folder.write('other.json', JSON.stringify(fixtures));
  await numberkit('fixtures', 'load', '--keep-others', 'other.json');
  const { out } = await numberkit('state');
  expect(out).toContain('account 111122223333');
  expect(out).toContain('account 222233334444');
});
