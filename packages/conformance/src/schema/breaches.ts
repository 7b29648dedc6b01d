import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Mismatch } from '../matching/compare.js';
import { isMembers } from '../matching/members.js';
import { show } from '../matching/show.js';
import { type DocumentPath, errorsAt } from './contract-schemas.js';

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
