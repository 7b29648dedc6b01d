import type { Exception } from '../model/exceptions.ts';
import type { Model } from '../model/model.ts';

/** An exception of a service and the class that the SDK exports for it. */
export interface ExceptionClass {
  readonly service: string;
  readonly className: string;
  readonly exception: Exception;
}

/**
 * One class per exception and service. The class has the name of the exception, prefixed with the name
 * of the service if a service earlier in `tags` has taken that name. A service that is added at the end
 * therefore renames no existing class.
 */
export function toExceptionClasses(model: Model): ExceptionClass[] {
  const taken = new Set<string>();
  return model.services.flatMap(({ name: service }) =>
    toServiceExceptions(model, service).map((exception) => {
      const className = taken.has(exception.name)
        ? `${service.replaceAll(/[^A-Za-z0-9_$]/g, '')}${exception.name}`
        : exception.name;
      taken.add(className);
      return { service, className, exception };
    }),
  );
}

/** The exceptions that a service's operations declare, each once. */
function toServiceExceptions(model: Model, service: string): Exception[] {
  const exceptions = new Map<string, Exception>();
  for (const operation of model.operations) {
    if (operation.service !== service) continue;
    for (const exception of operation.exceptions) {
      if (!exceptions.has(exception.name)) exceptions.set(exception.name, exception);
    }
  }
  return [...exceptions.values()].sort((one, other) => one.status - other.status);
}
