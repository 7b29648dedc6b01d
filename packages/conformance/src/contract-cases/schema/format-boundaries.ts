import { isKnownFormat } from '../../schema/formats.js';
import { toValidValue } from '../../schema/valid-value.js';
import type { NamedValue } from './boundaries.js';
import type { SchemaPlace } from './schema-places.js';

/** Moments and days of RFC 3339 that readers get wrong. */
const moments: Readonly<Record<string, readonly NamedValue[]>> = {
  'date-time': [
    { name: 'pass-offset', value: '2100-01-01T00:00:00+02:00', what: 'with an offset from UTC' },
    { name: 'beyond-no-offset', value: '2100-01-01T00:00:00', what: 'without an offset from UTC' },
    { name: 'beyond-no-day', value: '2100-02-30T00:00:00Z', what: 'of a day that no month has' },
  ],
  date: [{ name: 'beyond-no-day', value: '2100-02-30', what: 'that no month has' }],
};

/** A text of a format, and texts that are not of it. */
export function formatBoundaries({ schema }: SchemaPlace): readonly NamedValue[] {
  const { format } = schema.value;
  if (!isKnownFormat(format)) return [];
  return [
    { name: 'pass', value: toValidValue(schema), what: 'of its format' },
    { name: 'beyond', value: 'numberkit', what: 'that is not of its format' },
    ...(moments[String(format)] ?? []),
  ];
}
