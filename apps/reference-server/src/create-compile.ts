import { canListAllViolations } from '@numberkit/contract';
import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Lists how a value violates a schema: every violation, or the first one of a very large value. */
export type SchemaCheck = (value: unknown) => readonly ErrorObject[];

/** Makes the check of a schema. */
export type Compile = (schema: object) => SchemaCheck;

/**
 * A compiler of schemas that knows documents by name: `{ $ref: 'control#/components/schemas/Clock' }`.
 * It is set up when it is first used, so that it costs a start nothing.
 */
export function createCompile(
  documents: Readonly<Record<string, object>>,
  options: Options = {},
): Compile {
  const first = createCompiler(documents, options);
  const all = createCompiler(documents, { ...options, allErrors: true });
  return (schema) => {
    const findFirst = first(schema);
    let findAll: ValidateFunction | undefined;
    return (value) => {
      if (findFirst(value)) return [];
      const violations = findFirst.errors ?? [];
      if (!canListAllViolations(value)) return violations;
      findAll ??= all(schema);
      // Where a check has converted members of the value, the second one may have nothing to add.
      return findAll(value) ? violations : (findAll.errors ?? []);
    };
  };
}

function createCompiler(
  documents: Readonly<Record<string, object>>,
  options: Options,
): (schema: object) => ValidateFunction {
  let ajv: Ajv2020 | undefined;
  return (schema) => {
    ajv ??= createAjv(documents, options);
    return ajv.compile(schema);
  };
}

function createAjv(documents: Readonly<Record<string, object>>, options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    verbose: true,
    // The documents are linted where they are written; to hold them against JSON Schema costs more than
    // everything else here.
    meta: false,
    validateSchema: false,
    ...options,
  });
  addFormats.default(ajv);
  for (const [name, document] of Object.entries(documents)) ajv.addSchema(document, name);
  return ajv;
}
