import { responseOf } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { changedArn, toOtherAccount } from '../arns.js';
import type { Scenario } from '../contract.js';
import {
  idOf,
  lease,
  leaseInPool,
  numberArnOf,
  release,
  sharedLease,
  unknownNumber,
} from '../numbers.js';
import { invalidMember, unknown } from '../refusals.js';
import { changedNumberOf, changing, described, operation } from './builders.js';

const kept = {
  TwoWayEnabled: false,
  SelfManagedOptOutsEnabled: false,
  OptOutListName: 'Default',
  InternationalSendingEnabled: false,
  DeletionProtectionEnabled: false,
};

/** Which numbers are changed, and which are not. */
export const numberScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'updateOriginationPhoneNumber/returns-the-number',
    title: 'A change MUST return the number with all its members',
    provenance: documented(operation),
    steps: [
      sharedLease,
      {
        operation,
        input: { PhoneNumberId: idOf('shared lease'), DeletionProtectionEnabled: false },
        expect: { output: changedNumberOf('shared lease', kept) },
      },
    ],
  },
  {
    id: 'updateOriginationPhoneNumber/nothing-to-change',
    title: 'A request for no change MUST return the number as it is',
    provenance: decided(operation),
    steps: [
      lease('lease', { InternationalSendingEnabled: true }),
      changing({}, { ...kept, InternationalSendingEnabled: true }),
      described({ ...kept, InternationalSendingEnabled: true }),
      release('lease'),
    ],
  },
  {
    id: 'updateOriginationPhoneNumber/number-by-arn',
    title: 'A number named by its ARN MUST be changed, and returned with its id',
    provenance: documented(operation),
    steps: [
      lease('lease'),
      changing(
        { PhoneNumberId: numberArnOf('lease'), DeletionProtectionEnabled: false },
        { ...kept, PhoneNumberId: responseOf('lease', 'PhoneNumberId') },
      ),
      release('lease'),
    ],
  },
  {
    id: 'updateOriginationPhoneNumber/protection-on-and-off',
    title: 'Deletion protection MUST go on and off, whatever the status of the number',
    provenance: decided(operation),
    steps: [
      lease('lease'),
      changing({ DeletionProtectionEnabled: true }, { ...kept, DeletionProtectionEnabled: true }),
      described({ ...kept, DeletionProtectionEnabled: true }),
      changing({ DeletionProtectionEnabled: true }, { ...kept, DeletionProtectionEnabled: true }),
      changing({ DeletionProtectionEnabled: false }, kept),
      described(kept),
      release('lease'),
    ],
  },
  {
    id: 'updateOriginationPhoneNumber/unknown-number',
    title: 'A PhoneNumberId that names no number MUST be refused as not found',
    provenance: decided('V2'),
    steps: [
      {
        operation,
        probe: {},
        input: { PhoneNumberId: unknownNumber, DeletionProtectionEnabled: false },
        expect: unknown('phone-number', 'PhoneNumberId'),
      },
    ],
  },
  {
    id: 'updateOriginationPhoneNumber/released-number',
    title: 'A number that was released MUST be refused as not found',
    provenance: decided('V2'),
    steps: [
      lease('lease'),
      release('lease'),
      {
        operation,
        input: { PhoneNumberId: idOf('lease'), DeletionProtectionEnabled: true },
        expect: unknown('phone-number'),
      },
    ],
  },
  {
    id: 'updateOriginationPhoneNumber/arn-of-another-account',
    title: 'The ARN of a number of another account MUST be refused as not found',
    provenance: decided('V2'),
    steps: [
      sharedLease,
      {
        operation,
        input: {
          PhoneNumberId: changedArn(
            'shared lease',
            'PhoneNumberArn',
            'the ARN in another account',
            toOtherAccount,
          ),
          DeletionProtectionEnabled: true,
        },
        expect: unknown('phone-number'),
      },
    ],
  },
  {
    id: 'updateOriginationPhoneNumber/arn-of-another-kind',
    title: 'The ARN of another kind of resource MUST be refused as invalid',
    provenance: decided('V2'),
    steps: [
      sharedLease,
      {
        operation,
        input: {
          PhoneNumberId: changedArn('shared lease', 'PhoneNumberArn', 'the ARN of a pool', (arn) =>
            arn.replace(/:[^:]*$/, ':pool/pool-11111111111111111111111111111111'),
          ),
        },
        expect: invalidMember('INVALID_ARN', 'PhoneNumberId'),
      },
    ],
  },
  {
    id: 'updateOriginationPhoneNumber/number-in-a-pool',
    title: 'A number in a pool MUST NOT be changed, not even in its deletion protection',
    provenance: documented(operation),
    steps: [
      leaseInPool,
      ...[{ DeletionProtectionEnabled: true }, { SelfManagedOptOutsEnabled: true }].map(
        (settings) =>
          ({
            operation,
            input: { PhoneNumberId: idOf('lease in a pool'), ...settings },
            expect: {
              exception: 'ConflictException',
              members: { Reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL', ResourceType: 'phone-number' },
            },
          }) as const,
      ),
    ],
  },
];
