import type { Json, JsonObject, OpenApiDocument, OperationFacts } from '@numberkit/contract';

type Components = OpenApiDocument['components'];

/**
 * A document of some operations, each with the parts of it that a validator needs, and of the components that
 * these refer to. A validator reads the whole of its document, so this one starts in a fraction of the time. It
 * is a copy, since the validator changes it.
 */
export function createPartialDocument(
  { openapi, info, components }: OpenApiDocument,
  operations: readonly (readonly [facts: OperationFacts, parts: JsonObject])[],
): OpenApiDocument {
  const paths = Object.fromEntries(
    operations.map(([facts, parts]) => {
      const operation = { operationId: facts.operationId, ...parts };
      return [toOwnPath(facts), { [facts.method.toLowerCase()]: operation }];
    }),
  );
  return structuredClone({
    openapi,
    info,
    tags: [],
    paths,
    components: keepReferenced(components, paths),
  });
}

/** The components that paths refer to, and those that these refer to. */
function keepReferenced(components: Components, paths: Json): Components {
  const kept: Components = { schemas: {}, responses: {} };
  const keep = (value: Json): void => {
    for (const { section, name } of toReferences(value)) {
      const component = components[section]?.[name];
      const others = kept[section] ?? {};
      if (component === undefined || Object.hasOwn(others, name)) continue;
      kept[section] = others;
      others[name] = component;
      keep(component);
    }
  };
  keep(paths);
  return kept;
}

/** The components that a value of the document refers to. */
function toReferences(value: Json): { section: string; name: string }[] {
  const references = JSON.stringify(value).matchAll(/"\$ref":"#\/components\/([^"/]+)\/([^"/]+)/g);
  return [...references].map(([, section = '', name = '']) => ({ section, name }));
}

/**
 * The path of an operation in a document for the validator, whose router would read some characters of the
 * contract's own path as its syntax, and another operation at a path that is narrower.
 */
function toOwnPath({ operationId }: OperationFacts): string {
  return `/${operationId}`;
}
