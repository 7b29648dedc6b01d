import { fromWireTimestamp, type OperationFacts, type TimestampForm } from '@numberkit/contract';
import type { MemberProblem } from './member-problems.js';

/** The first and the last moment that ISO 8601 writes with four digits for the year, in UTC. */
export const firstMoment: Date = new Date('0000-01-01T00:00:00.000Z');
export const lastMoment: Date = new Date('9999-12-31T23:59:59.999Z');

/** The nearest moment from the first to the last one. */
export function clampMoment(milliseconds: number): Date {
  return new Date(Math.min(Math.max(milliseconds, firstMoment.getTime()), lastMoment.getTime()));
}

/**
 * The moments of an input that its schema accepts and that a tester could not read back: leap seconds, and
 * moments outside the years 0000 to 9999.
 *
 * @param members The members of the input as sent or with `Date`s; the schema accepts them.
 */
export function findMomentProblems(
  { timestamps }: OperationFacts,
  members: unknown,
): MemberProblem[] {
  return forms
    .flatMap((form) =>
      (timestamps.input[form] ?? [])
        .flatMap((path) => toPlaces(members, path))
        .filter(({ value }) => !isMoment(form, value)),
    )
    .map(({ name }) => ({
      member: name,
      reason: 'must be a moment of the years 0000 to 9999, without leap seconds',
    }));
}

const forms: readonly TimestampForm[] = ['epoch-seconds', 'iso-8601'];

function isMoment(form: TimestampForm, value: unknown): boolean {
  try {
    const moment = value instanceof Date ? value : fromWireTimestamp(form, value);
    return moment >= firstMoment && moment <= lastMoment;
  } catch {
    return false;
  }
}

interface Place {
  /** The dotted path. */
  readonly name: string;
  readonly value: unknown;
}

/** The values at a path, in which `*` stands for every item of a list. */
function toPlaces(whole: unknown, path: readonly string[]): readonly Place[] {
  return path.reduce<readonly Place[]>(
    (places, step) =>
      places.flatMap(({ name, value }) =>
        Object.entries(typeof value === 'object' && value !== null ? value : {})
          .filter(([key, member]) => (step === '*' || key === step) && member !== undefined)
          .map(([key, member]) => ({ name: name === '' ? key : `${name}.${key}`, value: member })),
      ),
    [{ name: '', value: whole }],
  );
}
