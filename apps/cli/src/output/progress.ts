import {
  createStatusLine,
  type Terminal,
  toCountText,
  toRateText,
} from '@numberkit/conformance/terminal';

/** The progress of work on many things of one kind. */
export interface Progress extends Disposable {
  /** Shows how many are done by now. */
  show(count: number): void;
  /** Clears the line. */
  [Symbol.dispose](): void;
}

/**
 * Shows the count and the rate of work that takes longer than a second, on a terminal only.
 *
 * @param things Such as `rows`.
 */
export function openProgress(terminal: Terminal, things: string, readMs?: () => number): Progress {
  const line = createStatusLine(terminal, readMs);
  return {
    show: (count) =>
      line.show((elapsedMs) => `${toCountText(count)} ${things}, ${toRateText(count, elapsedMs)}`),
    [Symbol.dispose]: line.end,
  };
}

/** Shows for how long a call without progress of its own has been running, such as `Loading 1,000 resources`. */
export function openStopwatch(terminal: Terminal, doing: string): Disposable {
  const line = createStatusLine(terminal);
  const timer = setInterval(
    () => line.show((elapsedMs) => `${doing} … ${Math.floor(elapsedMs / 1000)} s`),
    250,
  );
  return {
    [Symbol.dispose]: () => {
      clearInterval(timer);
      line.end();
    },
  };
}
