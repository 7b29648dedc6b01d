import { isOperationId, isRecord } from '@numberkit/contract';
import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { InvalidArgumentError } from 'commander';
import { UsageError } from './errors.js';

/** Parses a number; the server checks its range. */
export function toNumber(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new InvalidArgumentError('It must be a number.');
}

/** Parses a whole number of at least 1. */
export function toCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number of at least 1.');
}

/** Parses members, as `Name=value` or a JSON object, and adds them to those of the options before. */
export function toMembers(
  text: string,
  before: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return { ...before, [name]: value };
  try {
    const json: unknown = JSON.parse(text);
    if (isRecord(json)) return { ...before, ...json };
  } catch {}
  throw new InvalidArgumentError(
    `It must be like Message=Gone, or a JSON object such as '{"Message":"Slow down."}'.`,
  );
}

/**
 * Finds an operation by its name in the contract, or by its AWS name, such as `RequestPhoneNumber`. Any other
 * name is returned as it is, for the server to refuse.
 */
export function toOperationName(word: string): string {
  const { operations } = phoneNumbers;
  if (isOperationId(operations, word)) return word;
  const [first, ...others] = Object.values(operations)
    .filter(({ awsOperation }) => awsOperation === word)
    .map(({ operationId }) => operationId);
  if (others.length > 0) {
    throw new UsageError(`${word} is several operations: name ${[first, ...others].join(' or ')}.`);
  }
  return first ?? word;
}
