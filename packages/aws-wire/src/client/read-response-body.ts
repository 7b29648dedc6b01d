import { isRecord } from '../json.js';

/**
 * The JSON object of an answer. Members that are null count as absent, at any depth, and an empty
 * body as `{}`.
 *
 * @throws {Error} The body is not a JSON object.
 */
export function readResponseBody(body: string): Record<string, unknown> {
  const content = withoutNulls(body === '' ? {} : JSON.parse(body));
  if (!isRecord(content)) throw new TypeError('The body is not a JSON object.');
  return content;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (!isRecord(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}
