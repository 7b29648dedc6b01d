import type { Input } from '@numberkit/contract/phone-numbers';
import type { OverrideConditions } from '../../storage/override-query.js';
import { checkFilters, country, enumeration, type FilterForm, matching } from './filters.js';
import type { ValidatingCall } from './refusals.js';

type Filters = NonNullable<Input<'listProtectConfigurationRuleSetNumberOverrides'>['Filters']>;
type Filter = Filters[number];

/**
 * The conditions of filters, whose values it checks. Filters of one name become one condition: a request may have a
 * hundred of twenty values each, and a database would compare every rule with each of them.
 */
export function toOverrideConditions(
  call: ValidatingCall,
  filters: Filters = [],
): OverrideConditions {
  checkFilters(call, filters, forms);
  const valuesOf = (name: Filter['Name']) =>
    filters.filter(({ Name }) => Name === name).map(({ Values }) => Values);
  // Stored times are whole milliseconds.
  const toSpan = (name: 'created' | 'expires') => ({
    after: pick(Math.max, valuesOf(`${name}-after`).map(toEarliest).map(Math.floor)),
    before: pick(Math.min, valuesOf(`${name}-before`).map(toLatest).map(Math.ceil)),
  });
  return {
    countries: intersect(valuesOf('iso-country-code')),
    actions: intersect(valuesOf('action')),
    prefixes: intersectPrefixes(valuesOf('destination-phone-number-begins-with')),
    created: toSpan('created'),
    expires: toSpan('expires'),
  };
}

/** The values that all lists have; undefined for no list. */
function intersect(lists: readonly (readonly string[])[]): readonly string[] | undefined {
  const [first, ...others] = lists;
  return first && [...new Set(first)].filter((value) => others.every((one) => one.includes(value)));
}

/** The prefixes of the texts that have a prefix of each list; undefined for no list. */
function intersectPrefixes(lists: readonly (readonly string[])[]): readonly string[] | undefined {
  const [first, ...others] = lists.map((values) => toShortest(values.map(toPrefix)));
  return others.reduce<readonly string[] | undefined>(
    (both = [], list) => [...new Set([...startingWith(both, list), ...startingWith(list, both)])],
    first,
  );
}

/** The texts of a list that begin with one of another list. */
function startingWith(texts: readonly string[], prefixes: readonly string[]): readonly string[] {
  return texts.filter((text) => prefixes.some((one) => text.startsWith(one)));
}

/** Prefixes without those that begin with another one. */
function toShortest(prefixes: readonly string[]): readonly string[] {
  const all = [...new Set(prefixes)];
  return all.filter((one) => !all.some((other) => other !== one && one.startsWith(other)));
}

const moment: FilterForm = {
  isValue: (value) => !Number.isNaN(toTime(value)),
  form: 'a date or a time in ISO 8601, or seconds since 1970-01-01T00:00:00Z,',
};

const forms: { readonly [Name in Filter['Name']]: FilterForm } = {
  'iso-country-code': country,
  'destination-phone-number-begins-with': matching(/^(\+|\+?[0-9]{1,19})$/, 'digits'),
  action: enumeration('RuleAction'),
  'expires-before': moment,
  'expires-after': moment,
  'created-before': moment,
  'created-after': moment,
};

function toPrefix(value: string): string {
  return value.startsWith('+') ? value : `+${value}`;
}

function toEarliest(values: readonly string[]): number {
  return Math.min(...values.map(toTime));
}

function toLatest(values: readonly string[]): number {
  return Math.max(...values.map(toTime));
}

function pick(
  choose: (...times: number[]) => number,
  times: readonly number[],
): number | undefined {
  return times.length === 0 ? undefined : choose(...times);
}

const maxTime = 8.64e15;

/** The time in milliseconds; NaN for a text that is none. */
function toTime(value: string): number {
  if (/^-?\d{1,14}(\.\d{1,9})?$/.test(value)) {
    const time = Number(value) * 1000;
    return Math.abs(time) <= maxTime ? time : Number.NaN;
  }
  const [, day = '', time] =
    /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(value) ?? [];
  // Date takes the 30th of February for a day in March.
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day))
    return Number.NaN;
  return time === undefined ? midnight : Date.parse(value);
}
