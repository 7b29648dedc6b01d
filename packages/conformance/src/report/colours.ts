import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import type { Verdict } from './report.js';

/** A stream for text; a file or a pipe is not a terminal. */
export type TextStream = Pick<WriteStream, 'isTTY' | 'hasColors'> | { readonly isTTY?: false };

/**
 * Whether to colour the text for a stream. `FORCE_COLOR` decides first, then `NO_COLOR`, then
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

/** Colours the text of each verdict. */
export type Paint = Readonly<Record<Verdict, (text: string) => string>>;

const unchanged = (text: string): string => text;

/** No colours, for files, pipes and readers who want none. */
export const plain: Paint = {
  pass: unchanged,
  fail: unchanged,
  warn: unchanged,
  known: unchanged,
  notImplemented: unchanged,
  blocked: unchanged,
  suiteFault: unchanged,
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

// The caller has already decided that the stream takes colours.
function inColour(colour: Colour): (text: string) => string {
  return (text) => styleText(colour, text, { validateStream: false });
}
