import { styleText } from 'node:util';
import { toPrintable } from '@numberkit/conformance/terminal';
import { toPrintableJson } from '@numberkit/contract';

/**
 * A text from a server or a file, for output: on one line, without characters that control a terminal, and
 * without the `::` that makes a line a command to GitHub Actions.
 */
export function toPrintableLine(text: string): string {
  return toPrintable(text).replace(/^\s*::/, '\\u{3a}:');
}

/**
 * A template of a line. Its values may come from a server or a file: none of them can break the line or control a
 * terminal. A pipe gets the same, since its content is often shown later.
 */
export function line(words: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return String.raw({ raw: words }, ...values.map((value) => toPrintableLine(String(value))));
}

/** A value as indented JSON that cannot control a terminal; parsed, it is the same value. */
export function toJsonText(value: unknown): string {
  return toPrintableJson(JSON.stringify(value, undefined, 2));
}

/** A sentence about a number of things that were removed. */
export function toRemovedText(verb: string, count: number, one: string): string {
  return `${verb} ${count} ${one}${count === 1 ? '' : 's'}.`;
}

export type Tone = keyof typeof styles;

/** Colours a text by its tone, or returns it as it is. */
export type Paint = (tone: Tone | undefined, text: string) => string;

/** The colours of verdicts are those of the suite's reports, which the console has too. */
const styles = {
  heading: 'bold',
  good: 'green',
  wait: 'yellow',
  bad: 'red',
  failed: 'cyan',
  unjudged: 'blue',
  dropped: 'magenta',
} as const;

export function createPaint(colours: boolean): Paint {
  return (tone, text) =>
    colours && tone !== undefined ? styleText(styles[tone], text, { validateStream: false }) : text;
}
