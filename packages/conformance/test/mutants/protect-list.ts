import type { Members } from '../servers/messages.js';
import {
  calls,
  changeFilters,
  changeRefusal,
  changeResult,
  changeState,
  changeValues,
  filtersOf,
  ignoreFilters,
  inputOf,
  itemsOf,
  mutantOf,
  refuseCalls,
} from './protect-mutant.js';
import { type ServerMutant, without } from './server-mutant.js';

const operation = 'listProtectConfigurationRuleSetNumberOverrides';
const mutant = mutantOf(operation);
const list = 'RuleSetNumberOverrides';
const put = 'putProtectConfigurationRuleSetNumberOverride';

const changeItems = (
  change: (items: readonly Members[], input: Members) => readonly Members[],
): ServerMutant['hooks'] =>
  changeResult(operation, (body, input) => ({
    ...body,
    [list]: change(itemsOf(body, list), input),
  }));

const ignore = (...names: readonly string[]) => ignoreFilters(operation, ...names);

/** Servers that list the wrong rules. */
export const listOverrideMutants: readonly ServerMutant[] = [
  mutant(
    'lists rules without their countries',
    ['shows-rules-as-set'],
    changeItems((items) => items.map((item) => without(item, 'IsoCountryCode'))),
  ),
  mutant(
    'lists rules without their ends',
    ['shows-rules-as-set'],
    changeItems((items) => items.map((item) => without(item, 'ExpirationTimestamp'))),
  ),
  mutant(
    'lists an end for rules that have none',
    ['shows-rules-as-set'],
    changeItems((items) => items.map((item) => ({ ExpirationTimestamp: 4_102_444_800, ...item }))),
  ),
  mutant(
    'lists every rule as one that blocks',
    ['shows-rules-as-set', 'filter-follows-changes'],
    changeItems((items) => items.map((item) => ({ ...item, Action: 'BLOCK' }))),
  ),
  mutant(
    'lists no more than one rule',
    ['lists-rules', 'shows-rules-as-set'],
    changeItems((items) => items.slice(0, 1)),
  ),
  mutant(
    'leaves out an empty list of rules',
    ['nothing-found'],
    changeResult(operation, (body) =>
      itemsOf(body, list).length === 0 ? without(body, list) : body,
    ),
  ),
  mutant(
    'refuses to list the rules of a protect configuration that has none',
    ['nothing-found'],
    refuseCalls(operation, ({ ProtectConfigurationId: id }, state) =>
      [...state.rules.keys()].every((key) => !key.startsWith(String(id))),
    ),
  ),
  mutant(
    'lists rules in the order of their numbers',
    ['oldest-first'],
    changeItems((items) =>
      items.toSorted((one, other) =>
        String(one['DestinationPhoneNumber']) < String(other['DestinationPhoneNumber']) ? -1 : 1,
      ),
    ),
  ),
  mutant(
    'lists the newest rule first',
    ['oldest-first'],
    changeItems((items) => items.toReversed()),
  ),
  mutant('lists the rules of all protect configurations', ['configurations-are-separate'], () => ({
    response: (response, request, state) =>
      response.status === 200 && calls(operation, request)
        ? {
            ...response,
            body: {
              ...response.body,
              [list]: [...state.rules.values()].map(({ shown }) =>
                without({ ...shown }, 'ProtectConfigurationArn', 'ProtectConfigurationId'),
              ),
            },
          }
        : response,
  })),
  mutant(
    'lists a replaced rule twice',
    ['replaced-rules'],
    changeItems((items) => items.flatMap((item) => [item, item])),
  ),
  mutant('lists a replaced rule as it was first', ['replaced-rules'], () => {
    const first = new Map<string, Members>();
    return {
      response: (response, request) => {
        const { body, status } = response;
        if (status === 200 && calls(put, request)) {
          const key = keyOf(body, body);
          if (!first.has(key)) first.set(key, body);
        }
        if (status !== 200 || !calls(operation, request)) return response;
        const items = itemsOf(body, list).map((item) => first.get(keyOf(body, item)) ?? item);
        return { ...response, body: { ...body, [list]: items } };
      },
    };
  }),
  mutant('lists deleted rules', ['deleted-rules'], () => {
    const deleted: Members[] = [];
    return {
      response: (response, request) => {
        const { body, status } = response;
        if (status !== 200) return response;
        if (calls('deleteProtectConfigurationRuleSetNumberOverride', request)) deleted.push(body);
        if (!calls(operation, request)) return response;
        return { ...response, body: { ...body, [list]: [...deleted, ...itemsOf(body, list)] } };
      },
    };
  }),
];

