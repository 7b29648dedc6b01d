import { asSent } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { arnEndingWith } from '../arns.js';
import type { Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { creating, deleting } from '../protect/configurations.js';
import { changing, getting, rule } from '../protect/countries.js';

export const operation = 'updateProtectConfigurationCountryRuleSet';

const block = rule('BLOCK');

/** Changes of rules. */
export const changeScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: `${operation}/returns-rules`,
    title: 'The response MUST name the configuration and the capability, and have the changed rule',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: {
          ProtectConfigurationId: fixture('otherProtectConfiguration'),
          NumberCapability: 'RCS',
          CountryRuleSetUpdates: { US: rule('ALLOW') },
        },
        expect: {
          output: {
            ProtectConfigurationArn: arnEndingWith(
              'ProtectConfigurationId',
              'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/protect-22222222222222222222222222222222',
            ),
            ProtectConfigurationId: asSent('ProtectConfigurationId'),
            NumberCapability: 'RCS',
            CountryRuleSet: { US: rule('ALLOW') },
          },
        },
      },
    ],
  },
  {
    id: `${operation}/changes-the-given-countries`,
    title: 'An update MUST change the rules of the given countries alone, and return those of all',
    provenance: documented(operation),
    steps: [
      creating('new'),
      changing('new', 'SMS', { US: block, GB: block }),
      getting('new', 'SMS', { US: block, GB: block }),
      deleting('new'),
    ],
  },
  {
    id: `${operation}/changes-the-given-capability`,
    title: 'An update MUST leave the rules of other capabilities alone',
    provenance: documented(operation),
    steps: [
      creating('new'),
      changing('new', 'SMS', { US: block }),
      changing('new', 'VOICE', { CA: block }),
      getting('new', 'SMS', { US: block }),
      getting('new', 'VOICE', { CA: block }),
      getting('new', 'MMS'),
      getting('new', 'RCS'),
      deleting('new'),
    ],
  },
  {
    id: `${operation}/keeps-earlier-changes`,
    title: 'A second update MUST keep the rules of countries that it does not give',
    provenance: documented(operation),
    steps: [
      creating('new'),
      changing('new', 'SMS', { US: block }),
      changing('new', 'SMS', { GB: block }, { US: block, GB: block }),
      getting('new', 'SMS', { US: block, GB: block }),
      deleting('new'),
    ],
  },
  {
    id: `${operation}/replaces-a-rule`,
    title: 'A second rule of a country MUST replace the first, also by ALLOW',
    provenance: documented(operation),
    steps: [
      creating('new'),
      changing('new', 'SMS', { US: block, CA: block }),
      {
        ...changing('new', 'SMS', { US: rule('ALLOW') }, { CA: block }),
        name: 'allow the US again',
      },
      getting('new', 'SMS', { CA: block }),
      deleting('new'),
    ],
  },
  {
    id: `${operation}/every-status`,
    title: 'Every status MUST be stored for every capability',
    provenance: decided('getProtectConfigurationCountryRuleSet'),
    steps: [
      creating('new'),
      ...(['SMS', 'VOICE', 'MMS', 'RCS'] as const).flatMap((capability) => {
        const rules = { CA: block, GB: rule('MONITOR'), US: rule('FILTER') };
        return [changing('new', capability, rules), getting('new', capability, rules)];
      }),
      deleting('new'),
    ],
  },
  {
    id: `${operation}/changes-no-other`,
    title: 'An update MUST leave every other protect configuration alone',
    provenance: documented(operation),
    steps: [
      creating('one'),
      creating('other'),
      changing('one', 'SMS', { US: block }),
      getting('other', 'SMS'),
      deleting('one'),
      deleting('other'),
    ],
  },
  {
    id: `${operation}/updates-at-once`,
    title: 'Concurrent updates to the same rules MUST all succeed',
    provenance: decided('getProtectConfigurationCountryRuleSet'),
    steps: [
      creating('new'),
      { ...changing('new', 'SMS', { US: block, CA: block }), atOnce: 5 },
      deleting('new'),
    ],
  },
];
