import { phoneNumbers } from '../../contracts.js';
import { toInvalid, type ValidatingCall } from './refusals.js';

interface Filter {
  readonly Name: string;
  readonly Values: readonly string[];
}

/** Which values a filter can have, and their form in words that complete "must be". */
export interface FilterForm {
  readonly isValue: (value: string) => boolean;
  readonly form: string;
}

function oneOf(...values: readonly string[]): FilterForm {
  return { isValue: (value) => values.includes(value), form: `one of ${values.join(', ')}` };
}

/** The values of an enumeration of the contract. */
export function enumeration(schema: string): FilterForm {
  const values = phoneNumbers.document.components.schemas[schema]?.['enum'];
  return oneOf(...(Array.isArray(values) ? values.map(String) : []));
}

export const flag: FilterForm = oneOf('true', 'false');

export function matching(pattern: RegExp, form: string): FilterForm {
  return { isValue: (value) => pattern.test(value), form };
}

export const country: FilterForm = matching(/^[A-Z]{2}$/, 'a country in ISO 3166-1 alpha-2');

/** Refuses a filter with a value that what it compares cannot have. */
export function checkFilters<Name extends string>(
  call: ValidatingCall,
  filters: readonly (Filter & { readonly Name: Name })[],
  forms: { readonly [One in Name]: FilterForm },
): void {
  for (const [index, { Name, Values }] of filters.entries()) {
    const { isValue, form } = forms[Name];
    if (Values.every(isValue)) continue;
    throw toInvalid(
      call,
      `Filters.${index}.Values`,
      `must be ${form} for ${Name}`,
      'INVALID_FILTER_VALUES',
    );
  }
}

/** Refuses an owner beside the names of resources, whose owner they imply. */
export function checkOwner(
  call: ValidatingCall,
  owner: string | undefined,
  member: string,
  references: readonly string[] | undefined,
): void {
  if (owner === undefined || references === undefined || references.length === 0) return;
  const Message = `cannot be combined with ${member}`;
  throw call.refuse('ValidationException', {
    Message: `Owner ${Message}.`,
    Reason: 'PARAMETERS_CANNOT_BE_USED_TOGETHER',
    Fields: [
      { Name: 'Owner', Message },
      { Name: member, Message: 'cannot be combined with Owner' },
    ],
  });
}
