import { InvalidArgumentError } from 'commander';

/** A number on the command line; what it may be is for the server to judge. */
export function toNumber(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new InvalidArgumentError('It must be a number.');
}

/** How many on the command line: a whole number of at least 1. */
export function toCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number of at least 1.');
}

/**
 * Members on the command line, as `Name=value` or as a JSON object, beside those of the options before.
 */
export function toMembers(
  text: string,
  before: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return { ...before, [name]: value };
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) {
      return { ...before, ...json };
    }
  } catch {}
  throw new InvalidArgumentError(
    `It must be like Message=Gone, or a JSON object such as '{"Message":"Slow down."}'.`,
  );
}
