import type { Input } from '@numberkit/contract/phone-numbers';
import type { OverrideCondition } from '../../storage/override-query.js';
import { checkFilters, country, enumeration, type FilterForm, matching } from './filters.js';
import type { ValidatingCall } from './refusals.js';

type Filters = NonNullable<Input<'listProtectConfigurationRuleSetNumberOverrides'>['Filters']>;
type Filter = Filters[number];

/** The conditions of filters, whose values it checks. */
export function toOverrideConditions(
  call: ValidatingCall,
  filters: Filters = [],
): OverrideCondition[] {
  checkFilters(call, filters, forms);
  return filters.map(toCondition);
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

function toCondition({ Name, Values }: Filter): OverrideCondition {
  switch (Name) {
    case 'iso-country-code':
      return { compares: 'country', values: Values };
    case 'action':
      return { compares: 'action', values: Values };
    case 'destination-phone-number-begins-with':
      return { compares: 'beginning', values: Values.map(toBeginning) };
    case 'created-before':
      return { compares: 'creation', is: 'before', time: toLatest(Values) };
    case 'created-after':
      return { compares: 'creation', is: 'after', time: toEarliest(Values) };
    case 'expires-before':
      return { compares: 'expiration', is: 'before', time: toLatest(Values) };
    case 'expires-after':
      return { compares: 'expiration', is: 'after', time: toEarliest(Values) };
  }
}

function toBeginning(value: string): string {
  return value.startsWith('+') ? value : `+${value}`;
}

// Stored times are whole milliseconds.
function toLatest(values: readonly string[]): number {
  return Math.ceil(Math.max(...values.map(toTime)));
}

function toEarliest(values: readonly string[]): number {
  return Math.floor(Math.min(...values.map(toTime)));
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
