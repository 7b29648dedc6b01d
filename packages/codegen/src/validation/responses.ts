import { type JsonObject, toObject } from '../spec/json.ts';
import {
  isSuccess,
  type SpecOperation,
  toContentSchema,
  toEventStream,
  toResponses,
  toSpecOperations,
} from '../spec/operations.ts';

const SUCCESSES = ['200', '201', '202', '204'];

/** A success is 200, 201 or 202, with JSON, with a stream of events or with nothing in it, or 204. */
export function toResponseProblems(document: JsonObject): string[] {
  return toSpecOperations(document).flatMap((operation) => [
    ...toStatusProblems(document, operation),
    ...toResponses(document, operation)
      .filter(({ status }) => isSuccess(status))
      .flatMap(({ status, response }) => toContentProblems(operation, status, response)),
  ]);
}

function toStatusProblems(document: JsonObject, operation: SpecOperation): string[] {
  const { title } = operation;
  const statuses = toResponses(document, operation).map(({ status }) => status);
  return [
    ...(statuses.some(isSuccess) ? [] : [`The operation ${title} has no 2xx response.`]),
    ...statuses
      .filter((status) => !/^[2-5]\d\d$/.test(status))
      .map((status) => `The response ${status} of ${title} is not for one status.`),
    ...statuses
      .filter((status) => isSuccess(status) && !SUCCESSES.includes(status))
      .map((status) => `The success ${status} of ${title} is not one of ${SUCCESSES.join(', ')}.`),
    ...statuses
      .filter((status) => /^3\d\d$/.test(status))
      .map((status) => `The response ${status} of ${title} is a redirection.`),
  ];
}

function toContentProblems(
  { title }: SpecOperation,
  status: string,
  response: JsonObject,
): string[] {
  const types = Object.keys(toObject(response['content']));
  if (types.length === 0) return [];
  if (status === '204') return [`The response 204 of ${title} has content.`];
  const [type] = types;
  if (types.length === 1 && toEventStream(response) !== undefined) return [];
  return types.length === 1 && type === 'application/json' && toContentSchema(response)
    ? []
    : [`The response ${status} of ${title} is not of the one content type application/json.`];
}
