import type { OpenApiDocument } from '@numberkit/contract';
import { isRecord, toReference } from '@numberkit/contract';
import { type Compile, createCompile, type SchemaCheck } from '@numberkit/contract/schemas';
import { type OperationId, operations } from '../phone-numbers.js';
import type { Members } from './messages.js';
import { refuse } from './refusal.js';

/** Validates inputs against a contract: the right one, or a mutant's. */
export interface InputCheck {
  /** The members of a valid request. @throws {Refusal} The request is invalid. */
  check(operation: OperationId, body: string, path: Members): Members;
}

// To set up and compile the schemas of a contract takes longer than most of what a test sends: all who need them share them.
const compilers = new WeakMap<OpenApiDocument, Compile>();
const checks = new WeakMap<OpenApiDocument, InputCheck>();

/** Compiles schemas of a contract: `{ $ref: 'contract#/components/schemas/Tag' }`. */
export function compileOf(contract: OpenApiDocument): Compile {
  const compile = compilers.get(contract) ?? createCompile({ contract });
  compilers.set(contract, compile);
  return compile;
}

/** The check of a contract's inputs. */
export function toInputCheck(contract: OpenApiDocument): InputCheck {
  const check = checks.get(contract) ?? createInputCheck(contract);
  checks.set(contract, check);
  return check;
}

function createInputCheck(contract: OpenApiDocument): InputCheck {
  const compile = compileOf(contract);
  const known = new Map<string, SchemaCheck>();
  const validate = (
    operation: OperationId,
    path: readonly string[],
    value: unknown,
    name?: string,
  ): void => {
    const reference = toReference(path);
    const check = known.get(reference) ?? compile({ $ref: `contract${reference}` });
    known.set(reference, check);
    const errors = check(value);
    if (errors.length === 0) return;
    const { reasons } = operations[operation].service;
    const isMissing = errors.every(({ params }) => 'missingProperty' in params);
    const members = errors.map((error) => name ?? toMember(error));
    const named = members.filter((member) => member !== '');
    throw invalid(operation, isMissing ? reasons?.missing : reasons?.invalid, ...named);
  };
  return {
    check: (operation, body, path) => {
      const { reasons } = operations[operation].service;
      const route = [
        'paths',
        operations[operation].path,
        operations[operation].method.toLowerCase(),
      ];
      for (const [at, parameter] of toParameters(contract, operation).entries()) {
        const schema = [...route, 'parameters', String(at), 'schema'];
        validate(operation, schema, path[parameter], parameter);
      }
      if (operations[operation].members.body.length === 0) return path;
      const json = parse(body);
      if (json === undefined) throw invalid(operation, reasons?.unparsable);
      validate(operation, [...route, 'requestBody', 'content', 'application/json', 'schema'], json);
      return { ...(isRecord(json) && json), ...path };
    },
  };
}

function toParameters(contract: OpenApiDocument, operation: OperationId): readonly string[] {
  const { path, method } = operations[operation];
  const route = contract.paths[path]?.[method.toLowerCase()];
  const parameters = isRecord(route) ? route['parameters'] : [];
  return (Array.isArray(parameters) ? parameters : []).map((each: unknown) =>
    isRecord(each) ? String(each['name']) : '',
  );
}

function toMember({ instancePath, params }: ReturnType<SchemaCheck>[number]): string {
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
