import { type Json, type JsonObject, toList } from './json.ts';
import { toProperties } from './properties.ts';
import { resolve } from './references.ts';

/** The path of a value whose schema carries an extension (`*` stands for every item of a list). */
export interface Annotation {
  readonly path: readonly string[];
  readonly value: Json;
}

/** The annotations of an extension in a schema and the schemas within it, in the order of the document. */
export function toAnnotations(
  document: JsonObject,
  schema: Json | undefined,
  extension: `x-${string}`,
): Annotation[] {
  const annotations = new Map<string, Annotation>();
  walk(schema, [], []);
  return [...annotations.values()];

  function walk(value: Json | undefined, path: readonly string[], above: readonly Json[]): void {
    // Paths cannot list every depth of a schema that contains itself.
    if (value === undefined || above.includes(value)) return;
    const resolved = resolve(document, value);
    const annotation = resolved[extension];
    if (annotation !== undefined) {
      annotations.set(JSON.stringify([path, annotation]), { path, value: annotation });
      return;
    }
    const within = [...above, value];
    for (const [name, property] of Object.entries(toProperties(document, resolved))) {
      walk(property, [...path, name], within);
    }
    if (resolved['items'] !== undefined) walk(resolved['items'], [...path, '*'], within);
    for (const part of [...toList(resolved['oneOf']), ...toList(resolved['anyOf'])]) {
      walk(part, path, within);
    }
  }
}
