import type { Members } from '../servers/messages.js';
import { showConfiguration } from '../servers/protect-configurations.js';
import {
  calls,
  changeBody,
  changeFilters,
  changeRefusal,
  changeResult,
  changeValues,
  grantCalls,
  inputOf,
  itemsOf,
  mutantOf,
  refuseCalls,
} from './protect-mutant.js';
import { type ServerMutant, without } from './server-mutant.js';

const operation = 'describeProtectConfigurations';
const mutant = mutantOf(operation);
const list = 'ProtectConfigurations';
const byProtection = 'deletion-protection-enabled';

/** Changes the items of a list. */
const changeItems = (
  change: (items: readonly Members[], input: Members) => readonly Members[],
): ServerMutant['hooks'] =>
  changeResult(operation, (body, input) => ({
    ...body,
    [list]: change(itemsOf(body, list), input),
  }));

/** Servers that find the wrong protect configurations. */
export const describeProtectMutants: readonly ServerMutant[] = [
  mutant(
    'lists all protect configurations whichever are named',
    ['finds-by-id', 'finds-by-arn', 'unknown-id', '/createProtectConfiguration/is-described'],
    changeBody(operation, (body) => without(body, 'ProtectConfigurationIds')),
  ),
  mutant(
    'finds no protect configuration by its ARN',
    ['finds-by-arn'],
    refuseCalls(operation, (input) => String(input['ProtectConfigurationIds']).includes('arn:')),
  ),
  mutant(
    'lists a protect configuration as often as it is named',
    ['finds-by-arn'],
    changeItems((items, { ProtectConfigurationIds: ids }) =>
      items.length === 1 ? [ids ?? []].flat().flatMap(() => items) : items,
    ),
  ),
  mutant(
    'lists protect configurations in the order of their ids in the request',
    ['oldest-first'],
    changeItems((items, { ProtectConfigurationIds: ids }) => {
      const order = [ids ?? []].flat().map(String);
      const placeOf = (item: Members) => order.indexOf(String(item['ProtectConfigurationId']));
      return items.toSorted((one, other) => placeOf(one) - placeOf(other));
    }),
  ),
  mutant(
    'lists the newest protect configuration first',
    ['oldest-first'],
    changeItems((items) => items.toReversed()),
  ),
  mutant(
    'lists no protect configuration for an empty list of ids',
    ['lists-all-without-ids'],
    changeItems((items, { ProtectConfigurationIds: ids }) => (String(ids) === '' ? [] : items)),
  ),
  mutant('lists deleted protect configurations', ['lists-all-without-ids'], () => {
    const deleted: object[] = [];
    return {
      response: (response, request) => {
        const { status, body } = response;
        if (status === 200 && calls('deleteProtectConfiguration', request)) deleted.push(body);
        if (status !== 200 || !calls(operation, request)) return response;
        return { ...response, body: { ...body, [list]: [...itemsOf(body, list), ...deleted] } };
      },
    };
  }),
  mutant(
    'leaves out protect configurations that it does not know',
    ['unknown-id'],
    grantCalls(
      operation,
      ({ status }) => status === 404,
      () => ({ [list]: [] }),
    ),
  ),
  mutant(
    'names the last protect configuration that it does not know',
    ['unknown-id'],
    changeRefusal(operation, (body) => ({ ...body, ResourceId: `protect-${'e'.repeat(32)}` })),
  ),
  mutant(
    'forgets the new protection of a protect configuration when it describes it',
    ['/updateProtectConfiguration/turns-protection-on-and-off'],
    changeItems((items) => items.map((item) => ({ ...item, DeletionProtectionEnabled: false }))),
  ),
];

