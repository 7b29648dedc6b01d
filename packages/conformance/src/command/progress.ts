import { toPrintable } from '../report/escape.js';
import type { OnResult } from '../report/report.js';

/** A terminal, or a file that stands for one. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** How far a run is, on one line that is written over and over. */
export interface Progress {
  readonly onResult: OnResult;
  /** Leaves the line empty. */
  end(): void;
}

const width = 24;

/** Shows a run's progress on a terminal; in a file or a pipe it would only be in the way. */
export function createProgress(terminal: Terminal): Progress {
  if (!terminal.isTTY) return { onResult: () => {}, end: () => {} };
  let wrong = 0;
  return {
    onResult: ({ id, verdict }, { done, of }) => {
      if (verdict !== 'pass') wrong += 1;
      const full = Math.round((done / of) * width);
      const bar = '█'.repeat(full) + '░'.repeat(width - full);
      const line = `${bar} ${done}/${of}${wrong > 0 ? `, ${wrong} not passed` : ''}  ${toPrintable(id)}`;
      terminal.write(`\r\u001b[2K${line.slice(0, (terminal.columns ?? 80) - 1)}`);
    },
    end: () => {
      terminal.write('\r\u001b[2K');
    },
  };
}
