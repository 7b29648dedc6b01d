import { toServiceName, toSpecServices } from '../model/services.ts';
import { isObject, type JsonObject, toObject } from '../spec/json.ts';
import {
  isSuccess,
  type SpecOperation,
  toEventStream,
  toResponses,
  toSpecOperations,
} from '../spec/operations.ts';
import { toSchemaName } from '../spec/references.ts';

/** A stream of events is the only success of a GET, and the data of each event has a schema. */
export function toEventProblems(document: JsonObject): string[] {
  return toSpecOperations(document).flatMap((operation) => {
    const successes = toResponses(document, operation).filter(({ status }) => isSuccess(status));
    const streams = successes
      .map(({ response }) => toEventStream(response))
      .filter((stream) => stream !== undefined);
    return [
      ...toMisplacedProblems(document, operation),
      ...streams.flatMap((stream) => toNameProblems(operation, stream)),
      ...(streams.length === 0 ? [] : toStreamProblems(document, operation, successes.length)),
    ];
  });
}

function toStreamProblems(
  document: JsonObject,
  operation: SpecOperation,
  successes: number,
): string[] {
  const { title, method, parameters } = operation;
  const services = toSpecServices(document);
  const service = services.find(({ name }) => name === toServiceName(services, operation));
  const position = parameters.find(isPosition);
  return [
    ...(method === 'GET' ? [] : [`The operation ${title} has a stream of events, but is no GET.`]),
    ...(successes === 1
      ? []
      : [`The operation ${title} has a stream of events beside another response of success.`]),
    ...(service?.errorForm === 'aws'
      ? [`The operation ${title} has a stream of events, which no protocol of AWS here carries.`]
      : []),
    ...(position?.['required'] === true
      ? [`The header Last-Event-ID of ${title} is required, but a stream begins without it.`]
      : []),
  ];
}

/** Whether a parameter is the header by which a stream continues after an event. */
function isPosition({ in: place, name }: JsonObject): boolean {
  return place === 'header' && String(name).toLowerCase() === 'last-event-id';
}

function toNameProblems({ title }: SpecOperation, stream: JsonObject): string[] {
  const events = stream['x-events'];
  if (!isObject(events) || Object.keys(events).length === 0) {
    return [`The stream of events of ${title} has no x-events, the schema of each event.`];
  }
  return Object.entries(events).flatMap(([name, schema]) => [
    ...(/^[A-Za-z][\w.-]*$/.test(name)
      ? []
      : [`The event ${name} of ${title} does not have the name of an event.`]),
    ...(toSchemaName(schema) === undefined
      ? [`The data of the event ${name} of ${title} is not one of the component schemas.`]
      : []),
  ]);
}

/** The events of a response that is none of a stream would be overlooked. */
function toMisplacedProblems(document: JsonObject, operation: SpecOperation): string[] {
  return toResponses(document, operation).flatMap(({ status, response }) =>
    Object.entries(toObject(response['content'])).flatMap(([type, content]) =>
      toObject(content)['x-events'] !== undefined &&
      (type !== 'text/event-stream' || !isSuccess(status))
        ? [`The response ${status} of ${operation.title} has x-events, but is no stream of events.`]
        : [],
    ),
  );
}
