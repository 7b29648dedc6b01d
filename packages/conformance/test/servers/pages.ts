import { createHash } from 'node:crypto';
import type { OperationId } from '../phone-numbers.js';
import type { Members } from './messages.js';
import { refuse } from './refusal.js';
import type { State } from './state.js';

/** An item of a list, with its place: its time in epoch seconds, and its id. */
export interface Listed {
  readonly created: number;
  readonly id: string;
  readonly shown: Members;
}

/** The page of a list that a request asks for. */
export function toPage(
  operation: OperationId,
  member: string,
  items: readonly Listed[],
  input: Members,
  state: State,
): Members {
  const digest = toDigest(operation, input, state);
  const after = readToken(operation, digest, input['NextToken']);
  const sorted = items.toSorted((one, other) => compare(toPlace(one), toPlace(other)));
  const rest = sorted.filter((each) => !after || compare(toPlace(each), after) > 0);
  const page = rest.slice(0, Number(input['MaxResults'] ?? 100));
  const last = page.at(-1);
  return {
    [member]: page.map(({ shown }) => shown),
    ...(last && page.length < rest.length && { NextToken: toToken([digest, ...toPlace(last)]) }),
  };
}

/** The items that a list of references names, each once; all without one. */
export function toNamed<Item extends Listed>(
  references: unknown,
  items: readonly Item[],
  find: (reference: string, at: number) => Item,
): readonly Item[] {
  const named = [references ?? []].flat().map(String);
  return named.length === 0 ? items : [...new Set(named.map(find))];
}

type Place = readonly [created: number, id: string];

function toPlace({ created, id }: Listed): Place {
  return [created, id];
}

function compare([time, id]: Place, [otherTime, otherId]: Place): number {
  if (time !== otherTime) return time - otherTime;
  return id < otherId ? -1 : Number(id > otherId);
}

function toDigest(operation: string, input: Members, state: State): string {
  const { NextToken: _, MaxResults: __, ...parameters } = input;
  const asked = JSON.stringify([operation, state.isBare, Object.entries(parameters).toSorted()]);
  return createHash('sha256').update(asked).digest('hex').slice(0, 16);
}

function toToken(token: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

function readToken(operation: OperationId, digest: string, token: unknown): Place | undefined {
  if (token === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(String(token), 'base64url').toString());
    const [own, created, id]: readonly unknown[] = Array.isArray(value) ? value : [];
    const isOwn = own === digest && typeof created === 'number' && typeof id === 'string';
    if (isOwn && toToken([own, created, id]) === token) return [created, id];
  } catch {
    // Not one of this server.
  }
  throw refuse(operation, 'invalidRequest', {
    Reason: 'INVALID_NEXT_TOKEN',
    Fields: [{ Name: 'NextToken', Message: 'is not a token of this list' }],
  });
}
