import { arrayContaining, text } from '../../matching/matchers.js';
import { documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { arnOf, creating, deleting } from '../protect/configurations.js';
import { changing, getting, rule } from '../protect/countries.js';
import { type CallOf, toAccountScenarios, toReferenceScenarios } from '../protect/references.js';
import { operation } from './changes.js';

const block = rule('BLOCK');

/** The refusal of a key that is no country. */
const noCountry = {
  exception: 'ValidationException',
  members: {
    Reason: 'INVALID_PARAMETER',
    Fields: arrayContaining({
      Name: text('a key but US', /^CountryRuleSetUpdates[./[](?!US)[A-Z]{2}\]?$/, ''),
    }),
  },
};

const call: CallOf = (ProtectConfigurationId) => ({
  operation,
  // A valid key need not be a country, of which there are less than the contract allows.
  probe: { CountryRuleSetUpdates: { CountryRuleSetUpdates: { US: rule('ALLOW') } } },
  probeRefusals: { CountryRuleSetUpdates: noCountry },
  input: {
    ProtectConfigurationId,
    NumberCapability: 'SMS',
    CountryRuleSetUpdates: { US: rule('ALLOW') },
  },
});

/** The ways to name a protect configuration. */
export const referenceScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: `${operation}/takes-an-arn`,
    title:
      'The rules of a protect configuration named by its ARN MUST be changed, and returned with its id',
    provenance: documented(operation),
    steps: [
      creating('new'),
      {
        ...changing('new', 'SMS', { US: block }),
        input: {
          ProtectConfigurationId: arnOf('new'),
          NumberCapability: 'SMS',
          CountryRuleSetUpdates: { US: block },
        },
      },
      getting('new', 'SMS', { US: block }),
      deleting('new'),
    ],
  },
  ...toReferenceScenarios(operation, call),
];

/** An account must not see anything of another. */
export const accountScenarios: readonly Scenario<typeof operation>[] = toAccountScenarios(
  operation,
  call,
);
