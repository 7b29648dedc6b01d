import { Validator as SchemaValidator } from '@cfworker/json-schema';
import type { OperationId } from '@numberkit/contract';
import type { JsonObject } from '@numberkit/contract/document';
import type { InputProblem } from '../request/find-input-problem.js';
import type { Validator } from '../request/validator.js';
import { toInputSchema, toOutputSchema } from './contract-schemas.js';
import { toProblem } from './to-problem.js';

/** What a validator looks at. */
export interface ValidatorOptions {
  /** Whether inputs are held against the contract before they are sent; they are unless `false`. */
  readonly inputs?: boolean | undefined;
  /** Whether successes are held against the contract; they are unless `false`. */
  readonly outputs?: boolean | undefined;
}

/**
 * A validator for `new Numberkit({ …, validator: createValidator() })`. An input that breaks a rule
 * of the contract's schemas is an `InvalidInputError`, and nothing is sent; a success that breaks one
 * is an `UnexpectedResponseError`. Error answers are left to be what they say. Nothing is compiled from
 * text, so it works where `eval` does not.
 */
export function createValidator(options: ValidatorOptions = {}): Validator {
  const { inputs = true, outputs = true } = options;
  const validators = new Map<string, SchemaValidator | undefined>();
  // Each schema is prepared when it is first needed.
  const prepare = (name: string, toSchema: () => JsonObject | undefined) => {
    if (!validators.has(name)) {
      const schema = toSchema();
      // It stops at the first violation: an answer can be wrong in hundreds of thousands of places.
      validators.set(name, schema && new SchemaValidator(schema, '2020-12', true));
    }
    return validators.get(name);
  };
  const find = (
    validator: SchemaValidator | undefined,
    value: unknown,
  ): InputProblem | undefined => {
    if (validator === undefined) return undefined;
    try {
      const { valid, errors } = validator.validate(value);
      return valid ? undefined : toProblem(errors);
    } catch (error) {
      // For some keywords it goes on all the same, and passes all violations as arguments of one call.
      if (!(error instanceof RangeError)) throw error;
      return { member: '', problem: 'breaks the contract in more places than can be listed' };
    }
  };
  return {
    findInputProblem(operation: OperationId, { path, query, body }) {
      if (!inputs) return undefined;
      const validator = prepare(operation, () => toInputSchema(operation));
      const found = find(validator, { path, query, ...(body && { body }) });
      // Callers know members, not the places in which they travel.
      return found && { ...found, member: found.member.replace(/^\w+\.?/, '') || 'input' };
    },
    findOutputProblem(operation, status, body) {
      if (!outputs) return undefined;
      const name = `${operation} ${status}`;
      return find(
        prepare(name, () => toOutputSchema(operation, status)),
        body,
      );
    },
  };
}
