import { InvalidArgumentError } from 'commander';

/** A number on the command line; what it may be is for the server to judge. */
export function toNumber(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new InvalidArgumentError('It must be a number.');
}

/** A JSON object on the command line. */
export function toMembers(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {}
  throw new InvalidArgumentError(`It must be a JSON object such as '{"Message":"Slow down."}'.`);
}
