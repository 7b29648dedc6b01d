import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import type { Verdict } from './report.js';

/** A stream that text is written to; a file or a pipe is no terminal. */
export type TextStream = Pick<WriteStream, 'isTTY' | 'hasColors'> | { readonly isTTY?: false };

/**
 * Whether text for a stream is to be coloured. `FORCE_COLOR` decides first, then `NO_COLOR`, then
 * whether the stream is a terminal that has colours. An empty variable counts as unset.
 */
export function wantsColours(
  stream: TextStream,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused } = environment;
  if (forced) return forced !== '0' && forced !== 'false';
  if (refused) return false;
  return stream.isTTY === true && stream.hasColors();
}

/** How verdicts stand out in a text. */
export type Paint = Readonly<Record<Verdict, (text: string) => string>>;

const asItIs = (text: string): string => text;

/** No colours: for files, pipes and readers who want none. */
export const plain: Paint = {
  pass: asItIs,
  fail: asItIs,
  warn: asItIs,
  known: asItIs,
  notImplemented: asItIs,
  blocked: asItIs,
  suiteFault: asItIs,
};

/** The colours of a terminal. */
export const coloured: Paint = {
  pass: inColour('green'),
  fail: inColour('red'),
  warn: inColour('yellow'),
  known: inColour('gray'),
  notImplemented: inColour('magenta'),
  blocked: inColour('blue'),
  suiteFault: inColour('cyan'),
};

type Colour = 'green' | 'red' | 'yellow' | 'magenta' | 'blue' | 'cyan' | 'gray';

// Whether the stream takes colours is decided by who chose this paint.
function inColour(colour: Colour): (text: string) => string {
  return (text) => styleText(colour, text, { validateStream: false });
}
