import type { ErrorForm } from '@numberkit/contract';
import type { Exception } from '../model/exceptions.ts';
import type { Model } from '../model/model.ts';
import type { Service } from '../model/services.ts';

/** An exception of a service and the class that the SDK exports for it. */
export interface ExceptionClass {
  readonly service: string;
  readonly className: string;
  /** The `name` of its errors: without the service's name in front. */
  readonly errorName: string;
  readonly exception: Exception;
}

/**
 * One class per exception and service. The class has the name of the exception (that of a problem ends in `Error`),
 * prefixed with the name of the service if a service earlier in `tags` has taken that name. A service that is
 * added at the end therefore renames no existing class.
 */
export function toExceptionClasses(model: Model): ExceptionClass[] {
  const taken = new Set<string>();
  return model.services.flatMap((one) => {
    const service = one.name;
    return toServiceExceptions(model, one).map((exception) => {
      const errorName = toErrorName(one.errorForm, exception.name);
      const className = taken.has(errorName)
        ? `${service.replaceAll(/[^A-Za-z0-9_$]/g, '')}${errorName}`
        : errorName;
      taken.add(className);
      return { service, className, errorName, exception };
    });
  });
}

/** The name of the errors of an exception: that of a problem ends in `Error`. */
export function toErrorName(errorForm: ErrorForm, exception: string): string {
  return errorForm === 'aws' || exception.endsWith('Error') ? exception : `${exception}Error`;
}

/** The exceptions that the operations of a service declare, each once. */
function toServiceExceptions(model: Model, { name: service }: Service): Exception[] {
  const exceptions = new Map<string, Exception>();
  for (const operation of model.operations) {
    if (operation.service !== service) continue;
    for (const exception of operation.exceptions) {
      if (!exceptions.has(exception.name)) exceptions.set(exception.name, exception);
    }
  }
  return [...exceptions.values()].sort((one, other) => one.status - other.status);
}
