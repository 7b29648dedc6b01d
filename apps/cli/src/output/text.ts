import { toShown } from './shown.js';

/**
 * A line whose values may come from a server or a file: none of them can break the line or steer the
 * terminal that it is shown on. Pipes get the same, for what is piped is often looked at later.
 */
export function line(words: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return String.raw({ raw: words }, ...values.map((value) => toShown(String(value))));
}
