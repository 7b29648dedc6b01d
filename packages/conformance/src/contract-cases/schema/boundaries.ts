import { isMembers } from '../../matching/matcher.js';
import { SuiteFault } from '../../scenario/errors.js';
import type { AnyScenario } from '../../scenario/scenario.js';
import { type DocumentPart, partAt } from '../../schema/contract-schema.js';
import { toPatternBoundaries } from '../../schema/pattern/pattern-boundaries.js';
import {
  lengthLimits,
  toNumber,
  toValidItems,
  toValidText,
  toValidValue,
} from '../../schema/valid-value.js';
import type { SchemaPlace } from './schema-places.js';

/** Stands for a member that is left out. */
export const leftOut: unique symbol = Symbol('left out');

/** A value at the boundary of one keyword of one schema. */
export interface Boundary {
  readonly keyword: string;
  /** `pass`, `beyond`, or one of these with what tells it from others: `beyond-line-end`. */
  readonly name: string;
  readonly isBeyond: boolean;
  readonly value: unknown;
  /** What the value is, to stand after the member: `of 129 characters`. */
  readonly what: string;
  /** The member that is not known, where it is not the usual one. */
  readonly member?: string;
}

type Named = Omit<Boundary, 'keyword' | 'isBeyond'>;

/** The boundaries of a place, keyword by keyword; those that no value can reach are not among them. */
export function toBoundaries(place: SchemaPlace): readonly Boundary[] {
  const { isRequired, schema } = place;
  const keywords: Readonly<Record<string, () => readonly Named[]>> = {
    required: () => (isRequired ? requiredBoundaries(place) : []),
    type: () => typeBoundaries(place),
    enum: () => enumBoundaries(place),
    const: () => constBoundaries(place),
    pattern: () => patternBoundaries(place),
    format: () => formatBoundaries(place),
    minLength: () => lengthBoundaries(place, 'minLength'),
    maxLength: () => lengthBoundaries(place, 'maxLength'),
    minItems: () => itemBoundaries(place, 'minItems'),
    maxItems: () => itemBoundaries(place, 'maxItems'),
    uniqueItems: () => uniqueBoundaries(place),
    minimum: () => numberBoundaries(place, 'minimum'),
    maximum: () => numberBoundaries(place, 'maximum'),
    additionalProperties: () => closedBoundaries(place),
  };
  return Object.entries(keywords)
    .filter(([keyword]) => keyword === 'required' || keyword in schema.value)
    .flatMap(([keyword, make]) =>
      make().map((each) => ({ ...each, keyword, isBeyond: each.name.startsWith('beyond') })),
    );
}

/** The keywords of request schemas that restrict nothing, and those whose boundaries are made here. */
export const knownKeywords: readonly string[] = [
  ...['$ref', 'description', 'default', 'properties', 'items', 'x-sensitive', 'x-timestamp'],
  ...['required', 'type', 'enum', 'const', 'pattern', 'format', 'minLength', 'maxLength'],
  ...['minItems', 'maxItems', 'uniqueItems', 'minimum', 'maximum', 'additionalProperties'],
];

function requiredBoundaries({ schema }: SchemaPlace): readonly Named[] {
  return [
    { name: 'pass', value: toValidValue(schema), what: 'that is there' },
    { name: 'beyond', value: leftOut, what: 'that is left out' },
  ];
}

function typeBoundaries({ schema, steps }: SchemaPlace): readonly Named[] {
  const isBody = steps.length === 0;
  const wrong = toWrongType(schema.value['type'], () => {
    const { enum: values } = partAt([...schema.at, 'items']).value;
    return Array.isArray(values) ? values[0] : undefined;
  });
  return [
    ...(isBody ? [] : [{ name: 'pass', value: toValidValue(schema), what: 'of its JSON type' }]),
    ...(schema.value['type'] === 'number'
      ? [{ name: 'pass-fraction', value: 4_102_444_800.25, what: 'with a fraction' }]
      : []),
    ...(isBody ? [] : [{ name: 'beyond', value: wrong, what: 'of another JSON type' }]),
    ...(isBody ? [] : [{ name: 'beyond-null', value: null, what: 'that is null' }]),
  ];
}

/** A value of another JSON type, of the sort that a lenient reader would convert. */
function toWrongType(type: unknown, firstOfItems: () => unknown): unknown {
  switch (type) {
    case 'array':
      return firstOfItems() ?? 'one';
    case 'boolean':
      return 'true';
    case 'number':
    case 'integer':
      return '4102444800';
    case 'object':
      return 'one';
    default:
      return 17;
  }
}

function enumBoundaries({ schema }: SchemaPlace): readonly Named[] {
  const values: readonly unknown[] = [schema.value['enum']].flat();
  const [first] = values;
  const otherCase = swapCase(String(first));
  return [
    ...values.map((value) => ({ name: `pass-${value}`, value, what: `with the value ${value}` })),
    { name: 'beyond', value: 'NUMBERKIT_UNKNOWN', what: 'with a value that is not allowed' },
    ...(otherCase === first || values.includes(otherCase)
      ? []
      : [{ name: 'beyond-case', value: otherCase, what: `written ${otherCase}` }]),
    ...(values.includes('')
      ? []
      : [{ name: 'beyond-empty', value: '', what: 'that is the empty text' }]),
  ];
}

function swapCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}

function constBoundaries({ schema }: SchemaPlace): readonly Named[] {
  const { const: value } = schema.value;
  return [
    { name: 'pass', value, what: 'with its one value' },
    { name: 'beyond', value: `${value}-numberkit`, what: 'with another value' },
  ];
}

function patternBoundaries({ schema, name }: SchemaPlace): readonly Named[] {
  const { pattern } = schema.value;
  const texts = toPatternBoundaries(String(pattern), lengthLimits(schema));
  if (!texts) throw new SuiteFault(`The pattern of ${name} cannot be read: ${pattern}`);
  const toNamed =
    (side: string) =>
    ({ name: each, text }: { readonly name: string; readonly text: string }): Named => ({
      name: `${side}-${each}`,
      value: text,
      what: `${side === 'pass' ? 'that its pattern allows' : 'that its pattern forbids'} (${each})`,
    });
  return [...texts.within.map(toNamed('pass')), ...texts.beyond.map(toNamed('beyond'))];
}

function formatBoundaries({ schema }: SchemaPlace): readonly Named[] {
  return [
    { name: 'pass', value: toValidValue(schema), what: 'of its format' },
    { name: 'beyond', value: 'numberkit', what: 'that is not of its format' },
  ];
}

function lengthBoundaries(
  { schema }: SchemaPlace,
  keyword: 'minLength' | 'maxLength',
): readonly Named[] {
  const limit = toNumber(schema.value[keyword]) ?? 0;
  const next = keyword === 'minLength' ? limit - 1 : limit + 1;
  const within = toValidText(schema, limit);
  // Where the pattern ends at the same length, a text beyond it breaks both: no matter.
  const beyond = next < 0 ? undefined : (toValidText(schema, next) ?? stretch(within, next));
  return [
    ...(within === undefined ? [] : [sized('pass', within, `of ${limit} characters`)]),
    ...(beyond === undefined ? [] : [sized('beyond', beyond, `of ${next} characters`)]),
    ...(keyword === 'maxLength' ? wideBoundaries(schema, limit) : []),
  ];
}

// JSON Schema counts code points: each of these is two units of UTF-16, and four bytes of UTF-8.
function wideBoundaries(schema: DocumentPart, limit: number): readonly Named[] {
  const { pattern, format } = schema.value;
  const text = '🚀'.repeat(limit);
  const isAllowed = typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text);
  if (!isAllowed || format !== undefined) return [];
  return [sized('pass-wide', text, `of ${limit} characters beyond the basic plane`)];
}

function stretch(text: string | undefined, length: number): string | undefined {
  if (length === 0) return '';
  return text?.slice(0, length).padEnd(length, text.at(-1));
}

function sized(name: string, value: unknown, what: string): Named {
  return { name, value, what };
}

function itemBoundaries(
  { schema }: SchemaPlace,
  keyword: 'minItems' | 'maxItems',
): readonly Named[] {
  const limit = toNumber(schema.value[keyword]) ?? 0;
  const next = keyword === 'minItems' ? limit - 1 : limit + 1;
  return [
    sized('pass', toValidItems(schema, limit), `of ${limit} items`),
    ...(next < 0 ? [] : [sized('beyond', toValidItems(schema, next), `of ${next} items`)]),
  ];
}

function uniqueBoundaries({ schema }: SchemaPlace): readonly Named[] {
  if (schema.value['uniqueItems'] !== true) return [];
  const [item] = toValidItems(schema, 1);
  return [
    sized('pass', toValidItems(schema, 2), 'of different items'),
    sized('beyond', [item, item], 'of two equal items'),
  ];
}

function numberBoundaries(
  { schema }: SchemaPlace,
  keyword: 'minimum' | 'maximum',
): readonly Named[] {
  const limit = toNumber(schema.value[keyword]) ?? 0;
  const next = keyword === 'minimum' ? limit - 1 : limit + 1;
  return [sized('pass', limit, `of ${limit}`), sized('beyond', next, `of ${next}`)];
}

function closedBoundaries({ schema }: SchemaPlace): readonly Named[] {
  if (schema.value['additionalProperties'] !== false) return [];
  const valid = toValidValue(schema);
  const value = isMembers(valid) ? valid : {};
  const more = { ...value, [unknownMember]: 'x' };
  return [
    sized('beyond', more, 'with a member that is not known'),
    {
      ...sized(
        'beyond-inherited',
        { ...value, [inheritedMember]: 'x' },
        'with a member that every object of some languages has',
      ),
      member: inheritedMember,
    },
  ];
}

/** The id of the case that tries a boundary. */
export function toBoundaryId(
  { operation, name }: SchemaPlace,
  { keyword, name: boundary }: Boundary,
): AnyScenario['id'] {
  return `${operation}/schema/${name}/${keyword}/${boundary}`;
}

/** A member that no contract has. */
export const unknownMember = 'NumberkitUnknownMember';

// A look-up in an object of JavaScript finds it.
const inheritedMember = 'toString';
