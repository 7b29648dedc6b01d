import {
  after,
  grantOf,
  inputOf,
  listIn,
  outputOf,
  renameReason,
  responsesOf,
} from './of-operation.js';
import { type ServerMutant, without } from './server-mutant.js';

const operation = 'describePhoneNumbers';
const ids = (...names: readonly string[]) => names.map((name) => `${operation}/${name}`);
const member = 'PhoneNumbers';

/** The filters, by the scenario of each. */
const filters = [
  'status',
  'iso-country-code',
  'message-type',
  'number-capability',
  'number-type',
  'two-way-enabled',
  'self-managed-opt-outs-enabled',
  'opt-out-list-name',
  'deletion-protection-enabled',
  'two-way-channel-arn',
];

const withFilters = (change: (filters: readonly object[]) => readonly object[]) =>
  inputOf(operation, (body) =>
    'Filters' in body ? { ...body, Filters: change(listIn(body, 'Filters')) } : body,
  );

/** Servers that filter numbers wrongly. */
export const numberFilterMutants: readonly ServerMutant[] = [
  ...filters.map((name) => ({
    name: `ignores the filter ${name}`,
    foundBy: ids(`filters/${name}`),
    hooks: withFilters((given) => given.filter((each) => Object(each).Name !== name)),
  })),
  {
    name: 'compares the first of several capabilities only',
    foundBy: ids('filters/number-capability'),
    hooks: outputOf(operation, (body, sent) => {
      const isVoice = JSON.stringify(sent).includes('"VOICE"');
      return isVoice ? { [member]: [] } : body;
    }),
  },
  {
    name: 'applies the first filter only',
    foundBy: ids('filters-are-joined-by-and', 'filter-named-twice'),
    hooks: withFilters((given) => given.slice(0, 1)),
  },
  {
    name: 'applies the last filter of a name only',
    foundBy: ids('filter-named-twice'),
    hooks: withFilters((given) => [
      ...new Map(given.map((each) => [Object(each).Name, each])).values(),
    ]),
  },
  {
    name: 'compares the first value of a filter only',
    foundBy: ids('values-are-joined-by-or'),
    hooks: withFilters((given) =>
      given.map((each) => ({ ...each, Values: Object(each).Values.slice(0, 1) })),
    ),
  },
  {
    name: 'compares the last value of a filter only',
    foundBy: ids('filters/status'),
    hooks: withFilters((given) =>
      given.map((each) => ({ ...each, Values: Object(each).Values.slice(-1) })),
    ),
  },
  {
    name: 'ignores filters beside numbers',
    foundBy: ids('filters-and-numbers', 'nothing-found'),
    hooks: inputOf(operation, (body) =>
      'PhoneNumberIds' in body ? without(body, 'Filters') : body,
    ),
  },
  {
    name: 'reads flags of other spellings',
    foundBy: ids('flags-of-other-spellings'),
    hooks: changedValues(/^(yes|1|TRUE|False)$/, 'true'),
  },
  {
    name: 'reads statuses of other spellings',
    foundBy: ids('unknown-values-of-enumerations'),
    hooks: changedValues(/^active$/, 'ACTIVE'),
  },
  {
    name: 'finds nothing for a value that a filter cannot have',
    foundBy: ids(
      'flags-of-other-spellings',
      'unknown-values-of-enumerations',
      'second-filter-is-named',
    ),
    hooks: grantOf([operation], 'INVALID_FILTER_VALUES', { [member]: [] }),
  },
  {
    name: 'refuses a value that a filter cannot have as any invalid member',
    foundBy: ids('flags-of-other-spellings', 'unknown-values-of-enumerations'),
    hooks: renameReason([operation], 'INVALID_FILTER_VALUES', 'INVALID_PARAMETER'),
  },
  {
    name: 'names the first filter in every refusal',
    foundBy: ids('second-filter-is-named'),
    hooks: responsesOf([operation], (response) => ({
      ...response,
      body: JSON.parse(JSON.stringify(response.body).replaceAll(/Filters\.\d/g, 'Filters.0')),
    })),
  },
  {
    name: 'finds numbers of other lists for an unknown list',
    foundBy: ids('nothing-found'),
    hooks: withFilters((given) =>
      given.filter((each) => !JSON.stringify(each).includes('unknown-list')),
    ),
  },
];

/** Servers whose faults in lists of numbers show only under control. */
export const numberControlMutants: readonly ServerMutant[] = [
  {
    name: 'filters numbers by the settings that they were leased with',
    foundBy: ids('control/filters-of-changed-settings'),
    hooks: after(['updateOriginationPhoneNumber'], (state, { body }) => {
      const id = String(body['PhoneNumberId']);
      state.numbers.set(id, { at: 0, shown: { ...body, TwoWayEnabled: false } });
    }),
  },
];

function changedValues(form: RegExp, value: string): ServerMutant['hooks'] {
  return withFilters((given) =>
    given.map((each) => ({
      ...each,
      Values: [Object(each).Values].flat().map((own) => (form.test(String(own)) ? value : own)),
    })),
  );
}
