/** The first and the last moment that ISO 8601 writes with four digits for the year, in UTC. */
export const firstMoment: Date = new Date('0000-01-01T00:00:00.000Z');
export const lastMoment: Date = new Date('9999-12-31T23:59:59.999Z');

/** The nearest moment from the first to the last one. */
export function clampMoment(milliseconds: number): Date {
  return new Date(Math.min(Math.max(milliseconds, firstMoment.getTime()), lastMoment.getTime()));
}
