import { canListAllViolations, type OperationId, operations } from '@numberkit/contract';
import { document } from '@numberkit/contract/document';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Mismatch } from '../matching/compare.js';
import { isMembers, type Members } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import { SuiteFault } from '../scenario/errors.js';
import { contentType } from '../wire/http.js';

/** A part of the contract's document, and the place where it stands once its references are followed. */
export interface DocumentPart {
  readonly at: DocumentPath;
  readonly value: Members;
}

interface RawPart {
  readonly at: DocumentPath;
  readonly value: unknown;
}

/** The part at a path; every `$ref` on the way is followed. */
export function partAt(path: DocumentPath): DocumentPart {
  return resolve(path.reduce<RawPart>(stepInto, { at: [], value: document }));
}

function stepInto({ at, value }: RawPart, step: string): RawPart {
  if (Array.isArray(value)) return { at: [...at, step], value: value[Number(step)] };
  const part = resolve({ at, value });
  return { at: [...part.at, step], value: part.value[step] };
}

/** Whether an operation declares an answer with a status. */
export function declares(operation: OperationId, status: number): boolean {
  const responses = partAt([...operationPath(operation), 'responses']).value;
  return Object.hasOwn(responses, String(status));
}

/** The answer that an operation declares for a status. */
export function responsePart(operation: OperationId, status: number): DocumentPart {
  return partAt([...operationPath(operation), 'responses', String(status)]);
}

/** The schema of an operation's request body. */
export function requestSchema(operation: OperationId): DocumentPart {
  return partAt([...operationPath(operation), 'requestBody', 'content', contentType, 'schema']);
}

/** The schema of a member that travels in an operation's path or query. */
export function parameterSchema(operation: OperationId, name: string): DocumentPart {
  const own = operationPath(operation);
  for (const at of [own, own.slice(0, -1)]) {
    const parameters: unknown = partAt(at).value['parameters'];
    const index = Array.isArray(parameters)
      ? parameters.findIndex((_, each) => isNamed([...at, 'parameters', String(each)], name))
      : -1;
    if (index >= 0) return partAt([...at, 'parameters', String(index), 'schema']);
  }
  throw new SuiteFault(`${operation} has no parameter ${name}`);
}

function isNamed(path: DocumentPath, name: string): boolean {
  return partAt(path).value['name'] === name;
}

function operationPath(operation: OperationId): DocumentPath {
  const { path, method } = operations[operation];
  return ['paths', path, method.toLowerCase()];
}

function resolve({ at, value }: RawPart): DocumentPart {
  if (!isMembers(value)) throw new SuiteFault(`The contract has no ${at.join(' / ')}`);
  const reference = value['$ref'];
  if (typeof reference !== 'string') return { at, value };
  return partAt(
    reference
      .replace(/^#\//, '')
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
  );
}

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

/** The places where a value breaks a schema of the contract. */
export function toViolations(path: DocumentPath, value: unknown): readonly Mismatch[] {
  return errorsAt(path, value).map((error) => toMismatch(error, value));
}

function toMismatch(error: ErrorObject, whole: unknown): Mismatch {
  const steps = error.instancePath.split('/').slice(1).map(fromPointerStep);
  const actual = steps.reduce(memberOf, whole);
  const missing: unknown = error.params['missingProperty'];
  if (typeof missing === 'string') {
    return { member: [...steps, missing].join('.'), expected: 'a value', actual: 'nothing' };
  }
  return {
    member: steps.join('.'),
    expected: `what the contract's schema says: it ${error.message}${detail(error)}`,
    actual: show(actual),
  };
}

function detail(error: ErrorObject): string {
  const allowed: unknown = error.params['allowedValues'] ?? error.params['allowedValue'];
  return allowed === undefined ? '' : ` ${show(allowed)}`;
}

function memberOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)];
  return isMembers(value) ? value[name] : undefined;
}

function fromPointerStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
