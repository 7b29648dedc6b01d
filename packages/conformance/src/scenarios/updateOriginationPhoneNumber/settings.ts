import { absent } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { createList, deleteList, listArnOf, nameOf } from '../lists.js';
import { release, unprotect } from '../numbers.js';
import { changing, channel, described, ofActiveNumber, operation, role } from './builders.js';

const all = {
  TwoWayEnabled: true,
  TwoWayChannelArn: channel,
  TwoWayChannelRole: role,
  SelfManagedOptOutsEnabled: true,
  InternationalSendingEnabled: true,
  DeletionProtectionEnabled: true,
};
const allSettings = { ...all, OptOutListName: fixture('optOutList') };

/** Settings that change, and those that stay. */
export const settingScenarios: readonly Scenario<typeof operation>[] = [
  ...ofActiveNumber({
    name: 'changes-every-setting',
    title: 'A request for all settings MUST change them all, and MUST return them',
    provenance: documented(operation),
    steps: [
      changing(allSettings, allSettings),
      described(allSettings),
      unprotect('lease'),
      release('lease'),
    ],
  }),
  ...ofActiveNumber({
    name: 'same-settings-again',
    title: 'A request for the settings that a number has MUST be granted',
    provenance: documented(operation),
    steps: [changing(allSettings, allSettings), changing(allSettings, allSettings)],
  }),
  ...ofActiveNumber({
    name: 'keeps-what-is-left-out',
    title: 'A setting that the request leaves out MUST stay as it is',
    provenance: documented(operation),
    steps: [
      changing(allSettings, allSettings),
      changing(
        { DeletionProtectionEnabled: false },
        {
          ...allSettings,
          DeletionProtectionEnabled: false,
        },
      ),
      changing({ DeletionProtectionEnabled: true }, allSettings),
      changing(
        { SelfManagedOptOutsEnabled: false },
        {
          ...allSettings,
          SelfManagedOptOutsEnabled: false,
        },
      ),
      changing({ SelfManagedOptOutsEnabled: true }, allSettings),
      changing(
        { InternationalSendingEnabled: false },
        {
          ...allSettings,
          InternationalSendingEnabled: false,
        },
      ),
      changing({ InternationalSendingEnabled: true }, allSettings),
      changing({ OptOutListName: 'Default' }, { ...allSettings, OptOutListName: 'Default' }),
      changing(
        { TwoWayChannelArn: `${channel}-2` },
        {
          ...allSettings,
          OptOutListName: 'Default',
          TwoWayChannelArn: `${channel}-2`,
        },
      ),
      described({
        ...allSettings,
        OptOutListName: 'Default',
        TwoWayChannelArn: `${channel}-2`,
      }),
    ],
  }),
  ...ofActiveNumber({
    name: 'switches-off',
    title: 'A flag that is false MUST switch its setting off',
    provenance: documented(operation),
    steps: [
      changing(allSettings, allSettings),
      changing(
        {
          TwoWayEnabled: false,
          SelfManagedOptOutsEnabled: false,
          InternationalSendingEnabled: false,
          DeletionProtectionEnabled: false,
        },
        {
          TwoWayEnabled: false,
          TwoWayChannelArn: absent,
          TwoWayChannelRole: absent,
          SelfManagedOptOutsEnabled: false,
          InternationalSendingEnabled: false,
          DeletionProtectionEnabled: false,
          OptOutListName: fixture('optOutList'),
        },
      ),
    ],
  }),
  ...ofActiveNumber({
    name: 'list-by-name-and-arn',
    title:
      'An opt-out list named by its ARN MUST be returned by its name, as a list named by that is',
    provenance: documented(operation),
    steps: [
      createList('list'),
      changing({ OptOutListName: listArnOf('list') }, { OptOutListName: nameOf('list') }),
      changing({ OptOutListName: 'Default' }, { OptOutListName: 'Default' }),
      changing({ OptOutListName: nameOf('list') }, { OptOutListName: nameOf('list') }),
      described({ OptOutListName: nameOf('list') }),
      release('lease'),
      deleteList('list'),
    ],
  }),
  ...ofActiveNumber({
    name: 'keeps-its-status',
    title: 'A change MUST NOT change the status of the number',
    provenance: decided(operation),
    steps: [
      changing(
        { SelfManagedOptOutsEnabled: true },
        {
          SelfManagedOptOutsEnabled: true,
          Status: 'ACTIVE',
        },
      ),
      described({ SelfManagedOptOutsEnabled: true, Status: 'ACTIVE' }),
    ],
  }),
];
