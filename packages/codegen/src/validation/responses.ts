import { toServiceName, toSpecServices } from '../model/services.ts';
import { type JsonObject, toObject } from '../spec/json.ts';
import {
  isSuccess,
  type SpecOperation,
  toContentSchema,
  toEventStream,
  toResponses,
  toSpecOperations,
} from '../spec/operations.ts';
import { resolve } from '../spec/references.ts';
import { isOfObjects } from '../spec/schemas.ts';

const SUCCESSES = ['200', '201', '202', '204'];

/** A success is 200, 201 or 202, with a JSON object, with a stream of events or with nothing in it, or 204. */
export function toResponseProblems(document: JsonObject): string[] {
  return toSpecOperations(document).flatMap((operation) => [
    ...toStatusProblems(document, operation),
    ...toResponses(document, operation).flatMap(({ status, response }) => [
      ...(isSuccess(status) ? toContentProblems(document, operation, status, response) : []),
      ...toHeaderProblems(document, operation, status, response),
    ]),
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
  document: JsonObject,
  { title }: SpecOperation,
  status: string,
  response: JsonObject,
): string[] {
  const types = Object.keys(toObject(response['content']));
  if (types.length === 0) return [];
  if (status === '204') return [`The response 204 of ${title} has content.`];
  const [type] = types;
  if (types.length === 1 && toEventStream(response) !== undefined) return [];
  const schema = toContentSchema(response);
  if (types.length !== 1 || type !== 'application/json' || schema === undefined) {
    return [`The response ${status} of ${title} is not of the one content type application/json.`];
  }
  return isOfObjects(document, schema)
    ? []
    : [`The response ${status} of ${title} is not an object; a list can be a member of one.`];
}

/** Servers set the header with the request id, and the one that names an exception of AWS; handlers set none. */
function toHeaderProblems(
  document: JsonObject,
  operation: SpecOperation,
  status: string,
  response: JsonObject,
): string[] {
  const services = toSpecServices(document);
  const service = services.find(({ name }) => name === toServiceName(services, operation));
  const set = [
    String(service?.source['requestIdHeader']).toLowerCase(),
    ...(service?.errorForm === 'aws' && !isSuccess(status) ? ['x-amzn-errortype'] : []),
  ];
  return Object.entries(toObject(response['headers']))
    .filter(([name, header]) => {
      return resolve(document, header)['required'] === true && !set.includes(name.toLowerCase());
    })
    .map(
      ([name]) =>
        `The response ${status} of ${operation.title} requires the header ${name}, which servers have no way to set.`,
    );
}
