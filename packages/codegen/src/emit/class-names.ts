import type { Exception } from '../model/exceptions.ts';
import type { Model } from '../model/model.ts';
import type { Service } from '../model/services.ts';

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
  return model.services.flatMap((one) => {
    const service = one.name;
    return toServiceExceptions(model, one).map((exception) => {
      const className = taken.has(exception.name)
        ? `${service.replaceAll(/[^A-Za-z0-9_$]/g, '')}${exception.name}`
        : exception.name;
      taken.add(className);
      return { service, className, exception };
    });
  });
}

/**
 * The exceptions of a service, each once: those that its operations declare, and of a service with problems those
 * of requests without an operation, which the document declares too.
 */
function toServiceExceptions(
  model: Model,
  { name: service, errorForm, unrouted }: Service,
): Exception[] {
  const exceptions = new Map<string, Exception>();
  for (const operation of model.operations) {
    if (operation.service !== service) continue;
    for (const exception of operation.exceptions) {
      if (!exceptions.has(exception.name)) exceptions.set(exception.name, exception);
    }
  }
  const others = errorForm === 'problem' ? Object.values(unrouted) : [];
  for (const exception of others) {
    if (exception.schema !== '') exceptions.set(exception.name, exception);
  }
  return [...exceptions.values()].sort((one, other) => one.status - other.status);
}
