import { toPrintable } from '../report/escape.js';
import type { OnResult, Result } from '../report/report.js';
import { createStatusLine, type Terminal, toRateText } from './status-line.js';

/** The progress of a run, on one line that is overwritten. */
export interface Progress {
  onResult(result: Pick<Result, 'id' | 'verdict'>, at: Parameters<OnResult>[1]): void;
  /** Clears the line. */
  end(): void;
}

const width = 24;

/** Shows the progress of a run that takes more than a moment on a terminal; a file or a pipe gets none. */
export function createProgress(terminal: Terminal, readMs?: () => number): Progress {
  const line = createStatusLine(terminal, readMs);
  let notPassed = 0;
  return {
    onResult: ({ id, verdict }, { done, of }) => {
      if (verdict !== 'pass') notPassed += 1;
      line.show((elapsedMs) => {
        const full = Math.round((done / of) * width);
        const bar = '█'.repeat(full) + '░'.repeat(width - full);
        const others = notPassed > 0 ? `, ${notPassed} not passed` : '';
        return `${bar} ${done}/${of}, ${toRateText(done, elapsedMs)}${others}  ${toPrintable(id)}`;
      });
    },
    end: line.end,
  };
}
