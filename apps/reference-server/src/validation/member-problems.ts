import { isRecord, type OperationFacts } from '@numberkit/contract';
import type { SchemaCheck } from '@numberkit/contract/schemas';
import {
  findTextProblems,
  findTimestampProblems,
  quoteName,
  toViolationMessage,
} from '@numberkit/server-stubs';

/** A violation of a schema by a value. */
export type Violation = ReturnType<SchemaCheck>[number];

/** A problem of one member of an input. */
export interface MemberProblem {
  /** The member, as a dotted path. */
  readonly member: string;
  /** A predicate whose subject is the member, such as `is missing`. It never holds the member's value. */
  readonly reason: string;
}

/** The violations of a schema in words, at most one of each member; `root` is the name of the whole. */
export function toMemberProblems(violations: readonly Violation[], root = ''): MemberProblem[] {
  const problems = violations.map((violation) => ({
    member: toMember(violation, root),
    reason: toReason(violation),
  }));
  const first = new Map(problems.toReversed().map((one) => [one.member, one]));
  return problems.filter((one) => first.get(one.member) === one);
}

/**
 * The strings in an input that not every database stores, and its timestamps that no response could hold;
 * schemas accept them.
 */
export function findValueProblems(operation: OperationFacts, input: unknown): MemberProblem[] {
  const members = isRecord(input) ? input : {};
  const problems = [...findTextProblems(members), ...findTimestampProblems(operation, members)];
  return problems.map(({ name, message }) => ({ member: name, reason: message }));
}

/** Nobody reads a sentence with more problems than this. */
const maxNamed = 20;

/** Problems in one sentence. */
export function toSentence(problems: readonly MemberProblem[]): string {
  const named = problems
    .slice(0, maxNamed)
    .map(({ member, reason }) => `${quoteName(member)} ${reason}`);
  const others = problems.length - named.length;
  return [...named, ...(others > 0 ? [`and ${others} more members are wrong`] : [])].join('; ');
}

function toMember({ instancePath, params }: Violation, root: string): string {
  const steps = instancePath.split('/').slice(1);
  const named: unknown =
    params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  const all = [root, ...steps, ...(typeof named === 'string' ? [named] : [])];
  return all.filter((step) => step !== '').join('.') || 'it';
}

function toReason({ keyword, parentSchema = {}, message, data }: Violation): string {
  // The whole is a file or a part of a request, of which only its reader knows the name.
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    return 'is unknown here';
  }
  return toViolationMessage(keyword, parentSchema, data) ?? message ?? 'is wrong';
}
