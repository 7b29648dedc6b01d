import { Temporal } from 'temporal-polyfill';

/** The length of an ISO 8601 duration in milliseconds, a day being 24 hours; undefined if it is none. */
export function toMilliseconds(duration: string): number | undefined {
  try {
    const span = Temporal.Duration.from(duration);
    if (span.years !== 0 || span.months !== 0) return undefined;
    return span.total({ unit: 'milliseconds', relativeTo: Temporal.PlainDate.from('2000-01-01') });
  } catch {
    return undefined;
  }
}

/** A span of milliseconds as an ISO 8601 duration in hours, minutes and seconds. */
export function toDuration(milliseconds: number): string {
  return Temporal.Duration.from({ milliseconds }).round({ largestUnit: 'hours' }).toString();
}
