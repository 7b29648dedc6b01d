import { phoneNumbersSuite } from '../../src/index.js';
import { suite } from '../phone-numbers.js';
import type { HttpResponse, Members } from '../servers/messages.js';
import { idsOf } from './case-ids.js';
import {
  changeOutput,
  changeResponse,
  inNumber,
  type ServerMutant,
  toRefusal,
  without,
  withoutHeader,
} from './server-mutant.js';

const declaredMembers = suite.map(({ id }) => id).filter((id) => id.endsWith('/declared-members'));
// Without a probe the case sees no refusal.
const isOfProbe = (id: string) => {
  const [operation = ''] = id.split('/');
  return phoneNumbersSuite.bases.get(operation)?.trial.exchange.probe !== undefined;
};
const lease = ['requestPhoneNumber/gives-defaults'];
const notFound = ['requestPhoneNumber/unknown-pool'];
const isLease = ({ body }: HttpResponse) => 'PhoneNumberArn' in body;
const isRefusal = ({ status }: HttpResponse) => status >= 400;

/** Servers whose response bodies break the contract. */
export const bodyFormMutants: readonly ServerMutant[] = [
  {
    name: 'returns members that the contract does not have',
    foundBy: declaredMembers,
    hooks: changeOutput(
      (body) => ({ ...body, debug: 'server-7' }),
      () => true,
    ),
  },
  {
    name: 'returns members that the contract does not have in exceptions',
    foundBy: declaredMembers.filter(isOfProbe),
    hooks: changeOutput((body) => ({ ...body, stack: 'at index.js' }), isRefusal),
  },
  {
    name: 'returns members within a number that the contract does not have',
    foundBy: ['updatePhoneNumber/declared-members'],
    hooks: changeOutput(inNumber((number) => ({ ...number, owner: 'Ada Lovelace' }))),
  },
  leaseMutant('returns a lease without its price', (body) => without(body, 'MonthlyLeasingPrice')),
  leaseMutant('returns a price as a number', (body) => ({ ...body, MonthlyLeasingPrice: 1 })),
  leaseMutant('returns a malformed ARN', (body) => ({ ...body, PhoneNumberArn: 'phone-1' })),
  leaseMutant('returns the ARN of another number', (body) => ({
    ...body,
    PhoneNumberArn: String(body['PhoneNumberArn']).replace(/.$/, 'f'),
  })),
  leaseMutant('returns a number with spaces', (body) => ({
    ...body,
    PhoneNumber: String(body['PhoneNumber']).replace('+1', '+1 '),
  })),
  leaseMutant('returns an unknown status', (body) => ({ ...body, Status: 'WAITING' })),
  leaseMutant('returns a string instead of a boolean', (body) => ({
    ...body,
    TwoWayEnabled: 'false',
  })),
  leaseMutant('returns null for absent members', (body) => ({ ...body, PoolId: null })),
  leaseMutant('returns timestamps of V2 as text', (body) => ({
    ...body,
    CreatedTimestamp: '2026-03-31T00:00:00Z',
  })),
  {
    name: 'returns timestamps of Chime as numbers',
    foundBy: ['updatePhoneNumber/changes-the-product-type'],
    hooks: changeOutput(inNumber((number) => ({ ...number, UpdatedTimestamp: 1774915200 }))),
  },
  {
    name: 'leaves out __type',
    foundBy: notFound,
    hooks: changeOutput((body) => without(body, '__type'), isRefusal),
  },
  {
    name: 'returns reasons that the contract does not declare',
    foundBy: ['requestPhoneNumber/international-sending'],
    hooks: changeOutput((body) => ({ ...body, Reason: 'NO_LUCK' }), isRefusal),
  },
  {
    name: 'names the wrong kind of resource',
    foundBy: notFound,
    hooks: changeOutput((body) => ({ ...body, ResourceType: 'registration' }), isRefusal),
  },
];

/** Servers whose statuses or response headers break the contract. */
export const headFormMutants: readonly ServerMutant[] = [
  { name: 'returns 201', foundBy: lease, hooks: head(isLease, { status: 201 }) },
  {
    name: 'refuses everything with 400',
    foundBy: notFound,
    hooks: head(isRefusal, { status: 400 }),
  },
  { name: 'refuses with 200', foundBy: notFound, hooks: head(isRefusal, { status: 200 }) },
  {
    name: 'returns another content type',
    foundBy: lease,
    hooks: head(isLease, { headers: { 'content-type': 'text/html' } }),
  },
  {
    name: 'names another exception in its header',
    foundBy: notFound,
    hooks: head(isRefusal, { headers: { 'X-Amzn-ErrorType': 'ConflictException' } }),
  },
  {
    name: 'leaves out X-Amzn-ErrorType',
    foundBy: notFound,
    hooks: changeResponse(
      () => true,
      (response) => withoutHeader(response, 'X-Amzn-ErrorType'),
    ),
  },
  {
    name: 'leaves out x-amzn-RequestId',
    foundBy: [...lease, ...notFound],
    hooks: changeResponse(
      () => true,
      (response) => withoutHeader(response, 'x-amzn-RequestId'),
    ),
  },
  {
    name: 'numbers its requests instead of giving them UUIDs',
    foundBy: lease,
    hooks: head(isLease, { headers: { 'x-amzn-RequestId': '17' } }),
  },
  {
    name: 'gives every request the same id',
    foundBy: idsOf('request-ids'),
    hooks: head(() => true, {
      headers: { 'x-amzn-RequestId': '2f1c9a52-6b0c-4d8e-9f51-0d6d7f1c2a11' },
    }),
  },
  {
    name: 'gives every successful request the same id',
    foundBy: [
      'requestPhoneNumber/token-replays',
      'putProtectConfigurationRuleSetNumberOverride/token-replays',
      'updatePhoneNumber/changes-the-product-type',
    ],
    hooks: head(({ status }) => status === 200, {
      headers: { 'x-amzn-RequestId': '2f1c9a52-6b0c-4d8e-9f51-0d6d7f1c2a11' },
    }),
  },
  {
    name: 'refuses unknown resources as invalid',
    foundBy: notFound,
    hooks: changeResponse(
      (_, response) => response.status === 404,
      (response) => toRefusal(response, 400, 'ValidationException'),
    ),
  },
];

function leaseMutant(name: string, change: (body: Members) => Members): ServerMutant {
  return { name, foundBy: lease, hooks: changeOutput(change, isLease) };
}

function head(
  when: (response: HttpResponse) => boolean,
  change: Partial<HttpResponse>,
): ServerMutant['hooks'] {
  return changeResponse(
    (_, response) => when(response),
    (response) => ({ ...response, ...change, headers: { ...response.headers, ...change.headers } }),
  );
}
