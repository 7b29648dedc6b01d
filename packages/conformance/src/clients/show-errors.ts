import type { Readable } from 'node:stream';
import { toPrintable } from '../report/printable.js';
import { readLines } from './read-lines.js';

/** Characters of a line that are shown. */
const maxShown = 1000;
/** Lines that are shown: enough for the stack of any failure. */
const maxLines = 500;

/** Bytes of one line that are read. */
const maxLineBytes = 64 * 1024;

/**
 * Shows what a program writes to its standard error, line by line, so that it can neither steer the
 * terminal nor pass for the kit's own words. Of a flood the beginning is shown.
 *
 * @param write takes a line with its end
 * @returns the last line that is not empty, so far
 */
export function showErrors(stream: Readable, write: (text: string) => void): () => string {
  let lines = 0;
  let last = '';
  const show = (line: string) => {
    lines += 1;
    if (line.trim() !== '') last = line.slice(0, maxShown).trim();
    if (lines < maxLines) write(`driver: ${toPrintable(line.slice(0, maxShown).trimEnd())}\n`);
    else if (lines === maxLines) write('driver: (it writes more, which is not shown)\n');
  };
  readLines(stream, maxLineBytes, {
    onLine: (line) => show(line ?? '(a line that is no UTF-8)'),
    onTooLong: () => show('(a line that does not end; what follows is not shown)'),
  });
  return () => last;
}
