import type { ServiceFacts } from './facts.js';
import { isRecord, toPrintableJson } from './json.js';

/**
 * The bare name of an exception, from the value of `X-Amzn-ErrorType`, `__type` or `code`. AWS puts a
 * namespace and `#` before it, and a colon with an address behind it. Undefined for a value without a name.
 */
export function toExceptionName(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return (
    value
      .replace(/[:,].*$/s, '')
      .replace(/^.*#/s, '')
      .trim() || undefined
  );
}

/** A request can be wrong in hundreds of places; people read a few. */
const maxListed = 10;

type Members = Readonly<Record<string, unknown>>;

/**
 * The members of an exception, with the message as its service writes it: where the service repeats
 * details in its messages (`messageDetails`), they follow the sentence as
 * `Reason="CODE" ResourceType="pool" ResourceId="pool-1"`, or stand alone where there is no sentence. A
 * message that ends with them already stays as it is.
 *
 * @param service The service; only its `messageDetails` count.
 * @param members The body of the exception, wholly filled in.
 */
export function withMessageDetails(
  { messageDetails = [] }: Pick<ServiceFacts, 'messageDetails'>,
  members: Members,
): Members {
  const details = messageDetails
    .filter((name) => members[name] !== undefined)
    .map((name) => `${name}=${toPrintableJson(JSON.stringify(toDetail(members[name])))}`)
    .join(' ');
  const { Message: sentence } = members;
  if (typeof sentence === 'string' && sentence.endsWith(details)) return members;
  if (details === '') return members;
  return { ...members, Message: typeof sentence === 'string' ? `${sentence} ${details}` : details };
}

/** A detail as text: of a list of fields, their names. */
function toDetail(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  const names = value.map((item: unknown) => (isRecord(item) ? String(item['Name'] ?? '') : ''));
  const more = names.length > maxListed ? ['…'] : [];
  return [...names.slice(0, maxListed), ...more].join(', ');
}
