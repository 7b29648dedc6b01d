import { isRecord, type OperationFacts } from '@numberkit/contract';
import type { SchemaCheck } from '@numberkit/contract/schemas';
import { findTextProblems, findTimestampProblems, quoteName } from '@numberkit/server-stubs';
import { toSuggestion } from './suggestion.js';

/** A violation of a schema by a value. */
export type Violation = ReturnType<SchemaCheck>[number];

/** A problem of one member of an input. */
export interface MemberProblem {
  /** The member, as a dotted path. */
  readonly member: string;
  /** A predicate whose subject is the member, such as `is missing`. It never holds the member's value. */
  readonly reason: string;
}

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

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
export function findFinerProblems(operation: OperationFacts, input: unknown): MemberProblem[] {
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

function toReason({ keyword, params, parentSchema, message, data }: Violation): string {
  const form: unknown = parentSchema?.['x-form'];
  switch (keyword) {
    case 'required':
      return 'is missing';
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'is unknown here';
    case 'enum': {
      const allowed = [params['allowedValues']].flat().map(String);
      return `must be one of ${allowed.join(', ')}${toSuggestion(data, allowed)}`;
    }
    case 'const':
      return `must be ${params['allowedValue']}`;
    case 'type':
      return `must be ${nouns[String(params['type'])] ?? params['type']}`;
    case 'format':
      return 'must be a moment in ISO 8601 such as 2030-01-01T00:00:00Z';
    case 'pattern':
      return typeof form === 'string' ? `must be ${form}` : `must match ${params['pattern']}`;
    case 'minimum':
      return `must be at least ${params['limit']}`;
    case 'exclusiveMinimum':
      return `must be more than ${params['limit']}`;
    case 'maximum':
      return `must be at most ${params['limit']}`;
    case 'minLength':
      return 'must not be empty';
    default:
      return message ?? 'is wrong';
  }
}
