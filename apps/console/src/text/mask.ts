import { isRecord, type MemberPath, mapAtPath } from '@numberkit/contract';

const numbers = /(\+|%2B)([1-9]\d{6,18})/gi;

/** A text with the middle of every phone number in it covered: `+1206•••0142`. */
export function maskNumbers(text: string): string {
  return text.replaceAll(numbers, (_, plus: string, digits: string) => plus + cover(digits));
}

/** A sensitive value: a phone number in part, anything else not at all. */
export function maskSensitive(value: unknown): string {
  const text = String(value);
  if (/^\d{7,19}$/.test(text)) return cover(text);
  const masked = maskNumbers(text);
  return masked === text ? '•••' : masked;
}

/** A copy of a resource without sensitive values: the members that the contract names, and phone numbers anywhere. */
export function maskResource(resource: unknown, sensitive: readonly MemberPath[]): unknown {
  const named = sensitive.reduce(
    (masked, path) => mapAtPath(masked, path, (value) => maskSensitive(value)),
    resource,
  );
  return mapTexts(named, maskNumbers);
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (!isRecord(value) || value instanceof Date) return value;
  const members = Object.entries(value).map(([name, member]) => [name, mapTexts(member, map)]);
  return Object.fromEntries(members);
}

function cover(digits: string): string {
  return `${digits.slice(0, 4)}•••${digits.length > 9 ? digits.slice(-4) : ''}`;
}
