import { createHash } from 'node:crypto';
import type { ListBooksHandlerInput } from './gen/contract.gen.js';

/** The members of a list's input that select its books. */
export type Filters = Pick<ListBooksHandlerInput, 'author' | 'genres' | 'addedSince'>;

/** The mark by which a page token belongs to the filters of its list. */
export function toMark({ author, genres, addedSince }: Filters): string {
  const filters = JSON.stringify([author, genres?.toSorted(), addedSince]);
  return createHash('sha256').update(filters).digest('hex').slice(0, 16);
}
