import { styleText } from 'node:util';

/** What stands out, and how it is meant. */
export type Tone = 'heading' | 'good' | 'wait' | 'bad' | 'faint';

/** Gives a text the colour of its tone, or leaves it as it is. */
export type Paint = (tone: Tone | undefined, text: string) => string;

const styles = {
  heading: 'bold',
  good: 'green',
  wait: 'yellow',
  bad: 'red',
  faint: 'dim',
} as const;

/** Paints where colours are wanted; whether they are was decided before. */
export function createPaint(colours: boolean): Paint {
  return (tone, text) =>
    colours && tone !== undefined ? styleText(styles[tone], text, { validateStream: false }) : text;
}
