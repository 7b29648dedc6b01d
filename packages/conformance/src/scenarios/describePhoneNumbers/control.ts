import { documented } from '../../scenario/provenance.js';
import type { Exchange, Scenario } from '../contract.js';
import { idOf, lease } from '../numbers.js';
import { filter, listing, numberIn, operation } from './builders.js';

const PhoneNumberIds = [idOf('lease'), idOf('other')];
const channel = 'arn:aws:sns:us-east-1:111122223333:received';

const withStatus = (Status: 'PENDING' | 'ACTIVE'): Exchange<typeof operation> =>
  listing({ PhoneNumberIds: [idOf('lease')] }, [{ ...numberIn('lease'), Status }]);

const byStatus = (status: string, isFound: boolean): Exchange<typeof operation> =>
  listing(
    { PhoneNumberIds: [idOf('lease')], Filters: [filter('status', status)] },
    isFound ? [numberIn('lease')] : [],
  );

/** Filters of settings, with one number that has them. */
const settings = [
  filter('two-way-enabled', 'true'),
  filter('self-managed-opt-outs-enabled', 'true'),
  filter('two-way-channel-arn', channel),
];

/** Scenarios that need numbers that are ACTIVE. */
export const controlScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'describePhoneNumbers/control/status-follows-the-clock',
    title: 'A number MUST be listed as PENDING, and as ACTIVE when it is ready',
    provenance: documented(operation),
    group: 'lifecycle',
    steps: [
      { control: 'reset' },
      lease('lease'),
      withStatus('PENDING'),
      { control: 'advance', duration: 'PT24H' },
      withStatus('ACTIVE'),
    ],
  },
  {
    id: 'describePhoneNumbers/control/filter-of-the-status',
    title: 'The filter status MUST find numbers by their status at the time of the call',
    provenance: documented(operation),
    group: 'filters',
    steps: [
      { control: 'reset' },
      lease('lease'),
      byStatus('PENDING', true),
      byStatus('ACTIVE', false),
      { control: 'advance', duration: 'PT24H' },
      byStatus('PENDING', false),
      byStatus('ACTIVE', true),
    ],
  },
  {
    id: 'describePhoneNumbers/control/filters-of-changed-settings',
    title: 'Filters of settings MUST find the number whose settings were changed',
    provenance: documented(operation),
    group: 'filters',
    steps: [
      { control: 'reset' },
      lease('lease'),
      lease('other'),
      { control: 'advance', duration: 'PT1H' },
      {
        operation: 'updateOriginationPhoneNumber',
        input: {
          PhoneNumberId: idOf('lease'),
          TwoWayEnabled: true,
          TwoWayChannelArn: channel,
          SelfManagedOptOutsEnabled: true,
        },
        expect: { output: { TwoWayEnabled: true, SelfManagedOptOutsEnabled: true } },
      },
      ...settings.map((each) => listing({ PhoneNumberIds, Filters: [each] }, [numberIn('lease')])),
      ...(['two-way-enabled', 'self-managed-opt-outs-enabled'] as const).map((name) =>
        listing({ PhoneNumberIds, Filters: [filter(name, 'false')] }, [numberIn('other')]),
      ),
      listing(
        { PhoneNumberIds, Filters: [filter('two-way-channel-arn', `${channel}-by-others`)] },
        [],
      ),
    ],
  },
];
