import { toPrintableJson } from '@numberkit/contract';

const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * A name from a request as it stands in a sentence. Names are the sender's, and sentences end in logs and
 * on terminals: one that could steer those is written as JSON has it.
 */
export function quoteName(name: string): string {
  return unprintable.test(name) ? toPrintableJson(JSON.stringify(name)) : name;
}
