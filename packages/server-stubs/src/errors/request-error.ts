import { type Role, type ServiceFacts, toPrintableJson } from '@numberkit/contract';

/** One wrong member of a request. It never holds the member's value. */
export interface Problem {
  /** The member's name as the contract spells it; a dotted path where it stands inside another. */
  readonly name: string;
  /** What is wrong and what is allowed, to be read after the name: `is missing`. */
  readonly message: string;
  readonly kind: 'missing' | 'unknownMember' | 'invalid';
}

/** A key of a service's values of `Reason`. */
export type ErrorReason = keyof NonNullable<ServiceFacts['reasons']>;

interface RequestErrorOptions {
  /** The role of the exception that refuses the request. */
  readonly role: Role;
  readonly message: string;
  readonly reason?: ErrorReason;
  readonly problems?: readonly Problem[];
}

/**
 * The refusal of a request before a handler sees it, not yet in the form of a service: code that reads a
 * request need not know its operation.
 */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly role: Role;
  readonly reason: ErrorReason | undefined;
  readonly problems: readonly Problem[];

  constructor({ role, message, reason, problems = [] }: RequestErrorOptions) {
    super(message);
    this.role = role;
    this.reason = reason;
    this.problems = problems;
  }
}

/** A small body can have tens of thousands of wrong members; nobody reads that many. */
const maxProblems = 100;
const maxInMessage = 10;

/** The refusal of a request with wrong members: one problem a member, in the order they were found. */
export function toRequestError(problems: readonly Problem[]): RequestError {
  const merged = mergeByName(problems);
  return new RequestError({
    role: 'invalidRequest',
    reason: toReason(merged),
    message: toMessage(merged),
    problems: merged.slice(0, maxProblems),
  });
}

function mergeByName(problems: readonly Problem[]): readonly Problem[] {
  const merged = new Map<string, Problem>();
  for (const problem of problems) {
    const known = merged.get(problem.name);
    merged.set(problem.name, known === undefined ? problem : mergeTwo(known, problem));
  }
  return [...merged.values()];
}

function mergeTwo(known: Problem, next: Problem): Problem {
  const isRepeated = known.message.includes(next.message);
  return isRepeated ? known : { ...known, message: `${known.message} and ${next.message}` };
}

/** The kind of the problems where they have one in common; a mixture is an invalid request. */
function toReason([first, ...others]: readonly Problem[]): ErrorReason {
  return first !== undefined && others.every(({ kind }) => kind === first.kind)
    ? first.kind
    : 'invalid';
}

/** The message of an error that has no other place for its problems: it names each. */
export function toWholeMessage(problems: readonly Problem[]): string {
  return toMessage(problems, maxProblems);
}

function toMessage(problems: readonly Problem[], max = maxInMessage): string {
  const listed = problems.slice(0, max).map(({ name, message }) => `${quoteName(name)} ${message}`);
  const more = problems.length - listed.length;
  return `${listed.join('; ')}${more > 0 ? `; and ${more} more members are wrong` : ''}.`;
}

const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * A name from a request as it stands in a message. Senders choose names, and messages end in logs and on
 * terminals: a name with characters that could control those is written as JSON.
 */
export function quoteName(name: string): string {
  return unprintable.test(name) ? toPrintableJson(JSON.stringify(name)) : name;
}

/** A name may be as long as a body; characters beyond this help nobody. */
const maxName = 128;

/** A name from a request, short enough to be written back. */
export function shorten(name: string): string {
  return name.length > maxName ? `${name.slice(0, maxName)}…`.toWellFormed() : name;
}
