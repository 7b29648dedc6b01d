import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A validator that knows documents by name: `{ $ref: 'control#/components/schemas/Clock' }`. */
export function createAjv(
  documents: Readonly<Record<string, object>>,
  options: Options = {},
): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true, ...options });
  addFormats.default(ajv);
  for (const [name, document] of Object.entries(documents)) ajv.addSchema(document, name);
  return ajv;
}
