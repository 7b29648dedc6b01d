import { absent, digits, responseOf } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { moreThanASecond } from '../../scenario/steps.js';
import type { Exchange, Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { creating, deleting } from '../protect/configurations.js';
import { listing, removing, setting } from '../protect/overrides.js';

export const operation = 'listProtectConfigurationRuleSetNumberOverrides';

const inFixture = (
  name: string,
  prefix: string,
): Exchange<'putProtectConfigurationRuleSetNumberOverride'> => ({
  name,
  operation: 'putProtectConfigurationRuleSetNumberOverride',
  input: {
    ProtectConfigurationId: fixture('otherProtectConfiguration'),
    DestinationPhoneNumber: digits(prefix, 4),
    Action: 'BLOCK',
  },
  expect: { output: { DestinationPhoneNumber: digits(prefix, 4), IsoCountryCode: 'US' } },
});

const expiration = new Date('2100-01-01T00:00:00.250Z');

/** Lists of all rules of a configuration. */
export const listScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: `${operation}/lists-rules`,
    title: 'The rules of a protect configuration MUST be listed',
    provenance: documented(operation),
    steps: [
      inFixture('one', '+1206555'),
      inFixture('other', '+1425555'),
      {
        operation,
        input: {
          ProtectConfigurationId: fixture('otherProtectConfiguration'),
          // No other scenario's rules, of which the configuration may have many.
          Filters: [
            {
              Name: 'destination-phone-number-begins-with',
              Values: [digits('+1206555', 4), digits('+1425555', 4)],
            },
          ],
        },
        expect: {
          output: {
            ProtectConfigurationArn: responseOf('one', 'ProtectConfigurationArn'),
            ProtectConfigurationId: fixture('otherProtectConfiguration'),
            RuleSetNumberOverrides: [
              { DestinationPhoneNumber: digits('+1206555', 4) },
              { DestinationPhoneNumber: digits('+1425555', 4) },
            ],
            NextToken: absent,
          },
        },
      },
    ],
  },
  {
    id: `${operation}/shows-rules-as-set`,
    title:
      'A listed rule MUST have the members with which it was set, and no country or expiration if it has none',
    provenance: documented(operation),
    steps: [
      creating('new'),
      setting('blocked', 'new', 'US'),
      setting('until', 'new', 'CA', { Action: 'ALLOW', ExpirationTimestamp: expiration }),
      setting('of no country', 'new', 'none'),
      listing('all', 'new', ['blocked', 'until', 'of no country']),
      deleting('new'),
    ],
  },
  {
    id: `${operation}/nothing-found`,
    title: 'The list of a protect configuration without rules MUST be empty and have no token',
    provenance: decided(operation),
    steps: [creating('new'), listing('all', 'new', []), deleting('new')],
  },
  {
    id: `${operation}/oldest-first`,
    title: 'The oldest rule MUST come first, whatever the numbers are',
    provenance: decided(operation),
    steps: [
      creating('new'),
      setting('first', 'new', 'GB'),
      moreThanASecond,
      setting('second', 'new', 'US'),
      listing('all', 'new', ['first', 'second']),
      deleting('new'),
    ],
  },
  {
    id: `${operation}/configurations-are-separate`,
    title: 'The rules of another protect configuration MUST NOT be listed',
    provenance: documented(operation),
    steps: [
      creating('one'),
      creating('other'),
      setting('rule of one', 'one', 'US'),
      setting('rule of other', 'other', 'CA'),
      listing('one', 'one', ['rule of one']),
      listing('other', 'other', ['rule of other']),
      deleting('one'),
      deleting('other'),
    ],
  },
  {
    id: `${operation}/replaced-rules`,
    title: 'A rule that was replaced MUST be listed once, as it was set last',
    provenance: documented(operation),
    steps: [
      creating('new'),
      setting('first', 'new', 'US', { Action: 'ALLOW', ExpirationTimestamp: expiration }),
      setting('second', 'new', 'US'),
      listing('all', 'new', ['second']),
      deleting('new'),
    ],
  },
  {
    id: `${operation}/deleted-rules`,
    title: 'A rule that was deleted MUST NOT be listed',
    provenance: documented(operation),
    steps: [
      creating('new'),
      setting('one', 'new', 'US'),
      setting('other', 'new', 'CA'),
      removing('new', 'US'),
      listing('all', 'new', ['other']),
      deleting('new'),
    ],
  },
];
