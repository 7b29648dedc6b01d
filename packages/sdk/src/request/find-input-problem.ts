import { mapAtPath, type OperationId, operations } from '@numberkit/contract';
import { toPathProblem, toTextProblem } from './to-path-problem.js';

/** A member that cannot be sent, and why. */
export interface InputProblem {
  readonly member: string;
  readonly problem: string;
}

/**
 * What must be right for a request to be sent at all: the members of its path and query, and its dates. The
 * rest is for the server to judge.
 */
export function findInputProblem(operation: OperationId, input: unknown): InputProblem | undefined {
  if (!isRecord(input)) return { member: 'input', problem: 'must be an object' };
  const { members, timestamps } = operations[operation];
  for (const member of members.path) {
    const problem = toPathProblem(input[member]);
    if (problem !== undefined) return { member, problem };
  }
  for (const member of members.query) {
    const items: readonly unknown[] = [input[member]].flat();
    const problem = items.map((item) => toTextProblem(String(item))).find((one) => one);
    if (problem !== undefined) return { member, problem };
  }
  const bad = timestamps.input.find((path) => !hasValidDates(input, path));
  return bad && { member: bad.join('.'), problem: 'must be a valid Date' };
}

function hasValidDates(input: unknown, path: readonly string[]): boolean {
  let areValid = true;
  mapAtPath(input, path, (value) => {
    areValid &&= value instanceof Date && !Number.isNaN(value.getTime());
  });
  return areValid;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
