import { toNumber } from '../../schema/valid-number.js';
import { toValidValue } from '../../schema/valid-value.js';
import type { NamedValue } from './boundaries.js';
import type { SchemaPlace } from './schema-places.js';

/** How the nearest whole number beyond a bound is made, and whether the bound itself is allowed. */
const bounds = {
  minimum: { step: -1, isExclusive: false },
  maximum: { step: 1, isExclusive: false },
  exclusiveMinimum: { step: -1, isExclusive: true },
  exclusiveMaximum: { step: 1, isExclusive: true },
} as const;

/** The numbers on both sides of a bound. */
export function numberBoundaries(
  { schema }: SchemaPlace,
  keyword: keyof typeof bounds,
): readonly NamedValue[] {
  const limit = toNumber(schema.value[keyword]) ?? 0;
  const { step, isExclusive } = bounds[keyword];
  const nearest = schema.value['type'] === 'integer' ? limit - step : toValidValue(schema);
  const [pass, beyond] = isExclusive ? [nearest, limit] : [limit, limit + step];
  return [
    { name: 'pass', value: pass, what: `of ${pass}` },
    { name: 'beyond', value: beyond, what: `of ${beyond}` },
  ];
}

/** A multiple of a number, and a number half way to the next one. */
export function multipleBoundaries({ schema }: SchemaPlace): readonly NamedValue[] {
  const factor = toNumber(schema.value['multipleOf']) ?? 1;
  const valid = Number(toValidValue(schema));
  const half = schema.value['type'] === 'integer' ? Math.ceil(factor / 2) : factor / 2;
  return [
    { name: 'pass', value: valid, what: `of ${valid}` },
    { name: 'beyond', value: valid + half, what: `of ${valid + half}` },
  ];
}
