import { toPrintable } from '../report/escape.js';
import type { OnResult } from '../report/report.js';

/** A terminal, or a file that stands for one. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** The progress of a run, on one line that is overwritten. */
export interface Progress {
  readonly onResult: OnResult;
  /** Clears the line. */
  end(): void;
}

const width = 24;

/** Shows the progress of a run on a terminal; a file or a pipe gets none. */
export function createProgress(terminal: Terminal): Progress {
  if (!terminal.isTTY) return { onResult: () => {}, end: () => {} };
  let notPassed = 0;
  return {
    onResult: ({ id, verdict }, { done, of }) => {
      if (verdict !== 'pass') notPassed += 1;
      const full = Math.round((done / of) * width);
      const bar = '█'.repeat(full) + '░'.repeat(width - full);
      const line = `${bar} ${done}/${of}${notPassed > 0 ? `, ${notPassed} not passed` : ''}  ${toPrintable(id)}`;
      terminal.write(`\r\u001b[2K${line.slice(0, (terminal.columns ?? 80) - 1)}`);
    },
    end: () => {
      terminal.write('\r\u001b[2K');
    },
  };
}
