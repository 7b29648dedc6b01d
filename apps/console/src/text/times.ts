/** Milliseconds of each unit of a duration. */
const units = { W: 604_800_000, D: 86_400_000, H: 3_600_000, M: 60_000, S: 1000 };

const form = /^(-?)P(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;

/** The milliseconds of an ISO 8601 duration such as `PT72H`; undefined for another text. */
export function toMilliseconds(duration: string): number | undefined {
  const found = form.exec(duration.trim());
  if (!found || /[PT]$/.test(duration.trim())) return undefined;
  const [, sign, ...counts] = found;
  const total = Object.values(units).reduce(
    (sum, unit, index) => sum + unit * Number(counts[index] ?? 0),
    0,
  );
  return sign === '-' ? -total : total;
}

/** A span of time in its two largest units: `72 h`, `3 d 4 h`, `45 s`. */
export function toSpan(milliseconds: number): string {
  let rest = Math.round(Math.abs(milliseconds) / 1000);
  // Beside hours nobody reads seconds, and a clock that runs would change them all the time.
  if (rest >= 3570) rest = Math.round(rest / 60) * 60;
  // Three days are 72 hours to those who wait for a calling name.
  const sizes: [string, number][] = [
    ['d', rest > 96 * 3600 ? 86_400 : Number.POSITIVE_INFINITY],
    ['h', 3600],
    ['min', 60],
    ['s', 1],
  ];
  const parts: string[] = [];
  for (const [name, size] of sizes) {
    const count = Math.floor(rest / size);
    rest -= count === 0 ? 0 : count * size;
    if (count > 0) parts.push(`${count} ${name}`);
  }
  return parts.slice(0, 2).join(' ') || '0 s';
}

/** How far a time is away from another: `in 72 h`, `5 min ago`. */
export function toDistance(milliseconds: number): string {
  if (Math.abs(milliseconds) < 500) return 'now';
  return milliseconds > 0 ? `in ${toSpan(milliseconds)}` : `${toSpan(milliseconds)} ago`;
}

/** How far a clock is from the real time: `72 h ahead`, `1 h behind`; empty if it is not. */
export function toOffset(milliseconds: number): string {
  if (Math.abs(milliseconds) < 1000) return '';
  return `${toSpan(milliseconds)} ${milliseconds > 0 ? 'ahead' : 'behind'}`;
}

/** A moment for reading: `2026-04-03 00:00:00 UTC`. */
export function toMoment(date: Date): string {
  return `${toDay(date)} ${toTimeOfDay(date)} UTC`;
}

/** The day of a moment in UTC. */
export function toDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'no time' : date.toISOString().replace(/T.*/, '');
}

/** The time of day of a moment in UTC: `12:00:03`. */
export function toTimeOfDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().replace(/.*T|\..*/g, '');
}

/** A duration in milliseconds for a column: `1.5 ms`, `2.04 s`. */
export function toDuration(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
}

/** A count with its noun: `1 request`, `12 requests`. */
export function toCount(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
