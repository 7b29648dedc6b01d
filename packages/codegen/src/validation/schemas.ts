import { isObject, type Json, type JsonObject, toList, toObject, toText } from '../spec/json.ts';
import { toProperties } from '../spec/properties.ts';
import { resolve, toSchemaName } from '../spec/references.ts';
import { listSchemas, toCompositions, toParts } from '../spec/schemas.ts';
import { toAnnotationProblems, toEndlessProblems, toMixedProblems } from './annotations.ts';
import { isPattern } from './document.ts';

/** Schemas have names that types can have, described members, and annotations whose paths can be listed. */
export function toSchemaProblems(document: JsonObject): string[] {
  const components = Object.entries(toObject(toObject(document['components'])['schemas']));
  return [
    ...components
      .filter(([name]) => !/^[A-Z][A-Za-z0-9]*$/.test(name))
      .map(([name]) => `The schema ${name} does not have the name of a type.`),
    ...components.flatMap(([name, schema]) => [
      ...toCircleProblems(document, name, schema),
      ...toEndlessProblems(document, name, schema),
    ]),
    ...listSchemas(document).flatMap(({ name, schema }) =>
      toNestedProblems(document, name, schema),
    ),
    ...toMixedProblems(document),
  ];
}

/** Checks a schema and the schemas inline in it; a schema that it refers to is checked under its own name. */
function toNestedProblems(document: JsonObject, path: string, schema: Json | undefined): string[] {
  if (!isObject(schema)) return [];
  const { properties, items, format, nullable } = schema;
  return [
    ...Object.entries(toObject(properties)).flatMap(([name, property]) => [
      ...(toText(resolve(document, property)['description']) === undefined
        ? [`The member ${path}.${name} has no description.`]
        : []),
      ...(isInherited(name)
        ? [`The member ${path}.${name} has a name that every object has.`]
        : []),
      ...toNestedProblems(document, `${path}.${name}`, property),
    ]),
    ...toParts(schema).flatMap((part) =>
      toNestedProblems(document, part === items ? `${path}.*` : path, part),
    ),
    ...['readOnly', 'writeOnly']
      .filter((keyword) => schema[keyword] === true)
      .map((keyword) => `The schema ${path} is ${keyword}; requests need a schema of their own.`),
    ...(format === 'binary'
      ? [`The schema ${path} is of the format binary, for which JSON has no value.`]
      : []),
    ...(nullable === undefined
      ? []
      : [`The schema ${path} has nullable, which OpenAPI 3.1 ignores; its type can list null.`]),
    ...toPatternProblems(path, schema),
    ...toDiscriminatorProblems(document, path, schema),
    ...toAnnotationProblems(document, path, schema),
  ];
}

/** Whether an object has a member of a name without having it: validators do not see that it is absent. */
export function isInherited(name: string): boolean {
  return name in {};
}

/** Patterns are regular expressions of ECMAScript, as validators compile them. */
function toPatternProblems(path: string, { pattern, patternProperties }: JsonObject): string[] {
  return [
    ...(typeof pattern === 'string' ? [pattern] : []),
    ...Object.keys(toObject(patternProperties)),
  ]
    .filter((one) => !isPattern(one, 'u'))
    .map((one) => `The pattern ${one} of ${path} is not a regular expression of JavaScript.`);
}

/** What a discriminator calls an alternative is what the alternative says of itself: no value could be both. */
function toDiscriminatorProblems(
  document: JsonObject,
  path: string,
  { discriminator, oneOf, anyOf }: JsonObject,
): string[] {
  if (!isObject(discriminator)) return [];
  const { propertyName, mapping } = discriminator;
  const member = String(propertyName);
  return [...toList(oneOf), ...toList(anyOf)].flatMap((one) => {
    const name = toSchemaName(one);
    if (name === undefined) return [];
    const mapped = Object.entries(toObject(mapping)).filter(([, target]) =>
      [name, `#/components/schemas/${name}`].includes(String(target)),
    );
    // Without a mapping the name of the schema is the value.
    const called: Json[] = mapped.length > 0 ? mapped.map(([value]) => value) : [name];
    const own = resolve(document, toProperties(document, one)[member]);
    const allowed = own['const'] === undefined ? own['enum'] : [own['const']];
    return allowed === undefined || toList(allowed).some((value) => called.includes(value))
      ? []
      : [
          `The discriminator of ${path} calls ${name} ${called.join(' or ')}, which its ${member} is not.`,
        ];
  });
}

/** A schema that is composed of itself has no end, unlike one to which a member or an item leads back. */
function toCircleProblems(document: JsonObject, name: string, schema: Json | undefined): string[] {
  const start = `#/components/schemas/${name}`;
  const seen = new Set<string>();
  const waiting = [schema];
  // Iterating a list includes what is added on the way.
  for (const part of waiting) {
    if (!isObject(part)) continue;
    const { $ref: reference } = part;
    if (reference === start) return [`The schema ${name} is composed of itself.`];
    if (typeof reference === 'string' && !seen.has(reference)) {
      seen.add(reference);
      waiting.push(resolve(document, { $ref: reference }));
    }
    waiting.push(...toCompositions(part));
  }
  return [];
}
