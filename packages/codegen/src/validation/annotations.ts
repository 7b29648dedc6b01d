import { toOperationAnnotations } from '../model/operation.ts';
import { toAnnotations } from '../spec/annotations.ts';
import { type Json, type JsonObject, toObject } from '../spec/json.ts';
import { type SpecOperation, toSpecOperations } from '../spec/operations.ts';
import { resolve } from '../spec/references.ts';
import { listReferences } from './references.ts';

/** The types of a timestamp's schema by its form. */
const TYPES: { readonly [form: string]: readonly string[] } = {
  'epoch-seconds': ['number', 'integer'],
  'iso-8601': ['string'],
};
const EXTENSIONS = ['x-timestamp', 'x-sensitive'] as const;
/** Keywords whose schemas are not those of named members or of all items. */
const KEYWORDS = [
  'additionalProperties',
  'patternProperties',
  'unevaluatedProperties',
  'dependentSchemas',
  'prefixItems',
  'contains',
  'not',
  'if',
  'then',
  'else',
] as const;

/** The annotations of one schema stand where their paths can be listed. */
export function toAnnotationProblems(
  document: JsonObject,
  path: string,
  schema: JsonObject,
): string[] {
  return [...toFormProblems(path, schema), ...toUnnamedProblems(document, path, schema)];
}

/** A timestamp has the same form in every response and every alternative. */
export function toMixedProblems(document: JsonObject): string[] {
  return toSpecOperations(document).flatMap((operation) => toMixedForms(document, operation));
}

function toMixedForms(document: JsonObject, operation: SpecOperation): string[] {
  const { input, output } = toOperationAnnotations(document, operation, 'x-timestamp');
  return [input, output].flatMap((annotations) => {
    const forms = new Map<string, Json>();
    const mixed = annotations.flatMap(({ path, value }) => {
      const member = path.join('.');
      const first = forms.get(member) ?? value;
      forms.set(member, first);
      return first === value ? [] : [member];
    });
    return [...new Set(mixed)].map(
      (member) => `The timestamp ${member} of ${operation.title} has two forms.`,
    );
  });
}

function toFormProblems(path: string, schema: JsonObject): string[] {
  const { 'x-timestamp': form, $ref: reference, type } = schema;
  if (form === undefined) return [];
  const types = TYPES[String(form)];
  if (types === undefined) {
    return [`The x-timestamp ${form} of ${path} is not one of ${Object.keys(TYPES).join(', ')}.`];
  }
  if (reference !== undefined) {
    return [`The x-timestamp of ${path} stands beside a reference instead of behind it.`];
  }
  return types.includes(String(type))
    ? []
    : [`The x-timestamp ${form} of ${path} is not on a schema of the type ${types[0]}.`];
}

/** Annotations have the paths of named members and items of lists. */
function toUnnamedProblems(document: JsonObject, path: string, schema: JsonObject): string[] {
  return KEYWORDS.flatMap((keyword) => {
    const value = schema[keyword];
    const parts = isSchemaMap(keyword) ? Object.values(toObject(value)) : [value].flat();
    return EXTENSIONS.filter((extension) =>
      parts.some((part) => toAnnotations(document, part, extension).length > 0),
    ).map(
      (extension) => `The ${keyword} of ${path} carry ${extension}, which needs named members.`,
    );
  });
}

function isSchemaMap(keyword: string): boolean {
  return keyword === 'patternProperties' || keyword === 'dependentSchemas';
}

/** Paths cannot list every depth of a schema that contains itself. */
export function toEndlessProblems(
  document: JsonObject,
  name: string,
  schema: Json | undefined,
): string[] {
  if (!containsItself(document, name)) return [];
  return EXTENSIONS.filter(
    (extension) => toAnnotations(document, schema, extension).length > 0,
  ).map(
    (extension) => `The schema ${name} contains itself, so that ${extension} has no end in it.`,
  );
}

function containsItself(document: JsonObject, name: string): boolean {
  const start = `#/components/schemas/${name}`;
  const seen = new Set<string>([start]);
  // Iterating a set includes what is added on the way.
  for (const reference of seen) {
    for (const { reference: next } of listReferences(resolve(document, { $ref: reference }))) {
      if (next === start) return true;
      seen.add(next);
    }
  }
  return false;
}