/** Servers that read the filters of protect configurations wrongly. */
export const describeProtectFilterMutants: readonly ServerMutant[] = [
  mutant(
    'ignores the filters of protect configurations',
    [
      'filter-by-protection',
      'filter-by-account-default',
      'filter-without-ids',
      'filters-together',
      'nothing-found',
    ],
    changeBody(operation, (body) => without(body, 'Filters')),
  ),
  mutant(
    'inverts the filter account-default',
    ['filter-by-account-default'],
    changeValues(operation, (value, name) =>
      name === 'account-default' ? String(value !== 'true') : value,
    ),
  ),
  mutant(
    'ignores ids beside filters',
    ['filter-by-protection'],
    changeBody(operation, (body) =>
      'Filters' in body ? without(body, 'ProtectConfigurationIds') : body,
    ),
  ),
  mutant(
    'ignores the filters of all protect configurations',
    ['filter-without-ids'],
    changeBody(operation, (body) =>
      'ProtectConfigurationIds' in body ? body : without(body, 'Filters'),
    ),
  ),
  mutant(
    'reads the first value of a filter alone',
    ['values-of-a-filter'],
    changeFilters(operation, (filters) =>
      filters.map(({ Name, Values }) => ({ Name, Values: Values.slice(0, 1) })),
    ),
  ),
  mutant(
    'reads the first filter alone',
    ['filters-together'],
    changeFilters(operation, (filters) => filters.slice(0, 1)),
  ),
  mutant(
    'reads the last filter alone',
    ['filters-together'],
    changeFilters(operation, (filters) => filters.slice(-1)),
  ),
  mutant(
    'takes two filters of one name for one with the values of both',
    ['filters-together'],
    changeFilters(operation, (filters) =>
      [...new Set(filters.map(({ Name }) => Name))].map((Name) => ({
        Name,
        Values: filters.filter((each) => each.Name === Name).flatMap(({ Values }) => Values),
      })),
    ),
  ),
  mutant(
    'refuses two filters of one name',
    ['filters-together'],
    refuseCalls(operation, (input) => {
      const names = itemsOf(input, 'Filters').map(({ Name }) => Name);
      return new Set(names).size < names.length;
    }),
  ),
  mutant(
    'filters protect configurations by what they were at first',
    ['filter-follows-changes'],
    () => {
      const first = new Map<unknown, unknown>();
      return {
        response: (response, request, state) => {
          const { body, status } = response;
          const id = body['ProtectConfigurationId'];
          if (calls('createProtectConfiguration', request))
            first.set(id, String(body['DeletionProtectionEnabled']));
          if (status !== 200 || !calls(operation, request)) return response;
          const [filter] = itemsOf(inputOf(request), 'Filters');
          if (filter?.['Name'] !== byProtection) return response;
          const found = [...state.configurations.keys()].filter(
            (each) => first.get(each) === String(filter['Values']),
          );
          return {
            ...response,
            body: { [list]: found.map((each) => showConfiguration(each, state)) },
          };
        },
      };
    },
  ),
  mutant(
    'takes booleans of a filter in any case',
    ['value-in-capitals'],
    changeValues(operation, (value) => value.toLowerCase()),
  ),
  mutant(
    'takes a filter of 1 for one of true',
    ['value-of-no-boolean'],
    changeValues(operation, (value) => (value === '1' ? 'true' : value)),
  ),
  mutant(
    'does not say which filter has a wrong value',
    ['value-in-capitals', 'value-of-no-boolean'],
    changeRefusal(operation, (body) => ({
      ...body,
      Fields: [{ Name: 'Filters', Message: 'is invalid' }],
    })),
  ),
  mutant(
    'drops values of a filter that it does not know',
    ['value-in-capitals', 'value-of-no-boolean'],
    changeFilters(operation, (filters) =>
      filters.map(({ Name }) => ({ Name, Values: ['true', 'false'] })),
    ),
  ),
  mutant(
    'leaves out an empty list of protect configurations',
    ['nothing-found'],
    changeResult(operation, (body) =>
      itemsOf(body, list).length === 0 ? without(body, list) : body,
    ),
  ),
  mutant(
    'returns a token with an empty list of protect configurations',
    ['nothing-found'],
    changeResult(operation, (body) =>
      itemsOf(body, list).length === 0 ? { ...body, NextToken: 'more' } : body,
    ),
  ),
];
