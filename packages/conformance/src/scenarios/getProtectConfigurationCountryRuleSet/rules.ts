import { anything, asSent } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { arnEndingWith } from '../arns.js';
import type { Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { creating, deleting } from '../protect/configurations.js';
import { changing, getting, rule } from '../protect/countries.js';
import { setting } from '../protect/overrides.js';

export const operation = 'getProtectConfigurationCountryRuleSet';

/** The rules that are read. */
export const ruleScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: `${operation}/returns-rules`,
    title:
      'The response MUST name the configuration and the capability, and have the rules of countries',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: {
          ProtectConfigurationId: fixture('protectConfiguration'),
          NumberCapability: 'VOICE',
        },
        expect: {
          output: {
            ProtectConfigurationArn: arnEndingWith(
              'ProtectConfigurationId',
              'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/protect-11111111111111111111111111111111',
            ),
            ProtectConfigurationId: asSent('ProtectConfigurationId'),
            NumberCapability: 'VOICE',
            CountryRuleSet: {
              US: anything({ ProtectStatus: 'ALLOW' }),
              GB: anything({ ProtectStatus: 'BLOCK' }),
            },
          },
        },
      },
    ],
  },
  ...(['SMS', 'VOICE', 'MMS', 'RCS'] as const).map(
    (capability) =>
      ({
        id: `${operation}/allows-every-country-for-${capability}`,
        title: `A new protect configuration MUST allow every country for ${capability}`,
        provenance: documented(operation),
        steps: [creating('new'), getting('new', capability), deleting('new')],
      }) as const,
  ),
  {
    id: `${operation}/reads-without-a-change`,
    title: 'Two calls MUST return the same rules, since reading changes none',
    provenance: documented(operation),
    steps: [
      creating('new'),
      changing('new', 'SMS', { US: rule('BLOCK') }),
      getting('new', 'SMS', { US: rule('BLOCK') }),
      { ...getting('new', 'SMS', { US: rule('BLOCK') }), name: 'again' },
      deleting('new'),
    ],
  },
  {
    id: `${operation}/rules-of-numbers-are-separate`,
    title: 'A rule of a number MUST NOT change the rule of its country',
    provenance: decided('getProtectConfigurationCountryRuleSet'),
    steps: [creating('new'), setting('rule', 'new', 'US'), getting('new', 'SMS'), deleting('new')],
  },
];
