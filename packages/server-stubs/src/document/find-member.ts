import { isRecord, type Json, type JsonObject, resolveReference } from '@numberkit/contract';
import { document } from '@numberkit/contract/document';

/** A member of a request and, where the contract knows it, its schema. */
export interface Member {
  /** The dotted path: `Tags.0.Key`. */
  readonly name: string;
  readonly schema: JsonObject | undefined;
}

/**
 * Finds the member that a path of the validator leads to (`/body/Tags/0/Key`). The first step, the
 * place in the request, is not part of the name.
 */
export function findMember(request: JsonObject, path: string): Member {
  const steps = path.split('/').slice(1);
  const names: string[] = [];
  let schema: JsonObject | undefined = request;
  for (const [index, step] of steps.entries()) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const next: JsonObject | undefined = childOf(schema, name);
    if (next === undefined) {
      // The validator appends an unknown member's name as it is: its slashes are not steps.
      return { name: [...names, steps.slice(index).join('/')].join('.'), schema: undefined };
    }
    if (index > 0) names.push(name);
    schema = next;
  }
  return { name: names.join('.'), schema };
}

function childOf(schema: JsonObject, name: string): JsonObject | undefined {
  const { properties, items, additionalProperties } = schema;
  if (isRecord(properties) && Object.hasOwn(properties, name)) return resolve(properties[name]);
  if (/^\d+$/.test(name) && isRecord(items)) return resolve(items);
  return resolve(additionalProperties);
}

function resolve(value: Json | undefined): JsonObject | undefined {
  return resolveReference(document, value);
}
