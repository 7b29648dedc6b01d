import { toPrintable } from '@numberkit/conformance/terminal';

/**
 * A text from a server or a file as it is shown: on one line, without a character that steers a
 * terminal, and without the `::` by which a line is a command to GitHub Actions.
 */
export function toShown(text: string): string {
  return toPrintable(text).replace(/^\s*::/, '\\u{3a}:');
}
