import { rawNumber } from './hostile-text.js';

const numbers = new RegExp(`"${rawNumber}([^"]+)"`, 'g');

/** Writes a value as JSON; numbers that JavaScript has not are written too. */
export function writeJson(value: unknown): string {
  return (JSON.stringify(value) ?? '').replace(numbers, '$1');
}
