import { digits, optional, responseOf, timestamp, unlike } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { moreThanASecond } from '../../scenario/steps.js';
import type { Exchange, Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { creating, deleting, idOf } from '../protect/configurations.js';
import { type Country, listing, numbers, setting } from '../protect/overrides.js';

export const operation = 'deleteProtectConfigurationRuleSetNumberOverride';

/** A deletion of the rule that an earlier exchange has set. */
export function own(
  rule: string,
  configuration: string,
  country: Country,
): Exchange<typeof operation> {
  return {
    name: `delete ${rule}`,
    operation,
    input: {
      ProtectConfigurationId: idOf(configuration),
      DestinationPhoneNumber: numbers[country],
    },
    expect: { output: responseOf(rule) },
  };
}

/** The refusal of a rule that a configuration does not have. */
export function noRule(
  name: string,
  configuration: string,
  country: Country,
): Exchange<typeof operation> {
  return {
    name,
    operation,
    input: {
      ProtectConfigurationId: idOf(configuration),
      DestinationPhoneNumber: numbers[country],
    },
    expect: {
      exception: 'ResourceNotFoundException',
      members: {
        ResourceType: 'protect-configuration',
        ResourceId: optional(numbers[country]),
      },
    },
  };
}

/** Deletions of rules. */
export const deletionScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: `${operation}/returns-it-as-it-was`,
    title: 'The response MUST show the deleted rule as it was set',
    provenance: documented(operation),
    steps: [
      {
        name: 'rule',
        operation: 'putProtectConfigurationRuleSetNumberOverride',
        input: {
          ProtectConfigurationId: fixture('protectConfiguration'),
          DestinationPhoneNumber: digits('+1206555', 4),
          Action: 'ALLOW',
          ExpirationTimestamp: new Date('2100-01-01T00:00:00.250Z'),
        },
        expect: {
          output: {
            DestinationPhoneNumber: digits('+1206555', 4),
            CreatedTimestamp: timestamp,
            Action: 'ALLOW',
            IsoCountryCode: 'US',
            ExpirationTimestamp: new Date('2100-01-01T00:00:00.250Z'),
          },
        },
      },
      {
        operation,
        usesUp: true,
        input: {
          ProtectConfigurationId: fixture('protectConfiguration'),
          DestinationPhoneNumber: digits('+1206555', 4),
        },
        expect: { output: responseOf('rule') },
      },
    ],
  },
  {
    id: `${operation}/twice`,
    title: 'A second deletion of a rule MUST be refused as not found',
    provenance: decided(operation),
    steps: [
      creating('new'),
      setting('rule', 'new', 'US'),
      own('rule', 'new', 'US'),
      noRule('again', 'new', 'US'),
      deleting('new'),
    ],
  },
  {
    id: `${operation}/no-rule`,
    title:
      'The deletion of a rule that was never set MUST be refused as not found, with the number as any ResourceId',
    provenance: decided(operation),
    steps: [
      creating('new'),
      setting('rule', 'new', 'US'),
      noRule('another number', 'new', 'CA'),
      listing('what stays', 'new', ['rule']),
      deleting('new'),
    ],
  },
  {
    id: `${operation}/others-stay`,
    title: 'A deletion MUST leave the rules of other numbers and of other configurations alone',
    provenance: documented(operation),
    steps: [
      creating('one'),
      creating('other'),
      setting('rule', 'one', 'US'),
      setting('of another number', 'one', 'CA'),
      setting('of another configuration', 'other', 'US'),
      own('rule', 'one', 'US'),
      listing('one', 'one', ['of another number']),
      listing('other', 'other', ['of another configuration']),
      deleting('one'),
      deleting('other'),
    ],
  },
  {
    id: `${operation}/set-anew`,
    title: 'A rule that is set after its deletion MUST be a new one',
    provenance: decided(operation),
    steps: [
      creating('new'),
      setting('rule', 'new', 'US'),
      own('rule', 'new', 'US'),
      moreThanASecond,
      {
        ...setting('anew', 'new', 'US'),
        dependsOn: `${operation}/twice`,
        expect: {
          output: {
            DestinationPhoneNumber: numbers.US,
            CreatedTimestamp: unlike(responseOf('rule', 'CreatedTimestamp'), new Date()),
          },
        },
      },
      listing('what is there', 'new', ['anew']),
      deleting('new'),
    ],
  },
  {
    id: `${operation}/replaced-rule`,
    title: 'The response MUST show a rule that was replaced as it was set last',
    provenance: decided(operation),
    steps: [
      creating('new'),
      setting('first', 'new', 'US', {
        Action: 'ALLOW',
        ExpirationTimestamp: new Date('2100-01-01T00:00:00Z'),
      }),
      setting('second', 'new', 'US'),
      own('second', 'new', 'US'),
      deleting('new'),
    ],
  },
];
