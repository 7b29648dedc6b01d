import { type OperationId, operations } from '@numberkit/contract';
import { isMembers } from '../../matching/matcher.js';
import {
  type DocumentPart,
  parameterSchema,
  partAt,
  requestSchema,
} from '../../schema/contract-schema.js';

/** A place in an operation's input that has a schema. */
export interface SchemaPlace {
  readonly operation: OperationId;
  /** `Tags[].Key`; the whole body is `body`. */
  readonly name: string;
  /** The way from the input to it; `[]` is an item of a list. */
  readonly steps: readonly string[];
  /** Where the member that it belongs to travels in the contract's form. */
  readonly travels: 'path' | 'query' | 'body';
  readonly schema: DocumentPart;
  /** Whether what it stands in must have it; undefined for items and for the body as a whole. */
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
