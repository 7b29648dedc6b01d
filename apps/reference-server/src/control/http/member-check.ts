import { type ControlOperationId, controlOperations } from '@numberkit/contract/control';
import { controlDocument, type Json } from '@numberkit/contract/control/document';
import { createCompile, type SchemaCheck } from '@numberkit/contract/schemas';
import { findMomentMistakes } from '../../validation/moments.js';
import { toMistakes, toTextMistakes } from '../../validation/schema-violations.js';
import { ControlProblem } from './control-problem.js';

/** What travelled in a control request. */
export interface ControlMembers {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/**
 * Holds a request's members against the contract and joins them in one object.
 *
 * @throws {ControlProblem} A member is wrong.
 */
export type MemberCheck = (members: ControlMembers) => unknown;

/** Makes the check of one operation. */
export function createMemberCheck(operation: ControlOperationId): MemberCheck {
  const checkParameters = compileParameters(operation);
  const checkBody = compileBody(operation);
  return ({ path, query, body }) => {
    const parameters = { ...query, ...path };
    const wrong = [...toMistakes(checkParameters(parameters)), ...toMistakes(checkBody(body))];
    if (wrong.length > 0) throw ControlProblem.ofMembers(wrong);
    const members = { ...(typeof body === 'object' ? body : {}), ...parameters };
    const finer = [...toTextMistakes(members), ...findMomentMistakes(operation, members)];
    if (finer.length > 0) throw ControlProblem.ofMembers(finer);
    return members;
  };
}

/** Holds the body of a success against the contract. */
export function createAnswerCheck(operation: ControlOperationId): SchemaCheck {
  const { success } = controlOperations[operation];
  const answer = at(toOperation(operation), 'responses', String(success));
  const [, reference] = String(at(answer, '$ref')).split('#');
  const pointer = reference ?? `${toPointer(operation)}/responses/${success}`;
  return compileBodySchema({ $ref: `control#${pointer}/content/application~1json/schema` });
}

const documents = { control: controlDocument };
const compileBodySchema = createCompile(documents);
// What stands in a URL is text; the contract may ask for a number.
const compileParameterSchema = createCompile(documents, { coerceTypes: true });

function compileParameters(operation: ControlOperationId): SchemaCheck {
  const list = at(toOperation(operation), 'parameters') ?? [];
  const known = (Array.isArray(list) ? list : []).map((parameter, index) => ({
    name: String(at(parameter, 'name')),
    required: at(parameter, 'required') === true,
    schema: { $ref: `control#${toPointer(operation)}/parameters/${index}/schema` },
  }));
  return compileParameterSchema({
    type: 'object',
    additionalProperties: false,
    required: known.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(known.map(({ name, schema }) => [name, schema])),
  });
}

function compileBody(operation: ControlOperationId): SchemaCheck {
  const takesBody = at(toOperation(operation), 'requestBody') !== undefined;
  const $ref = `control#${toPointer(operation)}/requestBody/content/application~1json/schema`;
  return compileBodySchema(takesBody ? { $ref } : { type: 'object', additionalProperties: false });
}

function toOperation(operation: ControlOperationId): Json | undefined {
  const { path, method } = controlOperations[operation];
  return controlDocument.paths[path]?.[method.toLowerCase()];
}

function toPointer(operation: ControlOperationId): string {
  const { path, method } = controlOperations[operation];
  return `/paths/${encodeURIComponent(path.replaceAll('/', '~1'))}/${method.toLowerCase()}`;
}

function at(value: Json | undefined, ...steps: readonly string[]): Json | undefined {
  return steps.reduce<Json | undefined>((one, step) => {
    const isObject = typeof one === 'object' && one !== null && !Array.isArray(one);
    return isObject ? one[step] : undefined;
  }, value);
}
