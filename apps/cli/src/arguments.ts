import { isOperationId, isRecord } from '@numberkit/contract';
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
export async function toOperationName(word: string): Promise<string> {
  // Imported here, since the help does not need the facts of all operations.
  const { phoneNumbers } = await import('@numberkit/contract/phone-numbers');
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

/** Parses a duration, `10s`, `500ms` or ISO 8601's `PT10S`, to milliseconds. */
export function toMilliseconds(text: string): number {
  const [, count, unit = ''] = /^(?:PT)?(\d+(?:\.\d+)?)(ms|s|m|h)$/i.exec(text) ?? [];
  const factor = unitsInMs.get(unit.toLowerCase());
  if (count !== undefined && factor !== undefined) return Number(count) * factor;
  throw new InvalidArgumentError('It must be a duration such as 10s, 500ms or PT1M.');
}

const unitsInMs: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
]);
