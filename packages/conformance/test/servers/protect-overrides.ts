import { toArn } from './arns.js';
import type { Members } from './messages.js';
import { toPage } from './pages.js';
import { findConfiguration } from './protect-configurations.js';
import { readFilters } from './protect-filters.js';
import { notFound } from './resources.js';
import type { Rule, State } from './state.js';

/** Lists the rules of numbers in a protect configuration. */
export function listOverrides(input: Members, state: State): Members {
  const operation = 'listProtectConfigurationRuleSetNumberOverrides';
  const isMatch = readFilters(operation, input['Filters']);
  const id = findConfiguration(operation, input, state);
  const items = [...state.rules]
    .filter(([key, rule]) => key.startsWith(`${id} `) && isLive(rule, state))
    .map(([, { created, shown }]) => {
      const {
        ProtectConfigurationArn: _,
        ProtectConfigurationId: __,
        ...item
      }: Members = {
        ...shown,
      };
      return { created, id: String(item['DestinationPhoneNumber']), shown: item };
    })
    .filter(({ shown }) => isMatch(shown));
  return {
    ProtectConfigurationArn: toArn('protect-configuration', id),
    ProtectConfigurationId: id,
    ...toPage(operation, 'RuleSetNumberOverrides', items, input, state),
  };
}

/** Deletes the rule of a number. */
export function deleteOverride(input: Members, state: State): Members {
  const operation = 'deleteProtectConfigurationRuleSetNumberOverride';
  const id = findConfiguration(operation, input, state);
  const number = input['DestinationPhoneNumber'];
  const key = `${id} +${String(number).replace('+', '')}`;
  const rule = state.rules.get(key);
  if (!rule || !isLive(rule, state)) throw notFound(operation, 'protect-configuration', number);
  state.rules.delete(key);
  return { ...rule.shown };
}

function isLive({ expires }: Rule, state: State): boolean {
  return expires === undefined || expires > state.now() / 1000;
}
