import { toWireName } from '@numberkit/contract';
import { isMembers } from '../../matching/matcher.js';
import type { Operation } from '../../scenario/operation.js';
import { type DocumentPart, isSamePath } from '../../schema/contract-schema.js';
import { toKeys, toValidValue, toValueSchemas } from '../../schema/valid-value.js';

/** Stands for a value that is left out. */
export const leftOut: unique symbol = Symbol('left out');

/** A place in an operation's input that has a schema. */
export interface SchemaPlace {
  readonly operation: Operation;
  /** `Tags[].Key`, of a map `openingHours{}`; the whole body is `body`. */
  readonly name: string;
  /** The path from the input; `[]` is an item of a list, `{}` a value of a map. */
  readonly steps: readonly string[];
  /** The part of the request that carries its member in the contract's form. */
  readonly travels: 'path' | 'query' | 'header' | 'body';
  readonly schema: DocumentPart;
  /** Whether its parent requires it; undefined for items and for the body as a whole. */
  readonly isRequired?: boolean;
}

/** Every place of an operation's input that has a schema, in the contract's order. */
export function toSchemaPlaces(operation: Operation): readonly SchemaPlace[] {
  const { members, required, schemas } = operation;
  const parameters = (['path', 'query', 'header'] as const).flatMap((travels) =>
    members[travels].flatMap((name) =>
      withParts({
        operation,
        name,
        steps: [name],
        travels,
        schema: schemas.parameter(toWireName(operation, name)),
        isRequired: required.includes(name),
      }),
    ),
  );
  if (members.body.length === 0) return parameters;
  const body = { operation, name: 'body', steps: [], schema: schemas.request };
  return [...parameters, ...withParts({ ...body, travels: 'body' })];
}

/** A place and those within it; a schema that contains itself is taken apart once. */
function withParts(
  place: SchemaPlace,
  above: readonly DocumentPart['at'][] = [],
): readonly SchemaPlace[] {
  const { schema, steps } = place;
  if (above.some((at) => isSamePath(at, schema.at))) return [place];
  const within = [...above, schema.at];
  const { properties, required, items } = schema.value;
  const names = Object.keys(isMembers(properties) ? properties : {});
  const prefix = steps.length === 0 ? '' : `${place.name}.`;
  const ofMembers = names.flatMap((name) =>
    withParts(
      {
        ...place,
        name: prefix + name,
        steps: [...steps, name],
        schema: schema.within('properties', name),
        isRequired: Array.isArray(required) && required.includes(name),
      },
      within,
    ),
  );
  const { isRequired: _, ...part } = place;
  const toPart = (step: '[]' | '{}', inner: DocumentPart): readonly SchemaPlace[] =>
    withParts(
      { ...part, name: `${place.name}${step}`, steps: [...steps, step], schema: inner },
      within,
    );
  return [
    place,
    ...ofMembers,
    ...toValueSchemas(schema)
      .slice(0, 1)
      .flatMap((values) => toPart('{}', values)),
    ...(isMembers(items) ? toPart('[]', schema.within('items')) : []),
  ];
}

/**
 * The value of the member that a place belongs to: valid except for the place itself, which has the
 * given value or is left out.
 *
 * @param base the rest of the member; by default the smallest that is valid
 */
export function placeValue(
  { schemas }: Operation,
  steps: readonly string[],
  value: unknown,
  base: unknown,
): unknown {
  const [member = '', ...inner] = steps;
  if (inner.length === 0) return value;
  return placeAt(schemas.request.within('properties', member), inner, value, base);
}

/** The same within a schema. */
function placeAt(
  schema: DocumentPart,
  steps: readonly string[],
  value: unknown,
  base: unknown,
): unknown {
  const [step, ...inner] = steps;
  if (step === undefined) return value;
  if (step === '[]') {
    const [first] = Array.isArray(base) ? base : [];
    return [placeAt(schema.within('items'), inner, value, first)];
  }
  if (step === '{}') {
    const given = isMembers(base) ? base : {};
    const [key = ''] = [...Object.keys(given), ...toKeys(schema, 1)];
    const [values] = toValueSchemas(schema);
    return { [key]: values && placeAt(values, inner, value, given[key]) };
  }
  const valid = base ?? toValidValue(schema);
  const own = isMembers(valid) ? valid[step] : undefined;
  const placed = placeAt(schema.within('properties', step), inner, value, own);
  const others = Object.entries(isMembers(valid) ? valid : {}).filter(([name]) => name !== step);
  return Object.fromEntries(placed === leftOut ? others : [...others, [step, placed]]);
}
