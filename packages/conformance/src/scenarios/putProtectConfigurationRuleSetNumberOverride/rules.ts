import { absent, responseOf, unlike } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { moreThanASecond } from '../../scenario/steps.js';
import { fixture } from '../fixtures.js';
import { allowUntil, block, operation, rule, type Scenarios } from './builders.js';

/** Setting and replacing a rule. */
export const ruleScenarios: Scenarios = [
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/echoes-the-rule',
    title: 'The response MUST echo a rule that never expires',
    provenance: documented(operation),
    steps: [{ operation, input: block, expect: { output: rule } }],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/echoes-the-expiration',
    title: 'The response MUST echo when a rule expires',
    provenance: documented(operation),
    steps: [{ operation, input: allowUntil, expect: { output: rule } }],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/replaces-the-rule',
    title: 'A second rule for a number MUST replace all of the first, its expiration included',
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
    title: 'Replacing a rule that has not expired MUST keep its CreatedTimestamp',
    provenance: decided(operation),
    steps: [
      { name: 'first', operation, input: allowUntil, expect: { output: rule } },
      moreThanASecond,
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
      moreThanASecond,
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
    title: 'Concurrent calls that set one rule MUST all return the same CreatedTimestamp',
    provenance: decided(operation),
    steps: [{ operation, input: block, expect: { output: rule }, atOnce: 5 }],
  },
];
