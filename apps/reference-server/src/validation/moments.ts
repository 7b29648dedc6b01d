import { fromWireTimestamp, type TimestampForm } from '@numberkit/contract';
import { type ControlOperationId, controlOperations } from '@numberkit/contract/control';
import type { MemberProblem } from './member-problems.js';

/** The first and the last moment that ISO 8601 writes with four digits for the year, in UTC. */
export const firstMoment: Date = new Date('0000-01-01T00:00:00.000Z');
export const lastMoment: Date = new Date('9999-12-31T23:59:59.999Z');

/** The nearest moment from the first to the last one. */
export function clampMoment(milliseconds: number): Date {
  return new Date(Math.min(Math.max(milliseconds, firstMoment.getTime()), lastMoment.getTime()));
}

/**
 * The moments of a control request that its schema accepts and that no response could hold: leap seconds, and
 * moments that an offset from UTC takes out of the years 0000 to 9999.
 *
 * @param members The request's members as sent; the schema accepts them.
 */
export function findMomentProblems(
  operation: ControlOperationId,
  members: unknown,
): MemberProblem[] {
  return controlOperations[operation].timestamps.input.flatMap(({ path, form }) =>
    toPlaces(members, path)
      .filter(({ value }) => !isMoment(form, value))
      .map(({ name }) => ({
        member: name,
        reason: 'must be a moment of the years 0000 to 9999, without leap seconds',
      })),
  );
}

function isMoment(form: TimestampForm, value: unknown): boolean {
  try {
    const moment = fromWireTimestamp(form, value);
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
