import type { OperationId } from '../phone-numbers.js';
import { toArn } from './arns.js';
import type { Members } from './messages.js';
import { findConfiguration } from './protect-configurations.js';
import { invalid } from './resources.js';
import type { State } from './state.js';

/** Reads the rules of all countries. */
export function getCountryRules(input: Members, state: State): Members {
  return showRules('getProtectConfigurationCountryRuleSet', input, state);
}

/** Sets the rules of some countries. */
export function updateCountryRules(input: Members, state: State): Members {
  const operation = 'updateProtectConfigurationCountryRuleSet';
  const updates = Object.entries(Object(input['CountryRuleSetUpdates']));
  const unknown = updates.find(([country]) => !countries.includes(country));
  if (unknown) throw invalid(operation, `CountryRuleSetUpdates.${unknown[0]}`, 'INVALID_PARAMETER');
  const id = findConfiguration(operation, input, state);
  for (const [country, rule] of updates) {
    const { ProtectStatus: status }: Members = Object(rule);
    state.countryRules.set(toKey(id, input, country), String(status));
  }
  return showRules(operation, input, state);
}

function showRules(operation: OperationId, input: Members, state: State): Members {
  const id = findConfiguration(operation, input, state);
  const rules = countries.map((country) => {
    const ProtectStatus = state.countryRules.get(toKey(id, input, country)) ?? 'ALLOW';
    return [country, { ProtectStatus }];
  });
  return {
    ProtectConfigurationArn: toArn('protect-configuration', id),
    ProtectConfigurationId: id,
    NumberCapability: input['NumberCapability'],
    CountryRuleSet: Object.fromEntries(rules),
  };
}

function toKey(id: string, { NumberCapability: capability }: Members, country: string): string {
  return `${id} ${String(capability)} ${country}`;
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** The codes that have a name, but those that stand for another one or for no country. */
const countries: readonly string[] = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => {
    const isOwn = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
    return code !== 'ZZ' && isOwn && names.of(code) !== undefined;
  });
