import { absent } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { invalidMember } from '../refusals.js';
import {
  changing,
  channel,
  described,
  ofActiveNumber,
  operation,
  refusing,
  role,
} from './builders.js';

const on = { TwoWayEnabled: true, TwoWayChannelArn: channel } as const;
const both = { ...on, TwoWayChannelRole: role } as const;
const off = { TwoWayEnabled: false, TwoWayChannelArn: absent, TwoWayChannelRole: absent };

/** Two-way messages and their channel. */
export const twoWayScenarios: readonly Scenario<typeof operation>[] = [
  ...ofActiveNumber({
    name: 'two-way-without-a-role',
    title: 'A channel without a role MUST be enough for two-way messages',
    provenance: decided(operation),
    steps: [changing(on, { ...on, TwoWayChannelRole: absent })],
  }),
  ...ofActiveNumber({
    name: 'two-way-by-connect',
    title: 'A channel that is no ARN MUST be accepted',
    provenance: documented(operation),
    steps: [
      changing(
        { TwoWayEnabled: true, TwoWayChannelArn: 'connect.us-east-1.amazonaws.com' },
        { TwoWayEnabled: true, TwoWayChannelArn: 'connect.us-east-1.amazonaws.com' },
      ),
    ],
  }),
  ...ofActiveNumber({
    name: 'two-way-needs-a-channel',
    title: 'Two-way messages without a channel, neither in the request nor stored, MUST be refused',
    provenance: decided(operation),
    steps: [
      refusing(
        { TwoWayEnabled: true },
        invalidMember('TWO_WAY_CHANNEL_NOT_PRESENT', '(TwoWayEnabled|TwoWayChannelArn)'),
      ),
      described(off),
    ],
  }),
  ...ofActiveNumber({
    name: 'two-way-with-the-stored-channel',
    title: 'Two-way messages that are on MUST need no channel in the request',
    provenance: decided(operation),
    steps: [changing(both, both), changing({ TwoWayEnabled: true }, both), described(both)],
  }),
  ...ofActiveNumber({
    name: 'two-way-off-clears-the-channel',
    title: 'Two-way messages that go off MUST lose their channel and its role',
    provenance: decided(operation),
    steps: [
      changing(both, both),
      changing({ TwoWayEnabled: false }, off),
      described(off),
      refusing(
        { TwoWayEnabled: true },
        invalidMember('TWO_WAY_CHANNEL_NOT_PRESENT', '(TwoWayEnabled|TwoWayChannelArn)'),
      ),
    ],
  }),
  ...ofActiveNumber({
    name: 'two-way-off-with-a-channel',
    title: 'A request that turns two-way messages off and gives a channel MUST store the channel',
    provenance: decided(operation),
    steps: [
      changing({ ...both, TwoWayEnabled: false }, { ...both, TwoWayEnabled: false }),
      described({ ...both, TwoWayEnabled: false }),
      changing({ TwoWayEnabled: true }, both),
    ],
  }),
];
