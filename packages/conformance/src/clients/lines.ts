import type { Readable } from 'node:stream';
import { toPrintable } from '../report/escape.js';

/** What is told of a stream of lines. */
export interface LineListeners {
  /** A line without its end; `undefined` for one that is no UTF-8. */
  onLine(line: string | undefined): void;
  /** A line is longer than may be; what follows is no longer read. */
  onTooLong?(): void;
}

const newline = 0x0a;

/**
 * Reads the lines of a stream, which end at `\n` and at nothing else: JSON may hold any other
 * character that readers elsewhere take for the end of a line, U+2028 and U+2029 among them.
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

/** Characters of a line that are shown. */
const maxShown = 1000;
/** Lines that are shown: enough for the stack of any failure. */
const maxLines = 500;

/**
 * `Error: no such file`, `ModuleNotFoundError: …`, and no frame of a stack. Node ends what it writes of
 * an error with its own version.
 */
const isError = /^(?!at ).*Error\b/;

/** Bytes of one line that are read. */
const maxLineBytes = 64 * 1024;

/**
 * Shows what a program writes to its standard error, line by line, so that it can neither steer the
 * terminal nor pass for the kit's own words. Of a flood the beginning is shown.
 *
 * @param write takes a line with its end
 * @returns the line that says most so far: the last that names an error, or else the last that is not empty
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
    else if (lines === maxLines) write('driver: (it writes more, which is not shown)\n');
  };
  readLines(stream, maxLineBytes, {
    onLine: (line) => show(line ?? '(a line that is no UTF-8)'),
    onTooLong: () => show('(a line that does not end; what follows is not shown)'),
  });
  return () => lastError || last;
}
