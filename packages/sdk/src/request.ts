import {
  type ClientOperationFacts,
  fillPath,
  isRecord,
  mapAtPath,
  splitInput,
  toQuery,
  type WireInput,
} from '@numberkit/contract';
import type { ToError } from './errors.js';
import { toMemberProblem } from './headers.js';
import { MissingError } from './platform.js';
import type { Transport } from './transport.js';
import { toPathProblem, toTextProblem } from './url.js';
import type { InputProblem } from './validator.js';

/**
 * Writes an input as it travels and fills in a missing idempotency token. The result is a copy: every
 * attempt sends the same, whatever the caller does with the input meanwhile.
 *
 * @throws The error that `toError` makes: a member cannot be sent.
 */
export function toWireInput(
  facts: ClientOperationFacts,
  given: unknown,
  newToken: () => string,
  toError: ToError,
): WireInput {
  const { idempotencyToken: token, required } = facts;
  const input = given === undefined && required?.length === 0 ? {} : given;
  if (!isRecord(input)) throw toError('input', 'must be an object');
  const found = findInputProblem(facts, input);
  if (found) throw toError(found.member, found.problem);
  const whole = { ...input };
  if (token !== undefined && whole[token] === undefined) {
    try {
      whole[token] = newToken();
    } catch (cause) {
      throw cause instanceof MissingError ? toError(token, cause.message, cause) : cause;
    }
  }
  try {
    return splitInput(facts, whole);
  } catch (cause) {
    throw toError('input', 'cannot be written as JSON', cause);
  }
}

/**
 * Finds a member that cannot be sent: one of the path, the query or the headers, or a date. All else is for the
 * server to judge.
 */
function findInputProblem(
  { members, timestamps }: ClientOperationFacts,
  input: Record<string, unknown>,
): InputProblem | undefined {
  for (const member of members.path) {
    const problem = toPathProblem(input[member]);
    if (problem !== undefined) return { member, problem };
  }
  // Without a body the members that the contract does not know go into the query.
  const query = members.body?.length === 0 ? Object.keys(input) : members.query;
  const problem =
    findProblemIn(input, query, toTextProblem) ??
    findProblemIn(input, members.header, toMemberProblem);
  if (problem) return problem;
  const bad = Object.values(timestamps.input)
    .flat()
    .find((path) => !hasValidDates(input, path));
  return bad && { member: bad.join('.'), problem: 'must be a valid Date' };
}

/** The first problem with one of the members, or with an item of one that is a list. */
function findProblemIn(
  input: Record<string, unknown>,
  members: readonly string[],
  toProblem: (text: string, isItem: boolean) => string | undefined,
): InputProblem | undefined {
  for (const member of members) {
    const value = input[member];
    const items: readonly unknown[] = [value].flat();
    const problem = items
      .map((item) => toProblem(String(item), Array.isArray(value)))
      .find((one) => one);
    if (problem !== undefined) return { member, problem };
  }
  return undefined;
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
    toRequest({ method, path, service }, input, headers) {
      const body = input.body && JSON.stringify(input.body);
      // The names of headers are in lower case, so that one replaces the other; a list is joined by commas.
      const members = Object.entries(input.header).map(([name, value]) => [
        name.toLowerCase(),
        String(value),
      ]);
      return {
        method,
        url: baseUrl + fillPath(path, input.path) + toQuery(input.query),
        headers: {
          accept: `application/json${service.errorForm === 'aws' ? '' : ', application/problem+json'}`,
          ...(body && { 'content-type': 'application/json' }),
          ...headers,
          ...Object.fromEntries(members),
        },
        body,
      };
    },
  };
}
