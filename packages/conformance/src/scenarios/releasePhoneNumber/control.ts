import { decided, documented } from '../../scenario/provenance.js';
import { limits, type Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { idOf, lease, release } from '../numbers.js';
import { leased, tollFree } from '../requestPhoneNumber/builders.js';

const { phoneNumbersPerAccount } = limits.requestPhoneNumber;

const beyondQuota = {
  operation: 'requestPhoneNumber',
  input: tollFree,
  expect: {
    exception: 'ServiceQuotaExceededException',
    members: { Reason: 'PHONE_NUMBERS_PER_ACCOUNT' },
  },
} as const;

/** Scenarios that need a fresh account. */
export const controlScenarios: readonly Scenario<'releasePhoneNumber'>[] = [
  {
    id: 'releasePhoneNumber/control/frees-the-quota',
    title: 'A release MUST make room for one more number in the quota, and for no second one',
    provenance: decided('releasePhoneNumber'),
    group: 'quota',
    steps: [
      { control: 'reset' },
      ...Array.from({ length: phoneNumbersPerAccount }, (_, at) => lease(`lease ${at + 1}`)),
      beyondQuota,
      release('lease 1'),
      { operation: 'requestPhoneNumber', input: tollFree, expect: { output: leased } },
      beyondQuota,
      { control: 'reset' },
    ],
  },
  {
    id: 'releasePhoneNumber/control/is-not-in-the-state',
    title: 'A released number MUST NOT be in the state of the server a day later',
    provenance: decided('releasePhoneNumber'),
    group: 'effects',
    steps: [
      { control: 'reset' },
      lease('lease'),
      { control: 'state', contains: { PhoneNumberId: idOf('lease') }, times: 1 },
      release('lease'),
      { control: 'advance', duration: 'PT24H' },
      { control: 'state', contains: { PhoneNumberId: idOf('lease') }, times: 0 },
    ],
  },
  {
    id: 'releasePhoneNumber/control/protection-before-pool',
    title: 'The release of a protected number in a pool MUST be refused for its protection',
    provenance: decided('releasePhoneNumber'),
    group: 'numbers',
    steps: [
      { control: 'reset' },
      lease('lease', { PoolId: fixture('transactionalPool'), DeletionProtectionEnabled: true }),
      {
        operation: 'releasePhoneNumber',
        input: { PhoneNumberId: idOf('lease') },
        expect: {
          exception: 'ConflictException',
          members: { Reason: 'DELETION_PROTECTION_ENABLED' },
        },
      },
      { control: 'reset' },
    ],
  },
  {
    id: 'releasePhoneNumber/control/active-number',
    title: 'An ACTIVE number MUST be released as one that is PENDING is',
    provenance: documented('releasePhoneNumber'),
    group: 'numbers',
    steps: [
      { control: 'reset' },
      lease('lease'),
      { control: 'advance', duration: 'PT24H' },
      release('lease'),
    ],
  },
];
