/** A terminal, or a file that stands for one. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** A line of a terminal that long work overwrites with its progress. */
export interface StatusLine {
  /** Shows a text that cannot control a terminal, unless the work is young or the last text is. */
  show(toText: (elapsedMs: number) => string): void;
  /** Clears the line. */
  end(): void;
}

/** Work that ends sooner needs no line, in milliseconds. */
const delayMs = 1000;
/** The least time between two texts, in milliseconds. */
const intervalMs = 100;

/**
 * Creates the line; a file or a pipe gets none.
 *
 * @param readMs Reads a clock, in milliseconds.
 */
export function createStatusLine(
  terminal: Terminal,
  readMs: () => number = () => performance.now(),
): StatusLine {
  if (!terminal.isTTY) return { show: () => {}, end: () => {} };
  const start = readMs();
  let last: number | undefined;
  return {
    show: (toText) => {
      const now = readMs();
      if (now - start < delayMs || now - (last ?? 0) < intervalMs) return;
      last = now;
      terminal.write(`\r\u001b[2K${toText(now - start).slice(0, (terminal.columns ?? 80) - 1)}`);
    },
    end: () => {
      if (last !== undefined) terminal.write('\r\u001b[2K');
    },
  };
}

/** A whole number with its thousands apart, for readers. */
export function toCountText(count: number): string {
  return Math.round(count).toLocaleString('en-US');
}

/** How many a second: `1,250/s`. */
export function toRateText(count: number, elapsedMs: number): string {
  return `${toCountText((count * 1000) / elapsedMs)}/s`;
}
