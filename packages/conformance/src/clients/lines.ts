import type { Readable } from 'node:stream';
import { toPrintable } from '../report/escape.js';

/** Receives the lines of a stream. */
export interface LineListeners {
  /** A line without its end; `undefined` for a line that is not UTF-8. */
  onLine(line: string | undefined): void;
  /** A line is too long; the rest of the stream is not read. */
  onTooLong?(): void;
}

const newline = 0x0a;

/**
 * Reads the lines of a stream, which end at `\n` only: JSON may contain the other characters at which
 * readers elsewhere end a line, such as U+2028 and U+2029.
 *
 * @param maxBytes of one line
 */
export function readLines(stream: Readable, maxBytes: number, listeners: LineListeners): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: Buffer[] = [];
  let size = 0;
  const end = () => {
    listeners.onLine(decode(decoder, Buffer.concat(parts)));
    parts = [];
    size = 0;
  };
  const read = (chunk: Buffer) => {
    let start = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, start)) {
      parts.push(chunk.subarray(start, at));
      end();
      start = at + 1;
    }
    parts.push(chunk.subarray(start));
    size += chunk.length - start;
    if (size <= maxBytes) return;
    stream.off('data', read).resume();
    parts = [];
    size = 0;
    listeners.onTooLong?.();
  };
  stream.on('data', read);
  stream.on('end', () => {
    if (size > 0) end();
  });
}

function decode(decoder: { decode(bytes: Buffer): string }, bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Maximum characters of a shown line. */
const maxShown = 1000;
/** Maximum shown lines: enough for the stack of any failure. */
const maxLines = 500;

/**
 * Matches `Error: no such file` and `ModuleNotFoundError: …`, but no frame of a stack. The last line that
 * Node writes about an error is its own version.
 */
const isError = /^(?!at ).*Error\b/;

/** Maximum bytes of a line. */
const maxLineBytes = 64 * 1024;

/**
 * Shows the standard error of a program line by line, so that it can neither control the terminal nor
 * imitate the suite's own output. Of a long output, only the beginning is shown.
 *
 * @param write takes a line with its end
 * @returns the last line that names an error, or else the last line that is not empty, so far
 */
export function showErrors(stream: Readable, write: (text: string) => void): () => string {
  let lines = 0;
  let last = '';
  let lastError = '';
  const show = (line: string) => {
    lines += 1;
    const words = line.slice(0, maxShown).trim();
    if (words !== '') last = words;
    if (isError.test(words)) lastError = words;
    if (lines < maxLines) write(`driver: ${toPrintable(line.slice(0, maxShown).trimEnd())}\n`);
    else if (lines === maxLines) write('driver: (more output, which is not shown)\n');
  };
  readLines(stream, maxLineBytes, {
    onLine: (line) => show(line ?? '(a line that is not UTF-8)'),
    onTooLong: () => show('(a line that does not end; what follows is not shown)'),
  });
  return () => lastError || last;
}
