import type { DocumentPart } from '../../schema/contract-schema.js';
import { parsePattern } from '../../schema/pattern/parse-pattern.js';
import { toPatternBoundaries } from '../../schema/pattern/pattern-boundaries.js';
import { toNumber } from '../../schema/valid-number.js';
import { lengthLimits, toValidText } from '../../schema/valid-value.js';
import type { NamedValue } from './boundaries.js';
import type { SchemaPlace } from './schema-places.js';

/** Whether the suite can take the pattern of a schema apart. */
export function isReadable({ value: { pattern } }: DocumentPart): boolean {
  return parsePattern(String(pattern)) !== undefined;
}

/** The texts that just match a pattern, and those that just do not; none for a pattern that is not readable. */
export function patternBoundaries({ schema }: SchemaPlace): readonly NamedValue[] {
  const { pattern } = schema.value;
  const texts = toPatternBoundaries(String(pattern), lengthLimits(schema));
  if (!texts) return [];
  const toBoundary =
    (side: string) =>
    ({ name: each, text }: { readonly name: string; readonly text: string }): NamedValue => ({
      name: `${side}-${each}`,
      value: text,
      what: `${side === 'pass' ? 'that matches its pattern' : 'that does not match its pattern'} (${each})`,
    });
  return [...texts.within.map(toBoundary('pass')), ...texts.beyond.map(toBoundary('beyond'))];
}

/** The texts of the limit's length, and of one more or less. */
export function lengthBoundaries(
  { schema }: SchemaPlace,
  keyword: 'minLength' | 'maxLength',
): readonly NamedValue[] {
  const limit = toNumber(schema.value[keyword]) ?? 0;
  const next = keyword === 'minLength' ? limit - 1 : limit + 1;
  if (schema.value['format'] !== undefined) return [];
  const within = toValidText(schema, limit);
  // If the pattern ends at the same length, a text beyond the limit violates both.
  const beyond = next < 0 ? undefined : (toValidText(schema, next) ?? stretch(within, next));
  return [
    ...(within === undefined
      ? []
      : [{ name: 'pass', value: within, what: `of ${limit} characters` }]),
    ...(beyond === undefined
      ? []
      : [{ name: 'beyond', value: beyond, what: `of ${next} characters` }]),
    ...(keyword === 'maxLength' ? wideBoundaries(schema, limit) : []),
  ];
}

// JSON Schema counts code points: each of these is two UTF-16 units and four bytes of UTF-8.
function wideBoundaries(schema: DocumentPart, limit: number): readonly NamedValue[] {
  const { pattern } = schema.value;
  const text = '🚀'.repeat(limit);
  const isAllowed = typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text);
  if (!isAllowed) return [];
  return [
    { name: 'pass-wide', value: text, what: `of ${limit} characters outside the basic plane` },
  ];
}

function stretch(text: string | undefined, length: number): string | undefined {
  if (length === 0) return '';
  return text?.slice(0, length).padEnd(length, text.at(-1));
}
