import { type OperationId, operations } from '@numberkit/contract';
import fc from 'fast-check';
import { plainInput } from '../contract-cases/plain-exchange.js';
import { probeExchange, toSetting } from '../contract-cases/probe.js';
import type { Members } from '../matching/members.js';
import { partAt, requestSchema } from '../schema/document.js';
import { anyJson, toArbitrary } from './schema-arbitrary.js';

/** A request that chance has made: members of the body over a request that the state refuses. */
export interface ExploredRequest {
  /** What stands in the request beside `members`, matchers included. */
  readonly input: Members;
  readonly members: Members;
}

/** Requests of an operation: one member tried, or all of them at once. */
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

// The members by which the state refuses the probe: they stay, so that nothing is created.
function toGuard(operation: OperationId): Members {
  const plain = plainInput(operation);
  const { input } = probeExchange(operation);
  return Object.fromEntries(Object.entries(input).filter(([name, each]) => plain[name] !== each));
}
