import { findTextProblems, quoteName } from '@numberkit/server-stubs';
import type { ErrorObject } from 'ajv';
import { toSuggestion } from './edit-distance.js';

/** One member that is wrong. */
export interface Mistake {
  /** The member, as a dotted path. */
  readonly member: string;
  /** To be read after the member's name; it never holds the member's value. */
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

/** What a validator complains of, one member at a time; `root` is the name of the whole. */
export function toMistakes(errors: readonly ErrorObject[], root = ''): Mistake[] {
  const mistakes = errors.map((error) => ({
    member: toMember(error, root),
    reason: toReason(error),
  }));
  const first = new Map(mistakes.toReversed().map((one) => [one.member, one]));
  return mistakes.filter((one) => first.get(one.member) === one);
}

/**
 * The strings in a value that not every database stores, one mistake each. No schema says it: patterns
 * and lengths let them pass.
 */
export function toTextMistakes(value: unknown): Mistake[] {
  return findTextProblems(value).map(({ name, message }) => ({
    member: name || 'it',
    reason: message,
  }));
}

/** More mistakes than this, in one sentence, nobody reads. */
const maxNamed = 20;

/** The mistakes in one line. */
export function toSentence(mistakes: readonly Mistake[]): string {
  const named = mistakes
    .slice(0, maxNamed)
    .map(({ member, reason }) => `${quoteName(member)} ${reason}`);
  const others = mistakes.length - named.length;
  return [...named, ...(others > 0 ? [`and ${others} more members are wrong`] : [])].join('; ');
}

function toMember({ instancePath, params }: ErrorObject, root: string): string {
  const steps = instancePath.split('/').slice(1);
  const named: unknown =
    params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  const all = [root, ...steps, ...(typeof named === 'string' ? [named] : [])];
  return all.filter((step) => step !== '').join('.') || 'it';
}

function toReason({ keyword, params, parentSchema, message, data }: ErrorObject): string {
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
