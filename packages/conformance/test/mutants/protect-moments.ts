import {
  changeFilters,
  changeValues,
  ignoreFilters,
  mutantOf,
  toMilliseconds,
} from './protect-mutant.js';
import type { ServerMutant } from './server-mutant.js';

const operation = 'listProtectConfigurationRuleSetNumberOverrides';
const mutant = mutantOf(operation);

/** Moves the moments of a filter, to the millisecond. */
const move = (name: string, milliseconds: number): ServerMutant['hooks'] =>
  changeValues(operation, (value, own) =>
    own === name ? String((toMilliseconds(value) + milliseconds) / 1000) : value,
  );

const always = '9999-01-01';

/** Servers that compare moments wrongly. */
export const overrideMomentMutants: readonly ServerMutant[] = [
  ...(['expires-before', 'expires-after', 'created-before', 'created-after'] as const).flatMap(
    (name) => [
      mutant(
        `finds rules of exactly the moment of ${name}`,
        [name],
        move(name, name.endsWith('before') ? 1 : -1),
      ),
      mutant(`ignores the filter ${name}`, [name], ignoreFilters(operation, name)),
      mutant(
        `is a second too strict about ${name}`,
        [name],
        move(name, name.endsWith('before') ? -1500 : 1500),
      ),
    ],
  ),
  mutant('finds rules without an end before any moment', ['expires-before'], () => ({
    request: (request, state) => {
      for (const [key, rule] of state.rules) {
        const shown = { ExpirationTimestamp: 0, ...rule.shown };
        state.rules.set(key, { ...rule, shown });
      }
      return request;
    },
  })),
  mutant('finds rules without an end after any moment', ['expires-after'], () => ({
    request: (request, state) => {
      for (const [key, rule] of state.rules) {
        const shown = { ExpirationTimestamp: 1e11, ...rule.shown };
        state.rules.set(key, { ...rule, shown });
      }
      return request;
    },
  })),
  mutant(
    'takes epoch seconds for milliseconds',
    ['forms-of-moments'],
    changeValues(operation, (value) =>
      /^\d+$/.test(value) ? String(Number(value) / 1000) : value,
    ),
  ),
  mutant(
    'drops the fraction of epoch seconds',
    ['forms-of-moments'],
    changeValues(operation, (value) =>
      /^\d+\.\d+$/.test(value) ? value.replace(/\..*/, '') : value,
    ),
  ),
  mutant(
    'takes a date for the end of its day',
    ['forms-of-moments'],
    changeValues(operation, (value) =>
      /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T23:59:59.999Z` : value,
    ),
  ),
  mutant(
    'ignores the offset of a moment',
    ['forms-of-moments'],
    changeValues(operation, (value) => value.replace(/[+-]\d\d:\d\d$/, 'Z')),
  ),
  mutant(
    'takes what is no moment for a moment far away',
    ['moment-of-no-form'],
    changeValues(operation, (value, name) =>
      /^(expires|created)-/.test(name) && Number.isNaN(toMilliseconds(value)) ? always : value,
    ),
  ),
  mutant(
    'takes the 30th of February for a day in March',
    ['moment-of-no-form'],
    changeValues(operation, (value) => value.replace('02-30', '03-02')),
  ),
  mutant(
    'reads the first of several filters of moments alone',
    ['between-moments'],
    changeFilters(operation, (filters) =>
      filters.filter(({ Name }, at) => at === 0 || !/^(expires|created)-/.test(Name)),
    ),
  ),
];
