import { decided } from '../../scenario/provenance.js';
import type { Exchange, Scenario } from '../contract.js';
import { creating, deleting, idOf } from '../protect/configurations.js';
import { type Filter, listing, setting } from '../protect/overrides.js';
import { invalidMember } from '../refusals.js';
import { operation } from './lists.js';

const provenance = decided(operation);
const until = { ExpirationTimestamp: new Date('2100-01-01T00:00:00Z') };
const before = [
  creating('new'),
  setting('US', 'new', 'US'),
  setting('CA', 'new', 'CA', { Action: 'ALLOW' }),
  setting('GB', 'new', 'GB', until),
  setting('none', 'new', 'none'),
] as const;
const after = deleting('new');

const byCountry = (...Values: readonly string[]) => ({ Name: 'iso-country-code', Values }) as const;
const byAction = (...Values: readonly string[]) => ({ Name: 'action', Values }) as const;
const byBeginning = (...Values: readonly string[]) =>
  ({ Name: 'destination-phone-number-begins-with', Values }) as const;

/** A list with a filter of an invalid value, alone and as the second one. */
const refused = (filter: Filter): Exchange<typeof operation>[] =>
  [[filter], [byAction('ALLOW'), filter]].map((Filters) => ({
    name: `filter ${Filters.length}`,
    operation,
    input: { ProtectConfigurationId: idOf('new'), Filters },
    expect: invalidMember('INVALID_FILTER_VALUES', `Filters.${Filters.length - 1}.Values`),
  }));

/** Filters by country, action and number, alone and together. */
export const filterScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: `${operation}/filter-by-country`,
    title: 'The filter iso-country-code MUST find the numbers of its countries',
    provenance,
    steps: [
      ...before,
      listing('one country', 'new', ['CA'], byCountry('CA')),
      listing('two countries', 'new', ['US', 'GB'], byCountry('GB', 'US')),
      listing('no number', 'new', [], byCountry('JP')),
      after,
    ],
  },
  {
    id: `${operation}/filter-by-action`,
    title: 'The filter action MUST find the rules of its actions',
    provenance,
    steps: [
      ...before,
      listing('ALLOW', 'new', ['CA'], byAction('ALLOW')),
      listing('BLOCK', 'new', ['US', 'GB', 'none'], byAction('BLOCK')),
      listing('both', 'new', ['US', 'CA', 'GB', 'none'], byAction('BLOCK', 'ALLOW')),
      after,
    ],
  },
  {
    id: `${operation}/filter-by-beginning`,
    title:
      'The filter destination-phone-number-begins-with MUST compare the beginning, with or without a plus',
    provenance,
    steps: [
      ...before,
      listing('with a plus', 'new', ['US'], byBeginning('+1206')),
      listing('without a plus', 'new', ['US'], byBeginning('1206')),
      listing('two beginnings', 'new', ['CA', 'GB'], byBeginning('44', '+1416')),
      listing('a whole number', 'new', ['GB'], byBeginning('+442079460142')),
      after,
    ],
  },
  {
    id: `${operation}/filter-by-no-beginning`,
    title:
      'The filter destination-phone-number-begins-with MUST NOT find digits elsewhere in a number',
    provenance,
    steps: [
      ...before,
      listing('from the middle', 'new', [], byBeginning('2065')),
      listing('the end', 'new', [], byBeginning('+0142')),
      after,
    ],
  },
  {
    id: `${operation}/filters-together`,
    title: 'All filters MUST match, also two of the same name',
    provenance,
    steps: [
      ...before,
      listing('both match', 'new', ['US'], byAction('BLOCK'), byBeginning('+1')),
      listing('one matches', 'new', [], byCountry('CA'), byAction('BLOCK')),
      listing('the other matches', 'new', [], byAction('BLOCK'), byCountry('CA')),
      listing('two of one name', 'new', [], byCountry('CA'), byCountry('US')),
      listing('one in both', 'new', ['US'], byCountry('CA', 'US'), byCountry('US', 'GB')),
      after,
    ],
  },
  {
    id: `${operation}/filter-follows-changes`,
    title: 'A filter MUST compare what a rule is now',
    provenance,
    steps: [
      creating('new'),
      setting('first', 'new', 'US'),
      setting('second', 'new', 'US', { Action: 'ALLOW' }),
      listing('as it was', 'new', [], byAction('BLOCK')),
      listing('as it is', 'new', ['second'], byAction('ALLOW')),
      after,
    ],
  },
  {
    id: `${operation}/country-of-no-form`,
    title: 'A value of iso-country-code that is not two letters MUST be refused',
    provenance,
    steps: [creating('new'), ...refused(byCountry('US', 'USA')), after],
  },
  {
    id: `${operation}/unknown-action`,
    title: 'A value of action that is no action MUST be refused, also one in lower case',
    provenance,
    steps: [creating('new'), ...refused(byAction('BLOCK', 'block')), after],
  },
  {
    id: `${operation}/beginning-of-no-digits`,
    title: 'A value of destination-phone-number-begins-with that is not digits MUST be refused',
    provenance,
    steps: [creating('new'), ...refused(byBeginning('1206', '+1x')), after],
  },
];
