import type { Exception, Model } from '../model/model.ts';

/** An exception of a family and the class that the SDK exports for it. */
export interface ExceptionClass {
  readonly family: string;
  readonly className: string;
  readonly exception: Exception;
}

/**
 * One class per exception and family. The class is called as the exception; where families that
 * stand earlier in `tags` have taken that name, the family's own name goes before it. So a family
 * that is added at the end renames no class that is already in use.
 */
export function toExceptionClasses(model: Model): ExceptionClass[] {
  const taken = new Set<string>();
  return model.families.flatMap(({ name: family }) =>
    toFamilyExceptions(model, family).map((exception) => {
      const className = taken.has(exception.name)
        ? `${family.replaceAll(/[^A-Za-z0-9_$]/g, '')}${exception.name}`
        : exception.name;
      taken.add(className);
      return { family, className, exception };
    }),
  );
}

/** The exceptions that a family's operations declare, each once. */
function toFamilyExceptions(model: Model, family: string): Exception[] {
  const exceptions = new Map<string, Exception>();
  for (const operation of model.operations) {
    if (operation.family !== family) continue;
    for (const exception of operation.exceptions) {
      if (!exceptions.has(exception.name)) exceptions.set(exception.name, exception);
    }
  }
  return [...exceptions.values()].sort((one, other) => one.status - other.status);
}
