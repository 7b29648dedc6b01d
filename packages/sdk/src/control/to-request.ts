import { fillPath, toQuery } from '@numberkit/contract';
import {
  type ControlInput,
  type ControlOperationId,
  controlOperations,
  splitControlInput,
} from '@numberkit/contract/control';
import type { HttpRequest } from '../transport.js';
import { toPathProblem, toTextProblem } from '../url.js';
import { InvalidInputError } from './errors.js';

/**
 * Writes a call as an HTTP request.
 *
 * @throws {InvalidInputError} A member of the path or the query cannot be sent.
 */
export function toRequest<Op extends ControlOperationId>(
  baseUrl: string,
  headers: Readonly<Record<string, string>>,
  operation: Op,
  input: ControlInput<Op>,
): HttpRequest {
  const { method, path: route, members } = controlOperations[operation];
  const { path, query, body } = splitControlInput(operation, input);
  for (const member of members.path) {
    const problem = toPathProblem(path[member]);
    if (problem !== undefined) throw new InvalidInputError(operation, member, problem);
  }
  for (const [member, value] of Object.entries(query)) {
    const problem = toTextProblem(String(value));
    if (problem !== undefined) throw new InvalidInputError(operation, member, problem);
  }
  return {
    url: baseUrl + fillPath(route, path) + toQuery(query),
    method,
    headers: {
      accept: 'application/json, application/problem+json',
      ...headers,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  };
}
