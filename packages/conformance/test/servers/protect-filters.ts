import type { OperationId } from '../phone-numbers.js';
import type { Members } from './messages.js';
import { invalid } from './resources.js';

/** What a filter compares: which values it can have, and whether an item has one. */
interface Comparison {
  isValue(value: string): boolean;
  isMatch(item: Members, value: string): boolean;
}

const comparisons: Readonly<Record<string, Comparison>> = {
  'account-default': flag('AccountDefault'),
  'deletion-protection-enabled': flag('DeletionProtectionEnabled'),
  'iso-country-code': text('IsoCountryCode', /^[A-Z]{2}$/),
  action: text('Action', /^(ALLOW|BLOCK)$/),
  'destination-phone-number-begins-with': {
    isValue: (value) => /^\+?\d*$/.test(value),
    isMatch: (item, value) =>
      String(item['DestinationPhoneNumber']).startsWith(`+${value.replace('+', '')}`),
  },
  'created-before': moment('CreatedTimestamp', (own, given) => own < given),
  'created-after': moment('CreatedTimestamp', (own, given) => own > given),
  'expires-before': moment('ExpirationTimestamp', (own, given) => own < given),
  'expires-after': moment('ExpirationTimestamp', (own, given) => own > given),
};

/** Whether an item meets all filters of a request. @throws {Refusal} A filter has a value that it cannot have. */
export function readFilters(operation: OperationId, given: unknown): (item: Members) => boolean {
  const filters = [given ?? []].flat().map((each) => {
    const { Name, Values }: Members = Object(each);
    return { comparison: comparisons[String(Name)], values: [Values].flat().map(String) };
  });
  for (const [at, { comparison, values }] of filters.entries()) {
    if (values.every((value) => comparison?.isValue(value))) continue;
    throw invalid(operation, `Filters.${at}.Values`, 'INVALID_FILTER_VALUES');
  }
  return (item) =>
    filters.every(({ comparison, values }) =>
      values.some((value) => comparison?.isMatch(item, value)),
    );
}

function text(member: string, form: RegExp): Comparison {
  return {
    isValue: (value) => form.test(value),
    isMatch: (item, value) => String(item[member]) === value,
  };
}

function flag(member: string): Comparison {
  return text(member, /^(true|false)$/);
}

function moment(member: string, isMatch: (own: number, given: number) => boolean): Comparison {
  return {
    isValue: (value) => !Number.isNaN(toSeconds(value)),
    isMatch: (item, value) => {
      const own = item[member];
      return typeof own === 'number' && isMatch(own, toSeconds(value));
    },
  };
}

function toSeconds(value: string): number {
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  const [day] = /^\d{4}-\d\d-\d\d(?=$|T)/.exec(value) ?? [];
  // JavaScript takes the 30th of February for a day in March.
  if (!day || !new Date(day).toJSON()?.startsWith(day)) return Number.NaN;
  return Date.parse(value) / 1000;
}
