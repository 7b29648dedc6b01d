import { canListAllViolations } from '@numberkit/contract';
import { document } from '@numberkit/contract/document';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const key = 'contract';

// The value itself is one of them. Ajv copies all that it has found for each item in which it finds more.
const maxValues = 2000;

const validators = { every: createValidators(true), first: createValidators(false) };

/** The way to a place in the contract's document, from its root. */
export type DocumentPath = readonly string[];

/**
 * What breaks the schema that stands at a place in the contract's document: everything, or the first
 * thing of a value that is too large to be looked at for all.
 */
export function errorsAt(path: DocumentPath, value: unknown): readonly ErrorObject[] {
  const { every, first } = validators;
  const validate = (canListAllViolations(value, maxValues - 1) ? every : first)(path);
  return validate(value) ? [] : (validate.errors ?? []);
}

function createValidators(allErrors: boolean): (path: DocumentPath) => ValidateFunction {
  // Not strict: an OpenAPI document holds more keywords than JSON Schema knows.
  const ajv = new Ajv2020({ strict: false, allErrors });
  formats.default(ajv);
  ajv.addSchema(document, key, false);
  const compiled = new Map<string, ValidateFunction>();
  return (path) => {
    const pointer = path.map(toPointerStep).join('/');
    const known = compiled.get(pointer);
    if (known) return known;
    const validate = ajv.compile({ $ref: `${key}#/${pointer}` });
    compiled.set(pointer, validate);
    return validate;
  };
}

function toPointerStep(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}
