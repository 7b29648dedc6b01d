import { absent, fixture, responseOf, unlike } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { allowUntil, block, momentLater, operation, rule } from './given.js';

/** What becomes of a rule. */
export const ruleScenarios: readonly Scenario<'putProtectConfigurationRuleSetNumberOverride'>[] = [
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/echoes-the-rule',
    title: 'The answer MUST echo a rule that never expires',
    provenance: documented(operation),
    steps: [{ operation, input: block, expect: { output: rule } }],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/echoes-the-expiration',
    title: 'The answer MUST echo when a rule ends',
    provenance: documented(operation),
    steps: [{ operation, input: allowUntil, expect: { output: rule } }],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/replaces-the-rule',
    title: 'A second rule for a number MUST replace all of the first, its end included',
    provenance: documented(operation),
    steps: [
      { operation, input: allowUntil, expect: { output: rule } },
      {
        operation,
        input: block,
        expect: { output: { ...rule, Action: 'BLOCK', ExpirationTimestamp: absent } },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/keeps-the-creation-time',
    title: 'Replacing a rule that lives MUST keep its CreatedTimestamp',
    provenance: decided(operation),
    steps: [
      { name: 'first', operation, input: allowUntil, expect: { output: rule } },
      momentLater,
      {
        operation,
        input: block,
        expect: { output: { ...rule, CreatedTimestamp: responseOf('first', 'CreatedTimestamp') } },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/configurations-are-separate',
    title: 'The same number in another protect configuration MUST get a rule of its own',
    provenance: documented(operation),
    steps: [
      { name: 'first', operation, input: block, expect: { output: rule } },
      momentLater,
      {
        operation,
        input: { ...block, ProtectConfigurationId: fixture('otherProtectConfiguration') },
        expect: {
          output: {
            ...rule,
            CreatedTimestamp: unlike(
              responseOf('first', 'CreatedTimestamp'),
              new Date('2026-04-01T00:00:00Z'),
            ),
            ProtectConfigurationArn: unlike(
              responseOf('first', 'ProtectConfigurationArn'),
              'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/protect-22222222222222222222222222222222',
            ),
          },
        },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/rules-at-once',
    title: 'Calls that set one rule at the same moment MUST all be answered with one creation time',
    provenance: decided(operation),
    steps: [{ operation, input: block, expect: { output: rule }, atOnce: 5 }],
  },
];
