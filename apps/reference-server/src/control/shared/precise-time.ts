/** How far the time may be from that of the system, in milliseconds, before it follows it. */
const maxDrift = 20;

/**
 * Makes a clock of real time with fractions of milliseconds, which `Date.now` has not: two requests of one millisecond
 * may be handled by different processes.
 */
export function createPreciseTime(): () => number {
  let origin = performance.timeOrigin;
  return () => {
    const elapsed = performance.now();
    const drift = Date.now() - (origin + elapsed);
    // If the process was interrupted between two readings, the difference is the interruption and no drift.
    const isMeasured = performance.now() - elapsed < 1;
    if (isMeasured && Math.abs(drift) > maxDrift) origin += drift;
    return origin + elapsed;
  };
}
