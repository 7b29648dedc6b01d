import { document, type Json, type JsonObject } from '@numberkit/contract/document';

/**
 * An object of the document with its reference followed. What stands beside a reference stays, as
 * OpenAPI 3.1 has it. Undefined where there is no object.
 */
export function resolve(value: Json | undefined): JsonObject | undefined {
  if (!isJsonObject(value)) return undefined;
  const { $ref, ...rest } = value;
  if (typeof $ref !== 'string') return value;
  return { ...resolve(atPointer($ref)), ...rest };
}

/** Whether a value of the document is an object. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a local reference (`#/components/schemas/Tag`) points to. */
function atPointer(reference: string): Json | undefined {
  const steps = reference.split('/').slice(1).map(unescapeStep);
  return steps.reduce<Json | undefined>(
    (value, step) => (isJsonObject(value) ? value[step] : undefined),
    document,
  );
}

/** A step of a JSON pointer as the name that it stands for. */
export function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
