import { type Json, type JsonObject, toList } from './json.ts';
import { toProperties } from './properties.ts';
import { resolve } from './references.ts';

/** A place in a value whose schema carries an extension; `*` stands for every item of a list. */
export interface Annotation {
  readonly path: readonly string[];
  readonly value: Json;
}

/** The places in a value of this schema that carry the extension, in the order of the document. */
export function toAnnotations(
  document: JsonObject,
  schema: Json | undefined,
  extension: `x-${string}`,
): Annotation[] {
  const marks = new Map<string, Annotation>();
  visit(schema, [], []);
  return [...marks.values()];

  function visit(value: Json | undefined, path: readonly string[], above: readonly Json[]): void {
    // A schema that contains itself has marks at every depth; the table cannot list those.
    if (value === undefined || above.includes(value)) return;
    const resolved = resolve(document, value);
    const mark = resolved[extension];
    if (mark !== undefined) {
      marks.set(path.join('\n'), { path, value: mark });
      return;
    }
    const within = [...above, value];
    for (const [name, property] of Object.entries(toProperties(document, resolved))) {
      visit(property, [...path, name], within);
    }
    if (resolved['items'] !== undefined) visit(resolved['items'], [...path, '*'], within);
    for (const part of [...toList(resolved['oneOf']), ...toList(resolved['anyOf'])]) {
      visit(part, path, within);
    }
  }
}
