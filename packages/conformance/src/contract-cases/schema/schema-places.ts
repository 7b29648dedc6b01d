import { type OperationId, operations } from '@numberkit/contract/phone-numbers';
import { isMembers } from '../../matching/matcher.js';
import {
  type DocumentPart,
  parameterSchema,
  partAt,
  requestSchema,
} from '../../schema/contract-schema.js';
import { toValidValue } from '../../schema/valid-value.js';

/** Stands for a value that is left out. */
export const leftOut: unique symbol = Symbol('left out');

/** A place in an operation's input that has a schema. */
export interface SchemaPlace {
  readonly operation: OperationId;
  /** `Tags[].Key`; the whole body is `body`. */
  readonly name: string;
  /** The path from the input; `[]` is an item of a list. */
  readonly steps: readonly string[];
  /** The part of the request that carries its member in the contract's form. */
  readonly travels: 'path' | 'query' | 'body';
  readonly schema: DocumentPart;
  /** Whether its parent requires it; undefined for items and for the body as a whole. */
  readonly isRequired?: boolean;
}

/** Every place of an operation's input that has a schema, in the contract's order. */
export function toSchemaPlaces(operation: OperationId): readonly SchemaPlace[] {
  const { members, required } = operations[operation];
  const parameters = (['path', 'query'] as const).flatMap((travels) =>
    members[travels].flatMap((name) =>
      withParts({
        operation,
        name,
        steps: [name],
        travels,
        schema: parameterSchema(operation, name),
        isRequired: required.includes(name),
      }),
    ),
  );
  if (members.body.length === 0) return parameters;
  const body = { operation, name: 'body', steps: [], schema: requestSchema(operation) };
  return [...parameters, ...withParts({ ...body, travels: 'body' })];
}

function withParts(place: SchemaPlace): readonly SchemaPlace[] {
  const { schema, steps } = place;
  const { properties, required, items } = schema.value;
  const names = Object.keys(isMembers(properties) ? properties : {});
  const prefix = steps.length === 0 ? '' : `${place.name}.`;
  const ofMembers = names.flatMap((name) =>
    withParts({
      ...place,
      name: prefix + name,
      steps: [...steps, name],
      schema: partAt([...schema.at, 'properties', name]),
      isRequired: Array.isArray(required) && required.includes(name),
    }),
  );
  if (!isMembers(items)) return [place, ...ofMembers];
  const { isRequired: _, ...item } = place;
  return [
    place,
    ...ofMembers,
    ...withParts({
      ...item,
      name: `${place.name}[]`,
      steps: [...steps, '[]'],
      schema: partAt([...schema.at, 'items']),
    }),
  ];
}

/**
 * The value of the member that a place belongs to: valid except for the place itself, which has the
 * given value or is left out.
 *
 * @param base the rest of the member; by default the smallest that is valid
 */
export function placeValue(
  operation: OperationId,
  steps: readonly string[],
  value: unknown,
  base: unknown,
): unknown {
  const [member = '', ...inner] = steps;
  if (inner.length === 0) return value;
  const schema = partAt([...requestSchema(operation).at, 'properties', member]);
  return placeAt(schema, inner, value, base);
}

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
    return [placeAt(partAt([...schema.at, 'items']), inner, value, first)];
  }
  const valid = base ?? toValidValue(schema);
  const own = isMembers(valid) ? valid[step] : undefined;
  const placed = placeAt(partAt([...schema.at, 'properties', step]), inner, value, own);
  const others = Object.entries(isMembers(valid) ? valid : {}).filter(([name]) => name !== step);
  return Object.fromEntries(placed === leftOut ? others : [...others, [step, placed]]);
}
