import { document } from '@numberkit/contract/document';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const key = 'contract';

// Not strict: an OpenAPI document holds more keywords than JSON Schema knows.
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(document, key, false);

const compiled = new Map<string, ValidateFunction>();

/** The way to a place in the contract's document, from its root. */
export type DocumentPath = readonly string[];

/** A validator for the schema that stands at a place in the contract's document. */
export function schemaAt(path: DocumentPath): ValidateFunction {
  const pointer = path.map(toPointerStep).join('/');
  const known = compiled.get(pointer);
  if (known) return known;
  const validate = ajv.compile({ $ref: `${key}#/${pointer}` });
  compiled.set(pointer, validate);
  return validate;
}

function toPointerStep(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}