/** Servers that read the filters of rules wrongly. */
export const listOverrideFilterMutants: readonly ServerMutant[] = [
  mutant(
    'ignores the filter iso-country-code',
    ['filter-by-country', 'filters-together'],
    ignore('iso-country-code'),
  ),
  mutant(
    'ignores the filter action',
    ['filter-by-action', 'filters-together', 'filter-follows-changes'],
    ignore('action'),
  ),
  mutant(
    'ignores the filter destination-phone-number-begins-with',
    ['filter-by-beginning', 'filter-by-no-beginning'],
    ignore('destination-phone-number-begins-with'),
  ),
  mutant(
    'reads the first value of a filter of rules alone',
    ['filter-by-country', 'filter-by-action', 'filter-by-beginning', 'lists-rules'],
    changeFilters(operation, (filters) =>
      filters.map(({ Name, Values }) => ({ Name, Values: Values.slice(0, 1) })),
    ),
  ),
  mutant(
    'finds no number by a beginning without a plus',
    ['filter-by-beginning'],
    changeValues(operation, (value, name) =>
      name === 'destination-phone-number-begins-with' && !value.startsWith('+') ? '+999' : value,
    ),
  ),
  mutant(
    'finds no number by a beginning with a plus',
    ['filter-by-beginning'],
    changeValues(operation, (value, name) =>
      name === 'destination-phone-number-begins-with' && value.startsWith('+') ? '+999' : value,
    ),
  ),
  mutant('finds digits anywhere in a number', ['filter-by-no-beginning'], () => ({
    response: (response, request, state) => {
      if (response.status !== 200 || !calls(operation, request)) return response;
      const { ProtectConfigurationId: id } = inputOf(request);
      const [filter] = filtersOf(inputOf(request));
      if (filter?.Name !== 'destination-phone-number-begins-with') return response;
      const items = [...state.rules]
        .filter(([key]) => key.startsWith(String(id)))
        .map(([, { shown }]): Members => ({ ...shown }))
        .filter((item) =>
          filter.Values.some((value) =>
            String(item['DestinationPhoneNumber']).includes(value.replace('+', '')),
          ),
        )
        .map((item) => without(item, 'ProtectConfigurationArn', 'ProtectConfigurationId'));
      return { ...response, body: { ...response.body, [list]: items } };
    },
  })),
  mutant(
    'reads the first filter of rules alone',
    ['filters-together', 'between-moments'],
    changeFilters(operation, (filters) => filters.slice(0, 1)),
  ),
  mutant(
    'reads the last filter of rules alone',
    ['filters-together', 'between-moments'],
    changeFilters(operation, (filters) => filters.slice(-1)),
  ),
  mutant(
    'takes two filters of rules of one name for one with the values of both',
    ['filters-together'],
    changeFilters(operation, (filters) =>
      [...new Set(filters.map(({ Name }) => Name))].map((Name) => ({
        Name,
        Values: filters.filter((each) => each.Name === Name).flatMap(({ Values }) => Values),
      })),
    ),
  ),
  mutant(
    'takes the beginning of a filter of iso-country-code',
    ['country-of-no-form'],
    changeValues(operation, (value, name) =>
      name === 'iso-country-code' ? value.slice(0, 2) : value,
    ),
  ),
  mutant(
    'takes actions of a filter in any case',
    ['unknown-action'],
    changeValues(operation, (value, name) => (name === 'action' ? value.toUpperCase() : value)),
  ),
  mutant(
    'drops letters from the beginning of a number',
    ['beginning-of-no-digits'],
    changeValues(operation, (value, name) =>
      name === 'destination-phone-number-begins-with' ? value.replaceAll(/[a-z]/g, '') : value,
    ),
  ),
  mutant(
    'does not say which filter of rules has a wrong value',
    ['country-of-no-form', 'unknown-action', 'beginning-of-no-digits', 'moment-of-no-form'],
    changeRefusal(operation, (body) => ({
      ...body,
      Fields: [{ Name: 'Filters', Message: 'is invalid' }],
    })),
  ),
  mutant(
    'gives no reason of their own for wrong values of a filter of rules',
    ['country-of-no-form', 'unknown-action', 'beginning-of-no-digits', 'moment-of-no-form'],
    changeRefusal(operation, (body) => ({ ...body, Reason: 'INVALID_PARAMETER' })),
  ),
];

/** Servers whose fault shows only under control. */
export const listOverrideControlMutants: readonly ServerMutant[] = [
  mutant('lists expired rules', ['control/expired-rules'], endsRules(1000)),
  mutant('hides rules a second before they end', ['control/expired-rules'], endsRules(-1)),
  mutant('hides rules a second after they end', ['control/expired-rules'], endsRules(1)),
];

function endsRules(later: number): ServerMutant['hooks'] {
  return changeState(put, (state) => {
    for (const [key, rule] of state.rules) {
      const { ExpirationTimestamp: end }: Members = { ...rule.shown };
      if (typeof end === 'number') state.rules.set(key, { ...rule, expires: end + later });
    }
  });
}

function keyOf({ ProtectConfigurationId: id }: Members, item: Members): string {
  return `${String(id)} ${String(item['DestinationPhoneNumber'])}`;
}
