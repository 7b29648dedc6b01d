import type { Input } from '@numberkit/contract/phone-numbers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hour } from '../support/manual-clock.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

type Request = Input<'updatePhoneNumber'>;

const free = '+12065550100';
const assigned = '+12065550101';
const waiting = '+12065550102';
const leaving = '+12065550103';
const tollFree = '+18005550100';
const british = '+442079460100';

let server: TestServer;
const update = async (input: Request) => (await server.client.updatePhoneNumber(input)).PhoneNumber;
const refusalOf = (input: Request) => rejectionOf(update(input));

beforeEach(async () => {
  server = await openTestServer();
});
afterEach(() => server[Symbol.asyncDispose]());

test('a product type changes immediately', async () => {
  const created = server.clock.now();
  server.clock.advance(hour);
  expect(await update({ phoneNumberId: free, ProductType: 'VoiceConnector' })).toEqual({
    PhoneNumberId: '%2B12065550100',
    E164PhoneNumber: free,
    Country: 'US',
    Type: 'Local',
    ProductType: 'VoiceConnector',
    Status: 'Unassigned',
    Capabilities: {
      InboundCall: true,
      OutboundCall: true,
      InboundSMS: true,
      OutboundSMS: true,
      InboundMMS: true,
      OutboundMMS: true,
    },
    Associations: [],
    CreatedTimestamp: created,
    UpdatedTimestamp: server.clock.now(),
  });
});

test('a calling name is in progress until its delay has passed', async () => {
  expect(await update({ phoneNumberId: free, CallingName: 'Ada Lovelace' })).toMatchObject({
    CallingName: 'Ada Lovelace',
    CallingNameStatus: 'UpdateInProgress',
  });
  const next = { phoneNumberId: free, CallingName: 'Grace Hopper' };
  server.clock.advance(72 * hour - 1);
  expect(await refusalOf(next)).toMatchObject({ name: 'ConflictException', status: 409 });
  server.clock.advance(1);
  expect(await update({ phoneNumberId: free, ProductType: 'VoiceConnector' })).toMatchObject({
    CallingName: 'Ada Lovelace',
    CallingNameStatus: 'UpdateSucceeded',
  });
  expect(await update(next)).toMatchObject({ CallingName: 'Grace Hopper' });
});

test('an empty calling name clears it', async () => {
  server.clock.advance(72 * hour);
  expect(await update({ phoneNumberId: waiting, CallingName: '' })).toMatchObject({
    CallingName: '',
    CallingNameStatus: 'UpdateInProgress',
  });
  server.clock.advance(72 * hour);
  const cleared = await update({ phoneNumberId: waiting, ProductType: 'VoiceConnector' });
  expect(cleared).toMatchObject({ CallingNameStatus: 'Unassigned' });
  expect(cleared).not.toHaveProperty('CallingName');
});

test('two calling names at once give one success and one conflict', async () => {
  const outcomes = await Promise.allSettled([
    update({ phoneNumberId: free, CallingName: 'Ada' }),
    update({ phoneNumberId: free, CallingName: 'Grace' }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test.each(['%2B12065550100', '%252B12065550100'])(
  'the path %s names the number',
  async (encoded) => {
    const result = await fetch(`${server.url}/phone-numbers/${encoded}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ProductType: 'VoiceConnector' }),
    });
    expect(await result.json()).toMatchObject({ PhoneNumber: { E164PhoneNumber: free } });
  },
);

test('an association keeps its timestamp', async () => {
  const number = await update({ phoneNumberId: assigned, CallingName: 'Ada' });
  expect(number.Associations).toEqual([
    {
      Name: 'UserId',
      Value: '1ab2345c-67de-8901-f23g-45h678901j2k',
      AssociatedTimestamp: server.clock.now(),
    },
  ]);
});

test('a number outside the US accepts the product type that it has', async () => {
  const ProductType = 'SipMediaApplicationDialIn';
  expect(await update({ phoneNumberId: british, ProductType })).toMatchObject({ ProductType });
});

const refusals: [string, Request, string][] = [
  ['neither detail', { phoneNumberId: free }, 'BadRequestException'],
  [
    'both details',
    { phoneNumberId: free, ProductType: 'VoiceConnector', CallingName: 'Ada' },
    'BadRequestException',
  ],
  [
    'business calling on a toll-free number',
    { phoneNumberId: tollFree, ProductType: 'BusinessCalling' },
    'BadRequestException',
  ],
  [
    'a calling name of a toll-free number',
    { phoneNumberId: tollFree, CallingName: 'Ada' },
    'BadRequestException',
  ],
  [
    'another product outside the US',
    { phoneNumberId: british, ProductType: 'VoiceConnector' },
    'BadRequestException',
  ],
  [
    'a product type of an assigned number',
    { phoneNumberId: assigned, ProductType: 'VoiceConnector' },
    'ConflictException',
  ],
  [
    'a calling name while another is in progress',
    { phoneNumberId: waiting, CallingName: 'Ada' },
    'ConflictException',
  ],
  [
    'a change of a number that is being deleted',
    { phoneNumberId: leaving, CallingName: 'Ada' },
    'ConflictException',
  ],
  ['an unknown number', { phoneNumberId: '+12065550199', CallingName: 'Ada' }, 'NotFoundException'],
  ['an id that is no number', { phoneNumberId: '%zz', CallingName: 'Ada' }, 'NotFoundException'],
];

test.each(refusals)('updatePhoneNumber refuses %s', async (_what, input, name) => {
  expect(await refusalOf(input)).toMatchObject({ name });
});

test('a refused updatePhoneNumber changes nothing', async () => {
  await refusalOf({ phoneNumberId: free, ProductType: 'VoiceConnector', CallingName: 'Ada' });
  server.clock.advance(hour);
  const number = await update({ phoneNumberId: free, CallingName: 'Ada' });
  expect(number.ProductType).toBe('BusinessCalling');
});
