import { type OperationId, operations } from '@numberkit/contract/phone-numbers';
import fc from 'fast-check';
import { plainInput, probeExchange, toSetting } from '../contract-cases/base-exchanges.js';
import { isMembers, type Members } from '../matching/matcher.js';
import { type DocumentPart, partAt, requestSchema } from '../schema/contract-schema.js';
import { lengthLimits, toNumber } from '../schema/valid-value.js';

/** A random request: members of the body in a request that the server's state refuses. */
export interface ExploredRequest {
  /** The rest of the input, which may contain matchers. */
  readonly input: Members;
  readonly members: Members;
}

/** Random requests of an operation, which vary one member or all of them. */
export function toRequests(operation: OperationId): fc.Arbitrary<ExploredRequest> {
  const schema = requestSchema(operation);
  const guard = toGuard(operation);
  const names = operations[operation].members.body.filter((name) => !(name in guard));
  const one = fc
    .constantFrom(...names)
    .chain((name) =>
      fc
        .oneof(toArbitrary(partAt([...schema.at, 'properties', name])), anyJson)
        .map((value) => toRequest(operation, { [name]: value }, toSetting(operation, name, value))),
    );
  const all = toArbitrary(schema).map((members) =>
    toRequest(operation, Object.fromEntries(Object.entries(members ?? {})), {}),
  );
  const strange = fc
    .tuple(fc.string({ minLength: 1 }), anyJson)
    .map(([name, value]) => toRequest(operation, { [name]: value }, {}));
  return fc.oneof({ weight: 6, arbitrary: one }, all, strange);
}

function toRequest(operation: OperationId, members: Members, setting: Members): ExploredRequest {
  const guard = toGuard(operation);
  const free = Object.entries(members).filter(([name]) => !(name in guard));
  return {
    input: { ...probeExchange(operation).input, ...setting },
    members: Object.fromEntries(free),
  };
}

// The members because of which the state refuses the probe; they stay, so that the server creates nothing.
function toGuard(operation: OperationId): Members {
  const plain = plainInput(operation);
  const { input } = probeExchange(operation);
  return Object.fromEntries(Object.entries(input).filter(([name, each]) => plain[name] !== each));
}

/** Values that a schema of the contract allows. */
function toArbitrary(schema: DocumentPart): fc.Arbitrary<unknown> {
  const { const: constant, enum: values, type } = schema.value;
  if (constant !== undefined) return fc.constant(constant);
  if (Array.isArray(values)) return fc.constantFrom(...values);
  switch (type) {
    case 'array':
      return fc.array(toArbitrary(partAt([...schema.at, 'items'])), {
        minLength: toNumber(schema.value['minItems']) ?? 0,
        // The cases of the boundaries test long lists.
        maxLength: Math.min(toNumber(schema.value['maxItems']) ?? 5, 5),
      });
    case 'object':
      return toObjects(schema);
    case 'boolean':
      return fc.boolean();
    case 'number':
    case 'integer':
      return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    default:
      return toTexts(schema);
  }
}

function toObjects(schema: DocumentPart): fc.Arbitrary<unknown> {
  const { properties, required } = schema.value;
  const members: Readonly<Record<string, fc.Arbitrary<unknown>>> = Object.fromEntries(
    Object.keys(isMembers(properties) ? properties : {}).map((name) => [
      name,
      toArbitrary(partAt([...schema.at, 'properties', name])),
    ]),
  );
  return fc.record(members, { requiredKeys: [required ?? []].flat().map(String) });
}

function toTexts(schema: DocumentPart): fc.Arbitrary<unknown> {
  const { pattern } = schema.value;
  const { minLength, maxLength } = lengthLimits(schema);
  if (typeof pattern !== 'string') return fc.string({ minLength, maxLength: minLength + 20 });
  return fc
    .stringMatching(new RegExp(pattern, 'u'))
    .filter((text) => [...text].length >= minLength && [...text].length <= maxLength);
}

/** Values of any JSON type; the contract's schemas allow few of them. */
const anyJson: fc.Arbitrary<unknown> = fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 2 }));
