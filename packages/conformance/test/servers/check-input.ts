import { type OperationId, operations, services } from '@numberkit/contract';
import type { OpenApiDocument } from '@numberkit/contract/document';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { isJson, type Json } from './messages.js';
import { refuse } from './refusal.js';

/** Validates inputs against a contract: the right one, or a mutant's. */
export interface InputCheck {
  /** The members of a valid request. @throws {Refusal} The request is invalid. */
  check(operation: OperationId, body: string, path: Json): Json;
}

export function createInputCheck(contract: OpenApiDocument): InputCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema(contract, 'document', false);
  const known = new Map<string, ValidateFunction>();
  const validate = (
    operation: OperationId,
    pointer: string,
    value: unknown,
    name?: string,
  ): void => {
    const compiled = known.get(pointer) ?? ajv.compile({ $ref: `document#/${pointer}` });
    known.set(pointer, compiled);
    const isValid = compiled(value);
    const errors = compiled.errors ?? [];
    if (isValid) return;
    const { reasons } = services[operations[operation].service];
    const isMissing = errors.every(({ params }) => 'missingProperty' in params);
    const members = errors.map((error) => name ?? toMember(error));
    const named = members.filter((member) => member !== '');
    throw invalid(operation, isMissing ? reasons?.missing : reasons?.invalid, ...named);
  };
  return {
    check: (operation, body, path) => {
      const { reasons } = services[operations[operation].service];
      const json = parse(body);
      if (json === undefined) throw invalid(operation, reasons?.unparsable);
      const route = toPointer(operation);
      for (const [at, parameter] of toParameters(contract, operation).entries()) {
        validate(operation, `${route}/parameters/${at}/schema`, path[parameter], parameter);
      }
      validate(operation, `${route}/requestBody/content/application~1json/schema`, json);
      return { ...(isJson(json) && json), ...path };
    },
  };
}

function toPointer(operation: OperationId): string {
  const { path, method } = operations[operation];
  const step = path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');
  return `paths/${step}/${method.toLowerCase()}`;
}

function toParameters(contract: OpenApiDocument, operation: OperationId): readonly string[] {
  const { path, method } = operations[operation];
  const route = contract.paths[path]?.[method.toLowerCase()];
  const parameters = isJson(route) ? route['parameters'] : [];
  return (Array.isArray(parameters) ? parameters : []).map((each: unknown) =>
    isJson(each) ? String(each['name']) : '',
  );
}

function toMember({ instancePath, params }: ErrorObject): string {
  const own: unknown = params['missingProperty'] ?? params['additionalProperty'] ?? [];
  return [...instancePath.split('/').slice(1), own].flat().join('.');
}

function invalid(
  operation: OperationId,
  reason: string | undefined,
  ...members: readonly string[]
): Error {
  return refuse(operation, 'invalidRequest', {
    Message: `Invalid: ${members.join(', ') || 'the body'}.`,
    ...(reason && { Reason: reason }),
    ...(reason && { Fields: members.map((Name) => ({ Name, Message: 'is invalid' })) }),
  });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
