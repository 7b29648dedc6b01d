import {
  fromWireTimestamp,
  type MemberPath,
  type OperationFacts,
  type TimestampForm,
} from '@numberkit/contract';
import { type Problem, RequestError, shorten, toRequestError } from './errors/request-error.js';
import type { ReadMembers, ReadOptions } from './read-members.js';
import { toSentName } from './sent-names.js';
import type { OperationValidator } from './validator/operation-validator.js';

/**
 * Checks the members of a request against the contract and fills in its defaults.
 *
 * @throws {RequestError} Some are wrong or missing.
 */
export async function checkMembers(
  members: ReadMembers,
  { operation, body }: ReadOptions,
  validator: OperationValidator,
): Promise<void> {
  const lacksBody = body?.required === true && members.body === undefined;
  // Of an empty body, the validator names the members that are missing.
  const found = await validator.findProblems(lacksBody ? { ...members, body: {} } : members);
  // A member that could not be read is not missing, too.
  const unread = new Set(members.problems.map(({ name }) => name));
  const problems = [...members.problems, ...found.filter(({ name }) => !unread.has(name))];
  if (problems.length > 0) throw toRequestError(problems);
  if (lacksBody) {
    throw new RequestError({
      role: 'invalidRequest',
      reason: 'missing',
      message: 'The body is missing; it must be a JSON object.',
    });
  }
  const all = { ...members.body, ...members.query, ...members.path };
  const finer = [...findTextProblems(all), ...findTimestampProblems(operation, all)];
  if (finer.length === 0) return;
  throw toRequestError(
    finer.map((problem) => ({ ...problem, name: toSentName(problem.name, members.sentNames) })),
  );
}

/**
 * Finds timestamps that their schema allows and that no response could hold: leap seconds, moments hundreds of
 * thousands of years away, and in ISO 8601 those that an offset takes out of the years with four digits.
 */
export function findTimestampProblems(
  { timestamps }: OperationFacts,
  members: Readonly<Record<string, unknown>>,
): Problem[] {
  return forms.flatMap((form) =>
    (timestamps.input[form] ?? []).flatMap((path) =>
      toPlaces(members, path)
        .filter(({ value }) => !isMoment(form, value))
        .map(({ name }): Problem => ({ name, message: messages[form], kind: 'invalid' })),
    ),
  );
}

const forms = ['epoch-seconds', 'iso-8601'] as const;

const messages: { readonly [Form in TimestampForm]: string } = {
  'epoch-seconds': 'must be a moment that a date can hold',
  'iso-8601': 'must be a moment of the years 0000 to 9999, without leap seconds',
};

const firstMoment = Date.parse('0000-01-01T00:00:00.000Z');
const lastMoment = Date.parse('9999-12-31T23:59:59.999Z');

function isMoment(form: TimestampForm, value: unknown): boolean {
  try {
    const moment = fromWireTimestamp(form, value).getTime();
    return form === 'epoch-seconds' || (moment >= firstMoment && moment <= lastMoment);
  } catch {
    return false;
  }
}

interface NamedValue {
  /** The dotted path. */
  readonly name: string;
  readonly value: unknown;
}

/** The values at a path, in which `*` stands for every item of a list. Absent ones and null are left out. */
function toPlaces(whole: unknown, path: MemberPath, name = ''): NamedValue[] {
  if (whole === undefined || whole === null) return [];
  const [step, ...rest] = path;
  if (step === undefined) return [{ name: shorten(name), value: whole }];
  if (typeof whole !== 'object') return [];
  const entries: [string, unknown][] =
    step === '*' ? Object.entries(whole) : [[step, Reflect.get(whole, step)]];
  return entries.flatMap(([key, value]) =>
    toPlaces(value, rest, name === '' ? key : `${name}.${key}`),
  );
}

/** Nobody reads all the problems of a large body. */
const maxProblems = 100;

/**
 * Finds strings that are not text, a hundred at most: U+0000, which not every database stores, and halves
 * of surrogate pairs, which UTF-8 cannot carry. Patterns let both pass.
 *
 * @param value Any JSON value, however deep.
 */
export function findTextProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  const waiting: Place[] = [{ value }];
  // No recursion: a value that no schema bounds can be deeper than the stack.
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (typeof place.value === 'string') {
      if (isText(place.value)) continue;
      const message = 'must not have U+0000 or half of a surrogate pair in it';
      problems.push({ name: toName(place), message, kind: 'invalid' });
      if (problems.length === maxProblems) break;
    } else if (typeof place.value === 'object' && place.value !== null) {
      // The last is taken first, so that problems come in the order of the members.
      for (const [step, member] of Object.entries(place.value).reverse()) {
        waiting.push({ value: member, step, parent: place });
      }
    }
  }
  return problems;
}

/**
 * Whether a string is text that every database stores and UTF-8 carries: without U+0000 and without half
 * of a surrogate pair. A value that is decoded or cut after this check needs another one.
 */
export function isText(value: string): boolean {
  return !value.includes('\0') && value.isWellFormed();
}

/** A value and the way to it: no path is joined for a value that is text. */
interface Place {
  readonly value: unknown;
  readonly step?: string;
  readonly parent?: Place;
}

function toName(place: Place): string {
  const steps: string[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.parent) {
    if (at.step !== undefined) steps.push(at.step);
  }
  return shorten(steps.reverse().join('.'));
}
