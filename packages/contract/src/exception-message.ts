import type { ServiceFacts } from './facts.js';
import { toPrintableJson } from './printable-json.js';

/** A request can be wrong in hundreds of places; a message is for people, who read a few. */
const maxListed = 10;

type Members = Readonly<Record<string, unknown>>;

/**
 * The members of an exception with the message as its service writes it: where the service repeats
 * details in its messages (`messageDetails`), they follow the sentence as
 * `Reason="CODE" ResourceType="pool" ResourceId="pool-1"`, or stand alone where there is no sentence. A
 * message that ends with them already is left as it is.
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

/** A detail in a word: of a list of fields, their names. */
function toDetail(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  const names = value.map((item: unknown) => toName(item));
  const more = names.length > maxListed ? ['…'] : [];
  return [...names.slice(0, maxListed), ...more].join(', ');
}

function toName(item: unknown): string {
  return typeof item === 'object' && item !== null && 'Name' in item ? String(item.Name) : '';
}
