import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { canListAllViolations } from './json.js';

/** A compiled schema. */
export interface SchemaCheck {
  /** Lists the violations by a value: all of them, or the first one of a very large value. */
  (value: unknown): readonly ErrorObject[];
  /** Whether a value has none. This costs half as much, since nothing is compiled that lists all of them. */
  accepts(value: unknown): boolean;
}

/** Compiles a schema. */
export type Compile = (schema: object) => SchemaCheck;

/** Options of Ajv, and a limit. */
export interface CompileOptions extends Options {
  /** The most members and items of a value whose violations are all listed. */
  readonly maxValues?: number;
}

/**
 * Makes a compiler of schemas that can refer to documents by name:
 * `{ $ref: 'control#/components/schemas/Clock' }`. The first compilation sets Ajv up: a start does not
 * pay for it.
 */
export function createCompile(
  documents: Readonly<Record<string, object>>,
  { maxValues, ...options }: CompileOptions = {},
): Compile {
  const first = createCompiler(documents, options);
  const all = createCompiler(documents, { ...options, allErrors: true });
  return (schema) => {
    const findFirst = first(schema);
    let findAll: ValidateFunction | undefined;
    const check = (value: unknown): readonly ErrorObject[] => {
      if (findFirst(value)) return [];
      const violations = findFirst.errors ?? [];
      if (!canListAllViolations(value, maxValues)) return violations;
      findAll ??= all(schema);
      // The first check may have converted members of the value, and the second finds nothing more.
      return findAll(value) ? violations : (findAll.errors ?? []);
    };
    return Object.assign(check, { accepts: (value: unknown) => findFirst(value) });
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
    // An OpenAPI document has more keywords than JSON Schema.
    strict: false,
    verbose: true,
    // The documents are linted where they are written, and their check against JSON Schema would cost more
    // than all other work here.
    meta: false,
    validateSchema: false,
    ...options,
  });
  addFormats.default(ajv);
  for (const [name, document] of Object.entries(documents)) ajv.addSchema(document, name);
  return ajv;
}
