import type { PaginationFacts } from '@numberkit/contract';
import { isMembers, type Members } from '../matching/matcher.js';
import { anything, requestOf, text, unlike } from '../matching/matchers.js';
import type { Operation } from '../scenario/operation.js';
import { decided, documented } from '../scenario/provenance.js';
import type { AnyScenario } from '../scenario/scenario.js';
import { type DocumentPart, isSamePath } from '../schema/contract-schema.js';
import { toItemSchema, toTexts, toValidItems, toValidValue } from '../schema/valid-value.js';
import type { CaseBasis } from './case-basis.js';
import { unknownMember } from './schema/boundaries.js';

/** Cases for clients alone: exceptions, unknown members and tokens. */
export function clientCases(basis: CaseBasis): readonly AnyScenario[] {
  const { exceptions, idempotencyToken, pagination, success, noContent } = basis.operation;
  const hasOutput = success.some((status) => !noContent.includes(status));
  return [
    ...Object.keys(exceptions).map((name) => createExceptionScenario(basis, name)),
    ...(hasOutput ? [createNewMemberScenario(basis)] : []),
    ...(idempotencyToken ? [createTokenScenario(basis, idempotencyToken)] : []),
    ...(pagination ? [createPagesScenario(basis, pagination)] : []),
  ];
}

/** Three pages, the second of which has no items, as a server may send. */
function createPagesScenario(
  { operation, plain }: CaseBasis,
  { inputToken, outputToken, items }: PaginationFacts,
): AnyScenario {
  const { [inputToken]: _, ...input } = plain.exchange.input;
  const [status = 200] = operation.success;
  const schema = operation.schemas.responseBody(status);
  const all = schema ? toValidItems(schema.within('properties', items), 3) : [];
  const tokens = schema ? toTexts(schema.within('properties', outputToken), 2) : [];
  const pages = [all.slice(0, 2), [], all.slice(2)].map((list, at) => ({
    output: { [items]: list, ...(at < 2 && { [outputToken]: tokens[at] }) },
  }));
  const [expect = { output: {} }, ...morePages] = pages;
  return {
    id: `${operation.operationId}/client-reads-every-page`,
    operation,
    title:
      'A client MUST read every page of a list once, an empty one too, and give its caller each item',
    provenance: decided('all'),
    subjects: 'clients',
    steps: [...plain.before, { operation, input, expect, morePages }],
  };
}

// Services add members to responses over time.
function createNewMemberScenario({ operation, plain }: CaseBasis): AnyScenario {
  const { input, expect } = plain.exchange;
  return {
    id: `${operation.operationId}/client-reads-past-new-members`,
    operation,
    title: 'A client MUST accept a response with a member that it does not know',
    provenance: decided('all'),
    subjects: 'clients',
    steps: [...plain.before, { operation, input, expect, newMembers: { [unknownMember]: ['x'] } }],
  };
}

function createExceptionScenario({ operation, plain }: CaseBasis, name: string): AnyScenario {
  const { input } = plain.exchange;
  return {
    id: `${operation.operationId}/client-names-${name}`,
    operation,
    title: `A client MUST report ${name} by its name, with its members`,
    provenance: documented(operation.operationId),
    subjects: 'clients',
    steps: [
      ...plain.before,
      { operation, input, expect: { exception: name, members: toMembers(operation, name) } },
    ],
  };
}

function toMembers({ exceptions, schemas }: Operation, name: string): Members {
  const { status = 0, defaults = {} } = exceptions[name] ?? {};
  const schema = schemas.exceptionBody(name, status);
  const sample = schema && toSample(schema);
  const members = { ...(isMembers(sample) ? sample : {}), ...defaults };
  return Object.fromEntries(
    Object.entries(members).map(([member, value]) => [member, anything(value)]),
  );
}

/** A value that a schema allows, with all its members. */
function toSample(schema: DocumentPart, above: readonly DocumentPart['at'][] = []): unknown {
  const { const: constant, enum: values, type, properties } = schema.value;
  // A schema that contains itself has an end where only the required members are there.
  if (above.some((at) => isSamePath(at, schema.at))) return toValidValue(schema);
  const within = [...above, schema.at];
  if (constant !== undefined) return constant;
  if (Array.isArray(values)) return values[0];
  switch (type) {
    case 'array':
      return toValidItems(schema, 1).map((item, at) => {
        const own = toItemSchema(schema, at);
        return own ? toSample(own, within) : item;
      });
    case 'object':
      return Object.fromEntries(
        Object.keys(isMembers(properties) ? properties : {}).map((name) => [
          name,
          toSample(schema.within('properties', name), within),
        ]),
      );
    case 'boolean':
      return true;
    case 'number':
    case 'integer':
      return 1;
    default:
      return hasForm(schema) ? toValidValue(schema) : 'a text of the suite';
  }
}

function hasForm({ value }: DocumentPart): boolean {
  return ['pattern', 'format', 'maxLength'].some((keyword) => keyword in value);
}

const uuid = text(
  'a UUID',
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i,
  '2f1c9a52-6b0c-4d8e-9f51-0d6d7f1c2a11',
);

function createTokenScenario({ operation, plain }: CaseBasis, token: string): AnyScenario {
  const { expect, input: given } = plain.exchange;
  const { [token]: _, ...input } = given;
  return {
    id: `${operation.operationId}/client-fills-in-${token}`,
    operation,
    title: `A client SHOULD fill in a ${token} that its caller leaves out, a new one for every call`,
    provenance: documented(operation.operationId),
    subjects: 'clients',
    steps: [
      ...plain.before,
      { name: 'first', operation, input, expect, request: { [token]: uuid } },
      { operation, input, expect, request: { [token]: unlike(requestOf('first', token), '') } },
    ],
  };
}
