import { operations } from '@numberkit/contract';
import { UsageError } from './usage-error.js';

/**
 * The operation that a word on the command line means: its name in the contract, or the one at AWS,
 * such as `RequestPhoneNumber`. A word that is neither is left for the server to refuse.
 */
export function toOperationName(word: string): string {
  if (Object.hasOwn(operations, word)) return word;
  const [first, ...others] = Object.values(operations)
    .filter(({ awsOperation }) => awsOperation === word)
    .map(({ operationId }) => operationId);
  if (others.length > 0) {
    throw new UsageError(`${word} is several operations: name ${[first, ...others].join(' or ')}.`);
  }
  return first ?? word;
}
