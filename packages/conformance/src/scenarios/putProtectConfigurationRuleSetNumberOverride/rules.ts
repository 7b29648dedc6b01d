import {
  absent,
  answered,
  anything,
  asSent,
  fixture,
  holding,
  optional,
  unlike,
} from '../../matching/matchers.js';
import { documented, ours } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { allowUntil, block, momentLater, operation, rule } from './given.js';

/** What becomes of a rule. */
export const ruleScenarios: readonly Scenario<'putProtectConfigurationRuleSetNumberOverride'>[] = [
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/echoes-the-rule',
    title: 'The answer MUST echo a rule that never expires',
    provenance: documented(operation),
    steps: [{ operation, input: block, expect: { answer: rule } }],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/echoes-the-expiration',
    title: 'The answer MUST echo when a rule ends',
    provenance: documented(operation),
    steps: [{ operation, input: allowUntil, expect: { answer: rule } }],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/replaces-the-rule',
    title: 'A second rule for a number MUST replace all of the first, its end included',
    provenance: documented(operation),
    steps: [
      { operation, input: allowUntil, expect: { answer: rule } },
      {
        operation,
        input: block,
        expect: { answer: { ...rule, Action: 'BLOCK', ExpirationTimestamp: absent } },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/keeps-the-creation-time',
    title: 'Replacing a rule that lives MUST keep its CreatedTimestamp',
    provenance: ours(operation),
    steps: [
      { name: 'first', operation, input: allowUntil, expect: { answer: rule } },
      momentLater,
      {
        operation,
        input: block,
        expect: { answer: { ...rule, CreatedTimestamp: answered('first', 'CreatedTimestamp') } },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/configurations-are-separate',
    title: 'The same number in another protect configuration MUST get a rule of its own',
    provenance: documented(operation),
    steps: [
      { name: 'first', operation, input: block, expect: { answer: rule } },
      momentLater,
      {
        operation,
        input: { ...block, ProtectConfigurationId: fixture('otherProtectConfiguration') },
        expect: {
          answer: {
            ...rule,
            CreatedTimestamp: unlike(
              answered('first', 'CreatedTimestamp'),
              new Date('2026-04-01T00:00:00Z'),
            ),
            ProtectConfigurationArn: unlike(
              answered('first', 'ProtectConfigurationArn'),
              'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/protect-22222222222222222222222222222222',
            ),
          },
        },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/expiration-in-the-past',
    title: 'An ExpirationTimestamp that is not after now MUST be refused by its name',
    provenance: ours(operation),
    steps: [
      {
        operation,
        input: { ...block, ExpirationTimestamp: new Date('2001-09-09T01:46:40Z') },
        expect: {
          exception: 'ValidationException',
          members: {
            Reason: 'INVALID_PARAMETER',
            Fields: holding({ Name: 'ExpirationTimestamp', Message: anything('It is over.') }),
          },
        },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/arn-in-the-path',
    title: 'A protect configuration named by its ARN MUST be found, and answered by its id',
    provenance: documented(operation),
    steps: [
      { name: 'by id', operation, input: block, expect: { answer: rule } },
      {
        operation,
        input: { ...block, ProtectConfigurationId: answered('by id', 'ProtectConfigurationArn') },
        expect: {
          answer: {
            ...rule,
            ProtectConfigurationId: answered('by id', 'ProtectConfigurationId'),
            ProtectConfigurationArn: answered('by id', 'ProtectConfigurationArn'),
          },
        },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/unknown-protect-configuration',
    title: 'A protect configuration that does not exist MUST be refused as not found',
    provenance: ours(operation),
    steps: [
      {
        operation,
        probe: {},
        input: { ...block, ProtectConfigurationId: 'protect-ffffffffffffffffffffffffffffffff' },
        expect: {
          exception: 'ResourceNotFoundException',
          members: {
            ResourceType: 'protect-configuration',
            ResourceId: optional(asSent('ProtectConfigurationId')),
          },
        },
      },
    ],
  },
];
