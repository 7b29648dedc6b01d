import { type OperationId, operations } from '@numberkit/contract/phone-numbers';
import { isMembers, type Members } from '../matching/matcher.js';
import { anything, requestOf, text, unlike } from '../matching/matchers.js';
import { decided, documented } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import { type DocumentPart, partAt, responsePart } from '../schema/contract-schema.js';
import { contentType } from '../wire/http.js';
import { plainExchange } from './base-exchanges.js';
import { unknownMember } from './schema/boundaries.js';

/** Cases for clients alone: exceptions, unknown members and tokens. */
export function clientCases(operation: OperationId): readonly AnyScenario[] {
  const { exceptions, idempotencyToken } = operations[operation];
  return [
    ...Object.keys(exceptions).map((name) => createExceptionScenario(operation, name)),
    createNewMemberScenario(operation),
    ...(idempotencyToken ? [createTokenScenario(operation, idempotencyToken)] : []),
  ];
}

// Services add members to responses over time.
function createNewMemberScenario(operation: OperationId): AnyScenario {
  const { input, expect } = plainExchange(operation);
  return {
    id: `${operation}/client-reads-past-new-members`,
    title: 'A client MUST accept a response with a member that it does not know',
    provenance: decided('all'),
    subjects: 'clients',
    steps: [{ operation, input, expect, newMembers: { [unknownMember]: ['x'] } }],
  };
}

function createExceptionScenario(operation: OperationId, name: string): AnyScenario {
  const { input } = plainExchange(operation);
  return {
    id: `${operation}/client-names-${name}`,
    title: `A client MUST report ${name} by its name, with its members`,
    provenance: documented(operation),
    subjects: 'clients',
    steps: [{ operation, input, expect: { exception: name, members: toMembers(operation, name) } }],
  };
}

function toMembers(operation: OperationId, name: string): Members {
  const { status = 0, defaults = {} } = operations[operation].exceptions[name] ?? {};
  const response = responsePart(operation, status);
  const sample = toSample(partAt([...response.at, 'content', contentType, 'schema']));
  const members = { ...(isMembers(sample) ? sample : {}), ...defaults };
  return Object.fromEntries(
    Object.entries(members).map(([member, value]) => [member, anything(value)]),
  );
}

/** A value that a schema allows, with all its members. */
function toSample(schema: DocumentPart): unknown {
  const { const: constant, enum: values, type, properties } = schema.value;
  if (constant !== undefined) return constant;
  if (Array.isArray(values)) return values[0];
  switch (type) {
    case 'array':
      return [toSample(partAt([...schema.at, 'items']))];
    case 'object':
      return Object.fromEntries(
        Object.keys(isMembers(properties) ? properties : {}).map((name) => [
          name,
          toSample(partAt([...schema.at, 'properties', name])),
        ]),
      );
    case 'boolean':
      return true;
    case 'number':
    case 'integer':
      return 1;
    default:
      return 'a text of the suite';
  }
}

const uuid = text(
  'a UUID',
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i,
  '2f1c9a52-6b0c-4d8e-9f51-0d6d7f1c2a11',
);

function createTokenScenario(operation: OperationId, token: string): AnyScenario {
  const { input, expect } = plainExchange(operation);
  return {
    id: `${operation}/client-fills-in-${token}`,
    title: `A client SHOULD fill in a ${token} that its caller leaves out, a new one for every call`,
    provenance: documented(operation),
    subjects: 'clients',
    steps: [
      { name: 'first', operation, input, expect, request: { [token]: uuid } },
      { operation, input, expect, request: { [token]: unlike(requestOf('first', token), '') } },
    ],
  };
}
