import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Makes the check of a schema. */
export type Compile = (schema: object) => ValidateFunction;

/**
 * A compiler of schemas that knows documents by name: `{ $ref: 'control#/components/schemas/Clock' }`.
 * It is set up when it is first used, so that it costs a start nothing.
 */
export function createCompile(
  documents: Readonly<Record<string, object>>,
  options: Options = {},
): Compile {
  let ajv: Ajv2020 | undefined;
  return (schema) => {
    ajv ??= createAjv(documents, options);
    return ajv.compile(schema);
  };
}

function createAjv(documents: Readonly<Record<string, object>>, options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
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
