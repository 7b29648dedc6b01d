import {
  fillPath,
  isRecord,
  mapAtPath,
  splitInput,
  toQuery,
  type WireInput,
} from '@numberkit/contract';
import { type Input, type OperationId, operations } from '@numberkit/contract/phone-numbers';
import { InvalidInputError } from './errors.js';
import { MissingError } from './platform.js';
import type { Transport } from './transport.js';
import { toPathProblem, toTextProblem } from './url.js';
import type { InputProblem } from './validator.js';

/**
 * Writes an input as it travels and fills in a missing idempotency token. The result is a copy: every
 * attempt sends the same, whatever the caller does with the input meanwhile.
 *
 * @throws {InvalidInputError} A member cannot be sent.
 */
export function toWireInput<Op extends OperationId>(
  operation: Op,
  input: Input<Op>,
  newToken: () => string,
): WireInput {
  const found = findInputProblem(operation, input);
  if (found) throw new InvalidInputError(found.member, found.problem, { operation });
  let wire: WireInput;
  try {
    wire = splitInput(operation, input);
  } catch (cause) {
    throw new InvalidInputError('input', 'cannot be written as JSON', { operation, cause });
  }
  const { idempotencyToken: token, members } = operations[operation];
  if (token !== undefined) {
    const place = members.query.includes(token) ? wire.query : wire.body;
    if (place) place[token] ??= createTokenFor(operation, token, newToken);
  }
  return wire;
}

function createTokenFor(operation: OperationId, member: string, newToken: () => string): string {
  try {
    return newToken();
  } catch (cause) {
    if (!(cause instanceof MissingError)) throw cause;
    throw new InvalidInputError(member, cause.message, { operation });
  }
}

/**
 * Finds a member that cannot be sent: one of the path or the query, or a date. All else is for the server to
 * judge.
 */
function findInputProblem(operation: OperationId, input: unknown): InputProblem | undefined {
  if (!isRecord(input)) return { member: 'input', problem: 'must be an object' };
  const { members, timestamps } = operations[operation];
  for (const member of members.path) {
    const problem = toPathProblem(input[member]);
    if (problem !== undefined) return { member, problem };
  }
  for (const member of members.query) {
    const items: readonly unknown[] = [input[member]].flat();
    const problem = items.map((item) => toTextProblem(String(item))).find((one) => one);
    if (problem !== undefined) return { member, problem };
  }
  const bad = timestamps.input.find((path) => !hasValidDates(input, path));
  return bad && { member: bad.join('.'), problem: 'must be a valid Date' };
}

function hasValidDates(input: unknown, path: readonly string[]): boolean {
  let areValid = true;
  mapAtPath(input, path, (value) => {
    areValid &&= value instanceof Date && !Number.isNaN(value.getTime());
  });
  return areValid;
}

/** The transport to a server of the contract; its base URL ends without a slash. */
export function createBaseUrlTransport(baseUrl: string): Transport {
  return {
    toRequest(operation, input, headers) {
      const { method, path } = operations[operation];
      const body = input.body && JSON.stringify(input.body);
      return {
        method,
        url: baseUrl + fillPath(path, input.path) + toQuery(input.query),
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        body,
      };
    },
  };
}
