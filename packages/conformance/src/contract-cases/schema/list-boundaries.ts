import { toNumber } from '../../schema/valid-number.js';
import { toValidItems } from '../../schema/valid-value.js';
import type { NamedValue } from './boundaries.js';
import type { SchemaPlace } from './schema-places.js';

/** Lists of the limit's number of items, and of one more or less. */
export function itemBoundaries(
  { schema }: SchemaPlace,
  keyword: 'minItems' | 'maxItems',
): readonly NamedValue[] {
  const limit = toNumber(schema.value[keyword]) ?? 0;
  const next = keyword === 'minItems' ? limit - 1 : limit + 1;
  return [
    { name: 'pass', value: toValidItems(schema, limit), what: `of ${limit} items` },
    ...(next < 0
      ? []
      : [{ name: 'beyond', value: toValidItems(schema, next), what: `of ${next} items` }]),
  ];
}

/** A list with different items, and one with two equal items. */
export function uniqueBoundaries({ schema }: SchemaPlace): readonly NamedValue[] {
  if (schema.value['uniqueItems'] !== true) return [];
  const [item] = toValidItems(schema, 1);
  return [
    { name: 'pass', value: toValidItems(schema, 2), what: 'with different items' },
    { name: 'beyond', value: [item, item], what: 'with two equal items' },
  ];
}
