import { type Exception, toExceptions } from '../model/exceptions.ts';
import { toServiceName, toSpecServices } from '../model/services.ts';
import type { JsonObject } from '../spec/json.ts';
import { toSpecOperations } from '../spec/operations.ts';

/** What an exception has in common in all operations of a service. */
const TRAITS: { readonly [trait: string]: (exception: Exception) => string | number | undefined } =
  {
    status: ({ status }) => status,
    role: ({ role }) => role,
    schema: ({ schema }) => schema,
    type: ({ defaults }) => defaults['type'],
  };

/** An exception is the same in a whole service, and so is the type of a problem. */
export function toIdentityProblems(document: JsonObject): string[] {
  const services = toSpecServices(document);
  const byName = new Map<string, Exception>();
  const byType = new Map<string, Exception>();
  const byClass = new Map<string, Exception>();
  const problems = toSpecOperations(document).flatMap((operation) => {
    const service = toServiceName(services, operation);
    const named = toExceptions(document, operation).filter(({ name }) => name !== '');
    return named.flatMap((exception) => {
      const { name, status, defaults } = exception;
      const namesake = keepFirst(byClass, `${service}/${name.replace(/Error$/, '')}`, exception);
      const first = keepFirst(byName, `${service}/${name}`, exception);
      const twin =
        defaults['type'] === undefined || defaults['status'] === undefined
          ? exception
          : keepFirst(byType, `${service}/${status}/${defaults['type']}`, exception);
      return [
        ...toMismatches(service, first, exception),
        ...(namesake.name === name || defaults['type'] === undefined
          ? []
          : [`The problems ${namesake.name} and ${name} of ${service} have one class of errors.`]),
        ...(twin.name === name
          ? []
          : [
              `The problems ${twin.name} and ${name} of ${service} both have the status ${status} and the type ${defaults['type']}.`,
            ]),
      ];
    });
  });
  return [...new Set(problems)];
}

function keepFirst(known: Map<string, Exception>, key: string, exception: Exception): Exception {
  const first = known.get(key) ?? exception;
  known.set(key, first);
  return first;
}

function toMismatches(service: string, first: Exception, other: Exception): string[] {
  return Object.entries(TRAITS)
    .map(([trait, toValue]) => ({ trait, values: [toValue(first), toValue(other)] }))
    .filter(({ values: [one, two] }) => !Object.is(one, two))
    .map(
      ({ trait, values }) =>
        `${first.name} of ${service} has two values of ${trait}: ${values.join(' and ')}.`,
    );
}
