import { findPart, isRecord, toReference } from '@numberkit/contract';
import { type ControlOperationId, controlOperations } from '@numberkit/contract/control';
import { controlDocument } from '@numberkit/contract/control/document';
import { createCompile, type SchemaCheck } from '@numberkit/contract/schemas';
import { toMemberProblems, toTextProblems } from '../../validation/member-problems.js';
import { findMomentProblems } from '../../validation/moments.js';
import { ControlProblem } from './control-problem.js';

/** The members of a control request by the place in which they were sent. */
export interface ControlMembers {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/**
 * Checks a request's members against the contract and joins them in one object.
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
    const problems = [
      ...toMemberProblems(checkParameters(parameters)),
      ...toMemberProblems(checkBody(body)),
    ];
    if (problems.length > 0) throw ControlProblem.ofMembers(problems);
    const members = { ...(typeof body === 'object' ? body : {}), ...parameters };
    const others = [...toTextProblems(members), ...findMomentProblems(operation, members)];
    if (others.length > 0) throw ControlProblem.ofMembers(others);
    return members;
  };
}

/** Makes the check of the body of a success. */
export function createResponseCheck(operation: ControlOperationId): SchemaCheck {
  const status = String(controlOperations[operation].success);
  return compileBodySchema(toSchema(operation, 'responses', status, ...jsonSchema) ?? {});
}

const jsonSchema = ['content', 'application/json', 'schema'];

const documents = { control: controlDocument };
const compileBodySchema = createCompile(documents);
// Parameters are text; the contract may require a number.
const compileParameterSchema = createCompile(documents, { coerceTypes: true });

function compileParameters(operation: ControlOperationId): SchemaCheck {
  const list = findPart(controlDocument, toNames(operation, 'parameters'))?.value;
  const parameters = (Array.isArray(list) ? list : []).flatMap((one) =>
    isRecord(one) ? [{ name: String(one['name']), required: one['required'] === true }] : [],
  );
  return compileParameterSchema({
    type: 'object',
    additionalProperties: false,
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(
      parameters.map(({ name }, index) => [
        name,
        toSchema(operation, 'parameters', String(index), 'schema'),
      ]),
    ),
  });
}

function compileBody(operation: ControlOperationId): SchemaCheck {
  const schema = toSchema(operation, 'requestBody', ...jsonSchema);
  return compileBodySchema(schema ?? { type: 'object', additionalProperties: false });
}

/** A reference to the schema at a place in an operation; undefined where nothing stands there. */
function toSchema(
  operation: ControlOperationId,
  ...names: readonly string[]
): { readonly $ref: string } | undefined {
  const part = findPart(controlDocument, toNames(operation, ...names));
  return part && { $ref: `control${toReference(part.at)}` };
}

function toNames(operation: ControlOperationId, ...names: readonly string[]): readonly string[] {
  const { path, method } = controlOperations[operation];
  return ['paths', path, method.toLowerCase(), ...names];
}
