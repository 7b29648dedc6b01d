import { aboutNow, anything, responseOf, text, token } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { arnOf } from '../arns.js';
import { type Exchange, limits, type Scenario, type schemas } from '../contract.js';
import { fixture } from '../fixtures.js';
import { leased, leasing, operation, tenDlc, tollFree, unknownPool } from './builders.js';

/** A whole second, since servers may store no more, later than any clock. */
const frozen = new Date('2030-01-01T00:00:00Z');
const withToken = { ...tollFree, ClientToken: token('lease') };

const inPool = {
  ...tollFree,
  MessageType: 'PROMOTIONAL',
  PoolId: fixture('promotionalPool'),
  OptOutListName: fixture('optOutList'),
} as const;
const { phoneNumbersPerAccount } = limits.requestPhoneNumber;

/** One of several leases. */
function leaseAt(_: unknown, at: number): Exchange<typeof operation> {
  const name = `lease ${at + 1}`;
  return { name, operation, input: tollFree, expect: { output: leased } };
}

/** A lease of a number with preferred digits. */
function preferring(
  type: schemas.NumberPreferenceType,
  Filter: readonly string[],
  form: RegExp,
  sample: string,
): Exchange<typeof operation> {
  return {
    ...leasing,
    name: type,
    input: { ...tenDlc, NumberPreference: [{ PreferenceType: [type], Filter }] },
    expect: {
      output: { ...leased, PhoneNumber: text(`a number like ${form.source}`, form, sample) },
    },
  };
}

/** Scenarios that advance the server's clock or need a fresh account. */
export const controlScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/control/becomes-active',
    title: 'A number that needs no registration MUST become ACTIVE when it is ready',
    provenance: documented(operation),
    group: 'lifecycle',
    steps: [
      { control: 'reset' },
      {
        ...leasing,
        name: 'lease',
        input: tollFree,
        expect: { output: { ...leased, CreatedTimestamp: aboutNow } },
      },
      {
        control: 'state',
        contains: { PhoneNumberId: responseOf('lease', 'PhoneNumberId'), Status: 'PENDING' },
      },
      { control: 'advance', duration: 'PT24H' },
      {
        control: 'state',
        contains: { PhoneNumberId: responseOf('lease', 'PhoneNumberId'), Status: 'ACTIVE' },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/control/created-by-the-clock',
    title: 'A CreatedTimestamp MUST be the time of the clock',
    provenance: decided('all'),
    group: 'lifecycle',
    steps: [
      { control: 'reset' },
      { control: 'freeze', at: frozen },
      {
        ...leasing,
        input: tollFree,
        expect: { output: { ...leased, CreatedTimestamp: frozen } },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/control/token-is-kept-a-day',
    title:
      'A ClientToken MUST return the first response again for a day, and be forgotten after that',
    provenance: decided('V2'),
    group: 'idempotency',
    steps: [
      { control: 'reset' },
      { ...leasing, name: 'first', input: withToken },
      { control: 'advance', duration: 'PT23H' },
      { operation, input: withToken, expect: { output: responseOf('first') } },
      { control: 'advance', duration: 'PT2H' },
      {
        operation,
        // Refused so that it leases nothing; a remembered token would be a conflict.
        input: { ...withToken, PoolId: unknownPool },
        expect: { exception: 'ResourceNotFoundException' },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/control/token-leases-once',
    title: 'A repeated ClientToken MUST NOT lease another number, whatever it returns',
    provenance: decided('V2'),
    group: 'idempotency',
    steps: [
      { control: 'reset' },
      { ...leasing, name: 'first', input: withToken },
      { operation, input: withToken, expect: { output: responseOf('first') } },
      { control: 'state', contains: { PhoneNumberArn: anything('arn') }, times: 1 },
    ],
  },
  {
    id: 'requestPhoneNumber/control/quota',
    title: 'An account MUST get as many numbers as the default quota allows, and no more',
    provenance: documented(operation),
    group: 'quota',
    steps: [
      { control: 'reset' },
      // Refused calls do not count.
      {
        operation,
        dependsOn: 'requestPhoneNumber/unknown-pool',
        input: { ...tollFree, PoolId: unknownPool },
        expect: { exception: 'ResourceNotFoundException' },
      },
      ...Array.from({ length: phoneNumbersPerAccount }, leaseAt),
      {
        operation,
        input: tollFree,
        expect: {
          exception: 'ServiceQuotaExceededException',
          members: { Reason: 'PHONE_NUMBERS_PER_ACCOUNT' },
        },
      },
      { control: 'reset' },
    ],
  },
  {
    id: 'requestPhoneNumber/control/requested-digits',
    title: 'The digits of a TEN_DLC number MUST match its NumberPreference',
    provenance: documented(operation),
    group: 'tags and preferences',
    steps: [
      { control: 'reset' },
      preferring('StartsWith', ['206'], /^\+?1206/, '+12065550142'),
      preferring('EndsWith', ['424'], /424$/, '+12065550424'),
      preferring('Contains', ['5501'], /5501/, '+12065550142'),
      preferring('ExactMatch', ['+12065550142'], /^\+?12065550142$/, '+12065550142'),
    ],
  },
  {
    id: 'requestPhoneNumber/control/pool-with-its-own-list',
    title: 'A number MUST join a pool whose opt-out list the request names, by name or ARN',
    provenance: documented(operation),
    group: 'pools',
    steps: [
      { control: 'reset' },
      { ...leasing, name: 'by name', input: inPool },
      {
        ...leasing,
        name: 'by ARN',
        input: {
          ...inPool,
          OptOutListName: arnOf('by name', 'PhoneNumberArn', 'opt-out-list', 'optOutList'),
        },
        expect: { output: { ...leased, OptOutListName: fixture('optOutList') } },
      },
    ],
  },
];
