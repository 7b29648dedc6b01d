import { type OutputUnit, Validator as SchemaValidator } from '@cfworker/json-schema';
import type { JsonObject } from '@numberkit/contract';
import type { OperationId } from '@numberkit/contract/phone-numbers';
import { toInputSchema, toOutputSchema } from './contract-schemas.js';
import type { InputProblem, Validator } from './validator.js';

/** The options of a validator. */
export interface ValidatorOptions {
  /** Whether to validate inputs before they are sent; yes unless `false`. */
  readonly inputs?: boolean | undefined;
  /** Whether to validate successes; yes unless `false`. */
  readonly outputs?: boolean | undefined;
}

/**
 * Makes a validator for `new Numberkit({ …, validator: createValidator() })`. An input that violates the
 * contract's schemas is an `InvalidInputError`, and nothing is sent; a success that violates them is an
 * `UnexpectedResponseError`. Error responses are not validated. It compiles no code from text, so it works
 * where `eval` is forbidden.
 */
export function createValidator(options: ValidatorOptions = {}): Validator {
  const { inputs = true, outputs = true } = options;
  const validators = new Map<string, SchemaValidator | undefined>();
  // A schema is prepared when it is first needed.
  const prepare = (name: string, toSchema: () => JsonObject | undefined) => {
    if (!validators.has(name)) {
      const schema = toSchema();
      // It stops at the first violation: a response can have hundreds of thousands of them.
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
      // For some keywords it goes on all the same, and passes all violations as the arguments of one call.
      if (!(error instanceof RangeError)) throw error;
      return { member: '', problem: 'breaks the contract in more places than can be listed' };
    }
  };
  return {
    findInputProblem(operation: OperationId, { path, query, body }) {
      if (!inputs) return undefined;
      const validator = prepare(operation, () => toInputSchema(operation));
      const found = find(validator, { path, query, ...(body && { body }) });
      // Callers know members, not their places in a request.
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

/** Keywords that only report a violation inside them. */
const outer = new Set(['$ref', 'properties', 'items', 'additionalProperties', 'allOf']);

/** The first violation and its place. Values are left out: they may be sensitive. */
function toProblem(errors: readonly OutputUnit[]): InputProblem {
  const broken = errors.find(({ keyword }) => !outer.has(keyword));
  if (broken === undefined) return { member: '', problem: 'breaks the contract' };
  const { keyword, instanceLocation, error } = broken;
  const steps = instanceLocation.split('/').slice(1).map(toStep);
  if (keyword === 'required') {
    const [, missing = ''] = /"(.*)"/.exec(error) ?? [];
    return { member: [...steps, missing].join('.'), problem: 'is required by the contract' };
  }
  const problem =
    keyword === 'false'
      ? 'is no member of the contract'
      : `breaks the rule "${keyword}" of the contract`;
  return { member: steps.join('.'), problem };
}

function toStep(text: string): string {
  return decodeURI(text.replaceAll('~1', '/').replaceAll('~0', '~'));
}
