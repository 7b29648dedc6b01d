import { toMismatches } from '../../matching/compare.js';
import { createMatcher, isMembers, type Matcher } from '../../matching/matcher.js';
import type { Exchange, Input, schemas } from '../contract.js';
import { arnOf, idOf } from './configurations.js';

type Update = 'updateProtectConfigurationCountryRuleSet';
type Rules = Input<Update>['CountryRuleSetUpdates'];
type Capability = schemas.NumberCapability;

/** Some countries that every rule set has. */
const known = ['AU', 'BR', 'CA', 'DE', 'FR', 'GB', 'IN', 'JP', 'MX', 'PR', 'US', 'ZA'];

/** How many countries have a numbering plan, at least. */
const countries = 200;

/** The rules of every country: those given, and ALLOW for all others. */
function ruleSet(rules: Rules = {}): Matcher {
  const named = Object.fromEntries(
    known.map((country) => [country, { ProtectStatus: 'ALLOW' }] as const),
  );
  const expected = { ...named, ...rules };
  return createMatcher({
    describe: () => `the rules of every country, with ${JSON.stringify(rules)} and else ALLOW`,
    accepts: (actual, context) =>
      isMembers(actual) &&
      Object.keys(actual).length >= countries &&
      toMismatches(expected, actual, context).length === 0 &&
      Object.entries(actual).every(
        ([country, rule]) =>
          country in rules || (isMembers(rule) && rule['ProtectStatus'] === 'ALLOW'),
      ),
    supply: () => expected,
  });
}

/** A call that reads the rules of a configuration that an earlier exchange has created. */
export function getting(
  configuration: string,
  NumberCapability: Capability,
  rules: Rules = {},
): Exchange<'getProtectConfigurationCountryRuleSet'> {
  return {
    name: `get the rules of ${configuration} for ${NumberCapability}`,
    operation: 'getProtectConfigurationCountryRuleSet',
    input: { ProtectConfigurationId: idOf(configuration), NumberCapability },
    expect: { output: shown(configuration, NumberCapability, rules) },
  };
}

/** A call that changes rules of a configuration that an earlier exchange has created. */
export function changing(
  configuration: string,
  NumberCapability: Capability,
  updates: Rules,
  rules: Rules = updates,
): Exchange<Update> {
  return {
    name: `change ${Object.keys(updates).join(' and ')} for ${NumberCapability}`,
    operation: 'updateProtectConfigurationCountryRuleSet',
    input: {
      ProtectConfigurationId: idOf(configuration),
      NumberCapability,
      CountryRuleSetUpdates: updates,
    },
    expect: { output: shown(configuration, NumberCapability, rules) },
  };
}

function shown(configuration: string, NumberCapability: Capability, rules: Rules) {
  return {
    ProtectConfigurationArn: arnOf(configuration),
    ProtectConfigurationId: idOf(configuration),
    NumberCapability,
    CountryRuleSet: ruleSet(rules),
  };
}

/** A rule. */
export function rule<Status extends schemas.ProtectStatus>(
  ProtectStatus: Status,
): { readonly ProtectStatus: Status } {
  return { ProtectStatus };
}
