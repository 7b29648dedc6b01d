import { inAnyOrder } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import type { Exchange, Scenario } from '../contract.js';
import { idOf, lease, otherSharedLease, release, sharedLease } from '../numbers.js';
import { invalidMember } from '../refusals.js';
import { filter, listing, numberIn, operation } from './builders.js';

const voiceless = { NumberCapabilities: ['SMS'] } as const;
const PhoneNumberIds = [idOf('one'), idOf('voiceless')];
const leases = [lease('one'), lease('voiceless', voiceless)] as const;
const releases = [release('one'), release('voiceless')];
const both = inAnyOrder(numberIn('one'), numberIn('voiceless'));

type Filters = NonNullable<Exchange<typeof operation>['input']['Filters']>;

const refused = (Filters: Filters, member = 'Filters') =>
  ({
    operation,
    input: { Filters },
    expect: invalidMember('INVALID_FILTER_VALUES', member),
  }) as const;

/** Rules that all filters share. */
export const filterRuleScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'describePhoneNumbers/filters-are-joined-by-and',
    title: 'A number MUST meet all filters to be found',
    provenance: decided('V2'),
    steps: [
      ...leases,
      listing(
        {
          PhoneNumberIds,
          Filters: [filter('iso-country-code', 'US'), filter('number-capability', 'VOICE')],
        },
        [numberIn('one')],
      ),
      listing(
        {
          PhoneNumberIds,
          Filters: [filter('number-capability', 'SMS'), filter('iso-country-code', 'GB')],
        },
        [],
      ),
      ...releases,
    ],
  },
  {
    id: 'describePhoneNumbers/filter-named-twice',
    title: 'Two filters of one name MUST both be met',
    provenance: decided('V2'),
    steps: [
      ...leases,
      listing(
        {
          PhoneNumberIds,
          Filters: [filter('number-capability', 'SMS'), filter('number-capability', 'VOICE')],
        },
        [numberIn('one')],
      ),
      listing(
        {
          PhoneNumberIds,
          Filters: [filter('number-capability', 'VOICE'), filter('number-capability', 'SMS')],
        },
        [numberIn('one')],
      ),
      ...releases,
    ],
  },
  {
    id: 'describePhoneNumbers/values-are-joined-by-or',
    title: 'One of the values of a filter MUST be enough',
    provenance: decided('V2'),
    steps: [
      ...leases,
      listing({ PhoneNumberIds, Filters: [filter('iso-country-code', 'GB', 'US', 'US')] }, both),
      listing({ PhoneNumberIds, Filters: [filter('number-capability', 'RCS', 'VOICE')] }, [
        numberIn('one'),
      ]),
      ...releases,
    ],
  },
  {
    id: 'describePhoneNumbers/filters-and-numbers',
    title: 'Filters MUST find none but the named numbers',
    provenance: decided('V2'),
    steps: [
      ...leases,
      listing(
        { PhoneNumberIds: [idOf('voiceless')], Filters: [filter('iso-country-code', 'US')] },
        [numberIn('voiceless')],
      ),
      listing(
        { PhoneNumberIds: [idOf('voiceless')], Filters: [filter('number-capability', 'VOICE')] },
        [],
      ),
      ...releases,
    ],
  },
  {
    id: 'describePhoneNumbers/flags-of-other-spellings',
    title: 'A value of a flag other than true and false MUST be refused, and the filter named',
    provenance: decided('V2'),
    steps: [
      refused([filter('two-way-enabled', 'yes')]),
      refused([filter('self-managed-opt-outs-enabled', '1')]),
      refused([filter('deletion-protection-enabled', 'TRUE')]),
      refused([filter('two-way-enabled', 'true', 'False')]),
    ],
  },
  {
    id: 'describePhoneNumbers/unknown-values-of-enumerations',
    title: 'A value that an enumeration does not have MUST be refused, and the filter named',
    provenance: decided('V2'),
    steps: [
      refused([filter('status', 'active')]),
      refused([filter('message-type', 'OTHER')]),
      refused([filter('number-capability', 'SMS', 'FAX')]),
      refused([filter('number-type', 'TOLL-FREE')]),
    ],
  },
  {
    id: 'describePhoneNumbers/second-filter-is-named',
    title: 'A refusal of values MUST name the place of their filter in the list',
    provenance: decided('V2'),
    steps: [
      refused(
        [filter('iso-country-code', 'US'), filter('status', 'LOST')],
        'Filters[.\\[]1\\]?.Values',
      ),
    ],
  },
  {
    id: 'describePhoneNumbers/nothing-found',
    title: 'Filters that no number meets MUST find an empty list',
    provenance: decided('V2'),
    steps: [
      sharedLease,
      otherSharedLease,
      listing(
        {
          Filters: [filter('opt-out-list-name', 'numberkit-unknown-list')],
        },
        [],
      ),
      listing(
        {
          PhoneNumberIds: [idOf('shared lease'), idOf('other shared lease')],
          Filters: [filter('status', 'DELETED')],
        },
        [],
      ),
    ],
  },
];
