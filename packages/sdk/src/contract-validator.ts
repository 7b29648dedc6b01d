import { type OutputUnit, Validator as SchemaValidator } from '@cfworker/json-schema';
import type { ClientOperationFacts, DocumentedFacts, JsonObject } from '@numberkit/contract';
import { createContractSchemas } from './contract-schemas.js';
import type { InputProblem, Validator } from './validator.js';

/** The options of a validator. */
export interface ValidatorOptions {
  /** Whether to validate inputs before they are sent; yes unless `false`. */
  readonly inputs?: boolean | undefined;
  /** Whether to validate successes; yes unless `false`. */
  readonly outputs?: boolean | undefined;
}

/**
 * Makes a validator for a client of the contract: `createClient(contract, { …, validator })`. An input that
 * violates the contract's schemas is an `InvalidInputError`, and nothing is sent; a success that violates them is
 * an `UnexpectedResponseError`. Error responses are not validated. It compiles no code from text, so it works
 * where `eval` is forbidden.
 *
 * @param contract The contract with its document.
 */
export function createContractValidator(
  contract: Pick<DocumentedFacts, 'document'>,
  options: ValidatorOptions = {},
): Validator {
  const { inputs = true, outputs = true } = options;
  const { toInputSchema, toOutputSchema } = createContractSchemas(contract.document);
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
  return {
    findInputProblem(operation, { path, query, header, body }) {
      if (!inputs) return undefined;
      const validator = prepare(operation.operationId, () => toInputSchema(operation));
      const found = findProblem(validator, { path, query, header, ...(body && { body }) });
      return found && { ...found, member: toMember(operation, found.member) };
    },
    findOutputProblem(operation, status, body) {
      if (!outputs) return undefined;
      const name = `${operation.operationId} ${status}`;
      return findProblem(
        prepare(name, () => toOutputSchema(operation, status)),
        body,
      );
    },
  };
}

/** The member of the input at a place in a request: callers know members, under their own names. */
function toMember({ wireNames = {} }: ClientOperationFacts, place: string): string {
  const [, where, name = ''] = /^(\w*)\.?(.*)$/s.exec(place) ?? [];
  if (where === 'body') return name || 'input';
  const renamed = Object.entries(wireNames).find(
    ([, wireName]) => name === wireName || name.startsWith(`${wireName}.`),
  );
  return renamed ? renamed[0] + name.slice(renamed[1].length) : name || 'input';
}

function findProblem(
  validator: SchemaValidator | undefined,
  value: unknown,
): InputProblem | undefined {
  if (validator === undefined) return undefined;
  try {
    const { valid, errors } = validator.validate(value);
    return valid ? undefined : toProblem(errors);
  } catch (error) {
    // For some keywords it goes on all the same, and passes all violations as the arguments of one call.
    if (!(error instanceof RangeError)) throw error;
    return { member: '', problem: 'breaks the contract in more places than can be listed' };
  }
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
