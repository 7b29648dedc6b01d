import { decided, documented } from '../../scenario/provenance.js';
import { changedArn, toOtherAccount } from '../arns.js';
import type { Exchange, Scenario } from '../contract.js';
import {
  idOf,
  lease,
  leaseInPool,
  numberArnOf,
  release,
  released,
  unchangedNumberOf,
  unknownNumber,
  unprotect,
} from '../numbers.js';
import { invalidMember, unknown } from '../refusals.js';

const operation = 'releasePhoneNumber';

const releasing = (
  exchange: string,
  PhoneNumberId = idOf(exchange),
): Exchange<typeof operation> => ({
  operation,
  input: { PhoneNumberId },
  expect: {
    output: {
      ...unchangedNumberOf(exchange),
      Status: released,
    },
  },
});

/** Which numbers are released, and which are not. */
export const numberScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'releasePhoneNumber/releases-a-number',
    title: 'A release MUST return the number as it was, with the status of one that is released',
    provenance: documented(operation),
    steps: [lease('lease'), { ...releasing('lease'), usesUp: true }],
  },
  {
    id: 'releasePhoneNumber/number-by-arn',
    title: 'A number named by its ARN MUST be released, and returned with its id',
    provenance: documented(operation),
    steps: [lease('lease'), releasing('lease', numberArnOf('lease'))],
  },
  {
    id: 'releasePhoneNumber/unknown-number',
    title: 'A PhoneNumberId that names no number MUST be refused as not found',
    provenance: decided('V2'),
    steps: [
      {
        operation,
        probe: {},
        input: { PhoneNumberId: unknownNumber },
        expect: unknown('phone-number', 'PhoneNumberId'),
      },
    ],
  },
  {
    id: 'releasePhoneNumber/released-twice',
    title: 'A second release of a number MUST be refused as not found',
    provenance: decided('V2'),
    steps: [
      lease('lease'),
      release('lease'),
      {
        operation,
        input: { PhoneNumberId: idOf('lease') },
        expect: unknown('phone-number'),
      },
    ],
  },
  {
    id: 'releasePhoneNumber/arn-of-another-account',
    title: 'The ARN of a number of another account MUST be refused as not found',
    provenance: decided('V2'),
    steps: [
      lease('lease'),
      {
        operation,
        input: {
          PhoneNumberId: changedArn(
            'lease',
            'PhoneNumberArn',
            'the ARN in another account',
            toOtherAccount,
          ),
        },
        expect: unknown('phone-number'),
      },
      release('lease'),
    ],
  },
  {
    id: 'releasePhoneNumber/arn-of-another-kind',
    title: 'The ARN of another kind of resource MUST be refused as invalid',
    provenance: decided('V2'),
    steps: [
      lease('lease'),
      {
        operation,
        input: {
          PhoneNumberId: changedArn('lease', 'PhoneNumberArn', 'the ARN of a pool', (arn) =>
            arn.replace(/:[^:]*$/, ':pool/pool-11111111111111111111111111111111'),
          ),
        },
        expect: invalidMember('INVALID_ARN', 'PhoneNumberId'),
      },
      release('lease'),
    ],
  },
  {
    id: 'releasePhoneNumber/protected-number',
    title: 'A number with deletion protection MUST NOT be released before it is turned off',
    provenance: documented(operation),
    steps: [
      lease('lease', { DeletionProtectionEnabled: true }),
      {
        operation,
        input: { PhoneNumberId: idOf('lease') },
        expect: {
          exception: 'ConflictException',
          members: { Reason: 'DELETION_PROTECTION_ENABLED', ResourceType: 'phone-number' },
        },
      },
      unprotect('lease'),
      releasing('lease'),
    ],
  },
  {
    id: 'releasePhoneNumber/number-in-a-pool',
    title: 'A number in a pool MUST NOT be released',
    provenance: documented(operation),
    steps: [
      leaseInPool,
      {
        operation,
        input: { PhoneNumberId: idOf('lease in a pool') },
        expect: {
          exception: 'ConflictException',
          members: { Reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL', ResourceType: 'phone-number' },
        },
      },
    ],
  },
];
