import { isMembers } from '../../matching/matcher.js';
import type { AnyScenario } from '../../scenario/scenario.js';
import type { DocumentPart } from '../../schema/contract-schema.js';
import { isKnownFormat } from '../../schema/formats.js';
import { toItemSchema, toType, toValidValue } from '../../schema/valid-value.js';
import { formatBoundaries } from './format-boundaries.js';
import { itemBoundaries, uniqueBoundaries } from './list-boundaries.js';
import { entryBoundaries, keyBoundaries } from './map-boundaries.js';
import { multipleBoundaries, numberBoundaries } from './number-boundaries.js';
import { leftOut, type SchemaPlace } from './schema-places.js';
import { isReadable, lengthBoundaries, patternBoundaries } from './text-boundaries.js';

/** A value at the boundary of one keyword of one schema. */
export interface Boundary {
  readonly keyword: string;
  /** `pass` or `beyond`, with a suffix if there are several: `beyond-line-end`. */
  readonly name: string;
  readonly isBeyond: boolean;
  readonly value: unknown;
  /** The value in words, to follow the member's name: `of 129 characters`. */
  readonly what: string;
  /** The unknown member, if it is not `unknownMember`. */
  readonly member?: string;
}

/** A boundary whose keyword follows from where it is made, and its side from its name. */
export type NamedValue = Omit<Boundary, 'keyword' | 'isBeyond'>;

/** The boundaries of a place by keyword, without those that no value can reach. */
export function toBoundaries(place: SchemaPlace): readonly Boundary[] {
  const { isRequired, schema } = place;
  const keywords: Readonly<Record<string, () => readonly NamedValue[]>> = {
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
    exclusiveMinimum: () => numberBoundaries(place, 'exclusiveMinimum'),
    exclusiveMaximum: () => numberBoundaries(place, 'exclusiveMaximum'),
    multipleOf: () => multipleBoundaries(place),
    additionalProperties: () => closedBoundaries(place),
    propertyNames: () => keyBoundaries(place),
    patternProperties: () => keyBoundaries(place),
    minProperties: () => entryBoundaries(place, 'minProperties'),
    maxProperties: () => entryBoundaries(place, 'maxProperties'),
  };
  return Object.entries(keywords)
    .filter(([keyword]) => keyword === 'required' || keyword in schema.value)
    .flatMap(([keyword, make]) =>
      make().map((each) => ({ ...each, keyword, isBeyond: each.name.startsWith('beyond') })),
    )
    .filter(({ isBeyond }) => isBeyond || !isPageToken(place))
    .filter((each) => hasOneMeaning(schema) || isOnItsSide(place, each));
}

/** Whether each keyword of a schema can be tried by itself: it has one type, and nothing that the suite cannot read. */
function hasOneMeaning({ value }: DocumentPart): boolean {
  return (
    typeof value['type'] === 'string' &&
    Object.keys(value).every(
      (keyword) => knownKeywords.includes(keyword) || keyword.startsWith('x-'),
    )
  );
}

/** Whether a schema allows the value of a boundary that must pass, and refuses that of another. */
function isOnItsSide({ schema }: SchemaPlace, { value, isBeyond }: Boundary): boolean {
  return value === leftOut || schema.accepts(value) !== isBeyond;
}

/** Whether only the server can make a valid value of a place. */
function isPageToken({ operation, steps }: SchemaPlace): boolean {
  return steps.length === 1 && steps[0] === operation.pagination?.inputToken;
}

