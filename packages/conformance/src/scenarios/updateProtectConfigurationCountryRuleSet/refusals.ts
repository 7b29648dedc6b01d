import { decided } from '../../scenario/provenance.js';
import type { Exchange, Scenario } from '../contract.js';
import { creating, deleting, idOf } from '../protect/configurations.js';
import { getting, rule } from '../protect/countries.js';
import { invalidMember } from '../refusals.js';
import { operation } from './changes.js';

const refused = (...countries: readonly string[]): Exchange<typeof operation> => ({
  operation,
  input: {
    ProtectConfigurationId: idOf('new'),
    NumberCapability: 'SMS',
    CountryRuleSetUpdates: Object.fromEntries(countries.map((country) => [country, rule('BLOCK')])),
  },
  expect: invalidMember('INVALID_PARAMETER', 'CountryRuleSetUpdates'),
});

/** Codes of two letters that are no country's. */
export const refusalScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: `${operation}/unknown-country`,
    title: 'Two letters that are no country MUST be refused',
    provenance: decided('getProtectConfigurationCountryRuleSet'),
    steps: [creating('new'), refused('ZZ'), { ...refused('UK'), name: 'UK' }, deleting('new')],
  },
  {
    id: `${operation}/unknown-among-others`,
    title: 'One code that is no country MUST prevent the whole update',
    provenance: decided('getProtectConfigurationCountryRuleSet'),
    steps: [
      creating('new'),
      refused('US', 'ZZ'),
      { ...refused('AA', 'US'), name: 'before another' },
      getting('new', 'SMS'),
      deleting('new'),
    ],
  },
];
