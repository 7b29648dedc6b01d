import { absent } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { unknownList } from '../lists.js';
import { lease } from '../numbers.js';
import { invalidMember, unknown } from '../refusals.js';
import { changing, channel, described, ofActiveNumber, operation, refusing } from './builders.js';

const noInternationalSending = invalidMember(
  'INTERNATIONAL_SENDING_NOT_SUPPORTED',
  'InternationalSendingEnabled',
);
const notActive = {
  exception: 'ConflictException',
  members: { Reason: 'RESOURCE_NOT_ACTIVE', ResourceType: 'phone-number' },
} as const;

/** Settings that a number cannot have. */
export const refusalScenarios: readonly Scenario<typeof operation>[] = [
  ...ofActiveNumber({
    name: 'unknown-list',
    title: 'An OptOutListName that names no opt-out list MUST be refused as not found',
    provenance: decided(operation),
    steps: [
      refusing({ OptOutListName: unknownList }, unknown('opt-out-list', 'OptOutListName')),
      described({ OptOutListName: 'Default' }),
    ],
  }),
  ...ofActiveNumber({
    name: 'international-sending',
    title: 'International sending MUST be refused for a number that is not toll-free',
    provenance: decided(operation),
    number: { NumberType: 'LONG_CODE', NumberCapabilities: ['VOICE'] },
    steps: [
      refusing({ InternationalSendingEnabled: true }, noInternationalSending),
      changing({ InternationalSendingEnabled: false }, { InternationalSendingEnabled: false }),
    ],
  }),
  ...ofActiveNumber({
    name: 'refusal-changes-nothing',
    title: 'A refused request MUST NOT change any setting',
    provenance: documented(operation),
    number: { NumberType: 'LONG_CODE', NumberCapabilities: ['VOICE'] },
    steps: [
      refusing(
        {
          TwoWayEnabled: true,
          TwoWayChannelArn: channel,
          SelfManagedOptOutsEnabled: true,
          DeletionProtectionEnabled: true,
          InternationalSendingEnabled: true,
        },
        noInternationalSending,
      ),
      described({
        TwoWayEnabled: false,
        TwoWayChannelArn: absent,
        SelfManagedOptOutsEnabled: false,
        DeletionProtectionEnabled: false,
        InternationalSendingEnabled: false,
      }),
    ],
  }),
  {
    id: 'updateOriginationPhoneNumber/control/number-that-is-not-active',
    title:
      'A number that is not ACTIVE MUST NOT be changed, except in its deletion protection alone',
    provenance: decided(operation),
    steps: [
      { control: 'reset' },
      lease('lease'),
      refusing({ SelfManagedOptOutsEnabled: true }, notActive),
      refusing({ OptOutListName: fixture('optOutList') }, notActive),
      refusing({ TwoWayEnabled: true, TwoWayChannelArn: channel }, notActive),
      refusing({ InternationalSendingEnabled: true }, notActive),
      refusing({ SelfManagedOptOutsEnabled: true, DeletionProtectionEnabled: true }, notActive),
      described({ SelfManagedOptOutsEnabled: false, DeletionProtectionEnabled: false }),
      changing({ DeletionProtectionEnabled: true }, { DeletionProtectionEnabled: true }),
      { control: 'advance', duration: 'PT24H' },
      changing({ SelfManagedOptOutsEnabled: true }, { SelfManagedOptOutsEnabled: true }),
    ],
  },
];