/** The keywords of request schemas: those that restrict nothing, and those with boundaries. */
const knownKeywords: readonly string[] = [
  ...['$ref', '$comment', 'title', 'description', 'default', 'example', 'examples', 'deprecated'],
  ...['properties', 'items', 'required', 'type', 'enum', 'const', 'pattern', 'format'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'minimum', 'maximum'],
  ...['additionalProperties', 'propertyNames', 'patternProperties', 'minProperties'],
  ...['maxProperties', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
];

/**
 * The keywords of a place for which the suite cannot make values: unknown ones, patterns with groups, and the type
 * of a page's token, since only the server can make a valid one.
 */
export function toUnreadableKeywords(place: SchemaPlace): readonly string[] {
  const { schema } = place;
  if (isPageToken(place)) return ['type'];
  return Object.keys(schema.value).filter((keyword) => {
    if (keyword === 'pattern') return !isReadable(schema);
    if (keyword === 'format') return !isKnownFormat(schema.value['format']);
    return !knownKeywords.includes(keyword) && !keyword.startsWith('x-');
  });
}

function requiredBoundaries({ schema }: SchemaPlace): readonly NamedValue[] {
  return [
    { name: 'pass', value: toValidValue(schema), what: 'that is present' },
    { name: 'beyond', value: leftOut, what: 'that is absent' },
  ];
}

function typeBoundaries({ schema, steps, travels }: SchemaPlace): readonly NamedValue[] {
  if (steps.length === 0) return [];
  const wrong = toWrongType(toType(schema), () => {
    const { enum: values } = toItemSchema(schema, 0)?.value ?? {};
    return Array.isArray(values) ? values[0] : undefined;
  });
  const isNumber = toType(schema) === 'number' || toType(schema) === 'integer';
  // In a path, a query or a header every value is a text, so only some are of another type.
  const isText = travels !== 'body' && (isNumber || toType(schema) === 'boolean');
  return [
    { name: 'pass', value: toValidValue(schema), what: 'of its JSON type' },
    ...fractionBoundaries(schema),
    { name: 'beyond', value: isText ? 'numberkit' : wrong, what: 'of another JSON type' },
    ...(allowsNull(schema) ? [] : [{ name: 'beyond-null', value: null, what: 'that is null' }]),
  ];
}

function allowsNull({ value: { type } }: DocumentPart): boolean {
  return Array.isArray(type) && type.includes('null');
}

function fractionBoundaries(schema: DocumentPart): readonly NamedValue[] {
  const what = 'with a fraction';
  const { minimum, maximum } = schema.value;
  if (toType(schema) === 'integer') {
    return [{ name: 'beyond-fraction', value: Number(toValidValue(schema)) + 0.5, what }];
  }
  if (toType(schema) !== 'number' || minimum !== undefined || maximum !== undefined) return [];
  return [{ name: 'pass-fraction', value: 4_102_444_800.25, what }];
}

/** A value of another JSON type that a lenient reader would convert. */
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

function enumBoundaries({ schema }: SchemaPlace): readonly NamedValue[] {
  const values: readonly unknown[] = [schema.value['enum']].flat();
  const [first] = values;
  const otherCase = typeof first === 'string' ? swapCase(first) : first;
  return [
    ...values.map((value) => ({ name: `pass-${value}`, value, what: `with the value ${value}` })),
    { name: 'beyond', value: 'NUMBERKIT_UNKNOWN', what: 'with a value that is not allowed' },
    ...(otherCase === first || values.includes(otherCase)
      ? []
      : [{ name: 'beyond-case', value: otherCase, what: `written ${otherCase}` }]),
    ...(values.includes('')
      ? []
      : [{ name: 'beyond-empty', value: '', what: 'that is an empty string' }]),
  ];
}

function swapCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}

function constBoundaries({ schema }: SchemaPlace): readonly NamedValue[] {
  const { const: value } = schema.value;
  return [
    { name: 'pass', value, what: 'with its constant value' },
    { name: 'beyond', value: `${value}-numberkit`, what: 'with another value' },
  ];
}

function closedBoundaries({ schema }: SchemaPlace): readonly NamedValue[] {
  if (schema.value['additionalProperties'] !== false) return [];
  const valid = toValidValue(schema);
  const value = isMembers(valid) ? valid : {};
  return [
    {
      name: 'beyond',
      value: { ...value, [unknownMember]: 'x' },
      what: 'with an unknown member',
    },
    {
      name: 'beyond-inherited',
      value: { ...value, [inheritedMember]: 'x' },
      what: 'with an unknown member that every JavaScript object inherits',
      member: inheritedMember,
    },
  ];
}

/** The id of the case that tries a boundary. */
export function toBoundaryId(
  { operation, name }: SchemaPlace,
  { keyword, name: boundary }: Boundary,
): AnyScenario['id'] {
  return `${operation.operationId}/schema/${name}/${keyword}/${boundary}`;
}

/** A member that no contract has. */
export const unknownMember = 'NumberkitUnknownMember';

// Every JavaScript object inherits it, so a careless look-up finds it.
const inheritedMember = 'toString';
