import { decided } from '../../scenario/provenance.js';
import { moreThanASecond } from '../../scenario/steps.js';
import type { Exchange, Scenario } from '../contract.js';
import { creating, deleting, idOf } from '../protect/configurations.js';
import { creationOf, latestCreationOf, listing, setting } from '../protect/overrides.js';
import { invalidMember } from '../refusals.js';
import { operation } from './lists.js';

const provenance = decided(operation);
const second = 1000;

/** Rules that expire at a moment, a day later, and never. */
const expiring = [
  creating('new'),
  setting('early', 'new', 'US', { ExpirationTimestamp: new Date('2100-01-01T00:00:00Z') }),
  setting('late', 'new', 'CA', { ExpirationTimestamp: new Date('2100-01-02T00:00:00Z') }),
  setting('never', 'new', 'GB'),
] as const;
const expiresBefore = (value: string) => ({ Name: 'expires-before', Values: [value] }) as const;
const expiresAfter = (value: string) => ({ Name: 'expires-after', Values: [value] }) as const;

type Value = ReturnType<typeof creationOf>;
/** Rules that were created one after the other. */
const created = [
  creating('new'),
  setting('old', 'new', 'US'),
  moreThanASecond,
  moreThanASecond,
  moreThanASecond,
  setting('young', 'new', 'CA'),
] as const;
const createdBefore = (value: Value) => ({ Name: 'created-before', Values: [value] }) as const;
const createdAfter = (value: Value) => ({ Name: 'created-after', Values: [value] }) as const;
const after = deleting('new');

/** A list with a moment that none can be. */
const refused = (
  Name: 'expires-before' | 'expires-after' | 'created-before' | 'created-after',
  value: string,
): Exchange<typeof operation> => ({
  name: `${Name} ${value}`,
  operation,
  input: { ProtectConfigurationId: idOf('new'), Filters: [{ Name, Values: [value] }] },
  expect: invalidMember('INVALID_FILTER_VALUES', 'Filters.0.Values'),
});

/** Filters by moments: before and after them, and exactly at them. */
export const momentScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: `${operation}/expires-before`,
    title:
      'The filter expires-before MUST find rules that expire before a moment, not those that do at it or never',
    provenance,
    steps: [
      ...expiring,
      listing('at the first', 'new', [], expiresBefore('2100-01-01T00:00:00Z')),
      listing('a second after it', 'new', ['early'], expiresBefore('2100-01-01T00:00:01Z')),
      listing('at the second', 'new', ['early'], expiresBefore('2100-01-02T00:00:00Z')),
      listing('after both', 'new', ['early', 'late'], expiresBefore('2200-01-01T00:00:00Z')),
      after,
    ],
  },
  {
    id: `${operation}/expires-after`,
    title:
      'The filter expires-after MUST find rules that expire after a moment, not those that do at it or never',
    provenance,
    steps: [
      ...expiring,
      listing('before both', 'new', ['early', 'late'], expiresAfter('2000-01-01T00:00:00Z')),
      listing('a second before', 'new', ['early', 'late'], expiresAfter('2099-12-31T23:59:59Z')),
      listing('at the first', 'new', ['late'], expiresAfter('2100-01-01T00:00:00Z')),
      listing('at the second', 'new', [], expiresAfter('2100-01-02T00:00:00Z')),
      after,
    ],
  },
  {
    id: `${operation}/forms-of-moments`,
    title:
      'A moment MUST be taken in ISO 8601, with an offset too, as a date, and as epoch seconds',
    provenance,
    steps: [
      ...expiring,
      listing('after a date', 'new', ['late'], expiresAfter('2100-01-01')),
      listing('before a date', 'new', [], expiresBefore('2100-01-01')),
      listing('epoch seconds', 'new', ['late'], expiresAfter('4102444800')),
      listing('a second less', 'new', ['early', 'late'], expiresAfter('4102444799')),
      listing('a fraction', 'new', ['early'], expiresBefore('4102444800.5')),
      listing('an offset', 'new', ['late'], expiresAfter('2100-01-01T02:00:00+02:00')),
      listing('an hour less', 'new', ['early', 'late'], expiresAfter('2100-01-01T01:00:00+02:00')),
      after,
    ],
  },
  {
    id: `${operation}/created-before`,
    title:
      'The filter created-before MUST find rules that were created before a moment, not those at it',
    provenance,
    steps: [
      ...created,
      listing('at the old one', 'new', [], createdBefore(creationOf('old'))),
      listing('after the old one', 'new', ['old'], createdBefore(creationOf('old', second))),
      listing('at the young one', 'new', ['old'], createdBefore(creationOf('young'))),
      listing('after both', 'new', ['old', 'young'], createdBefore(creationOf('young', second))),
      listing('in seconds', 'new', ['old'], createdBefore(creationOf('young', 0, 'epoch'))),
      after,
    ],
  },
  {
    id: `${operation}/created-after`,
    title:
      'The filter created-after MUST find rules that were created after a moment, not those at it',
    provenance,
    steps: [
      ...created,
      listing('before both', 'new', ['old', 'young'], createdAfter(creationOf('old', -second))),
      listing('at the old one', 'new', ['young'], createdAfter(latestCreationOf('old'))),
      listing('before the young one', 'new', ['young'], createdAfter(creationOf('young', -second))),
      listing('at the young one', 'new', [], createdAfter(latestCreationOf('young'))),
      listing('in seconds', 'new', ['young'], createdAfter(latestCreationOf('old', 'epoch'))),
      after,
    ],
  },
  {
    id: `${operation}/between-moments`,
    title: 'Filters of moments MUST combine, with one another and with other filters',
    provenance,
    steps: [
      ...expiring,
      listing('between', 'new', ['early'], expiresAfter('2099-01-01'), expiresBefore('2100-01-02')),
      listing('in a country', 'new', ['late'], expiresAfter('2099-01-01'), {
        Name: 'iso-country-code',
        Values: ['CA', 'GB'],
      }),
      listing('created since', 'new', ['early'], createdAfter(creationOf('early', -second)), {
        Name: 'destination-phone-number-begins-with',
        Values: ['+1206'],
      }),
      after,
    ],
  },
  {
    id: `${operation}/moment-of-no-form`,
    title: 'A value that is no moment MUST be refused, by each filter of moments',
    provenance,
    steps: [
      creating('new'),
      refused('expires-before', 'tomorrow'),
      refused('expires-after', '2100-02-30'),
      refused('created-before', '2100-01-01T25:00:00Z'),
      refused('created-after', '12:00'),
      after,
    ],
  },
];
