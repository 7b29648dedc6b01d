import { toErrorName } from '../emit/class-names.ts';
import { toExceptions } from '../model/exceptions.ts';
import { toServiceName, toSpecServices } from '../model/services.ts';
import type { JsonObject } from '../spec/json.ts';
import { toSpecOperations } from '../spec/operations.ts';

/** The names of a client's own errors, by which its users tell them from exceptions. */
const OWN_ERRORS: readonly string[] = [
  'AbortedError',
  'ConfigurationError',
  'HookError',
  'InvalidInputError',
  'NetworkError',
  'PaginationError',
  'TimeoutError',
  'TransportError',
  'UnexpectedResponseError',
  'UnknownServiceException',
];

/** No exception has the name of an error that clients have of their own. */
export function toErrorNameProblems(document: JsonObject): string[] {
  const services = toSpecServices(document);
  const problems = toSpecOperations(document).flatMap((operation) => {
    const service = services.find(({ name }) => name === toServiceName(services, operation));
    return toExceptions(document, operation).flatMap(({ name }) => {
      const errorName = toErrorName(service?.errorForm ?? 'aws', name);
      return OWN_ERRORS.includes(errorName)
        ? [`The exception ${name} needs another name: clients have a ${errorName} of their own.`]
        : [];
    });
  });
  return [...new Set(problems)];
}
