import { styleText } from 'node:util';
import type { Verdict } from './report.js';

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
