import { toPrintableJson } from '@numberkit/contract';

/** A value as indented JSON that cannot steer a terminal; programs read the same value from it. */
export function toJsonText(value: unknown): string {
  return toPrintableJson(JSON.stringify(value, undefined, 2));
}
