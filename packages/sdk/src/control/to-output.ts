import { isRecord } from '@numberkit/contract';
import {
  type ControlOperationId,
  type ControlOutput,
  controlOperations,
  type controlSchemas,
  fromWireControlOutput,
} from '@numberkit/contract/control';
import { UnexpectedResponseError } from './errors.js';
import { problemErrors } from './gen/errors.gen.js';

/**
 * Reads the output from a response.
 *
 * @throws {ProblemError} The server refused the call.
 * @throws {UnexpectedResponseError} The response does not keep to the control contract.
 */
export function toOutput<Op extends ControlOperationId>(
  operation: Op,
  status: number,
  text: string,
): ControlOutput<Op> {
  const json = toJson(text);
  if (status === controlOperations[operation].success && isRecord(json)) {
    try {
      return fromWireControlOutput(operation, json);
    } catch {
      throw new UnexpectedResponseError(operation, status, text);
    }
  }
  if (isProblem(json) && Object.hasOwn(problemErrors, json.type)) {
    const Problem = problemErrors[json.type];
    if (Problem !== undefined) throw new Problem(operation, json);
  }
  throw new UnexpectedResponseError(operation, status, text);
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblem(value: unknown): value is controlSchemas.Problem {
  return (
    isRecord(value) &&
    typeof value['type'] === 'string' &&
    typeof value['detail'] === 'string' &&
    typeof value['status'] === 'number' &&
    (value['errors'] === undefined || Array.isArray(value['errors']))
  );
}
