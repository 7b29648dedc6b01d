import { isDeepStrictEqual } from 'node:util';
import { invalid, type Members, notFound, Refusal } from './refusal.js';

interface Book extends Members {
  readonly isbn: string;
  readonly copies: Readonly<Record<string, number>>;
}

/** An operation: its route, its success, and what it does. */
export interface Operation {
  readonly path: string;
  readonly method: string;
  readonly status: number;
  readonly handle: (input: Members) => unknown;
}

/** The operations of a library in memory, their members under the names of the wire. */
export function createLibrary(): readonly Operation[] {
  const shelf: Book[] = [];
  const lent: Members[] = [];
  const known: { key: unknown; sent: Members; result: Book }[] = [];
  const find = (isbn: unknown): Book => {
    const found = shelf.find((each) => each.isbn === isbn);
    if (!found) throw notFound();
    return found;
  };
  const sorted = (): Book[] =>
    shelf.toSorted((one, other) => Number(one.isbn) - Number(other.isbn));
  const now = (): string =>
    new Date(Math.floor(Date.now() / 1000) * 1000).toISOString().replace('.000Z', 'Z');

  const list = (input: Members): unknown => {
    const { 'page-token': token, 'max-results': most = 20, ...filters } = input;
    const [before, isbn] = token === undefined ? [filters, 0] : readToken(token);
    if (!isDeepStrictEqual(before, filters)) throw invalid('page-token');
    const { author, genre, 'added-since': since } = filters;
    const all = sorted().filter(
      (each) =>
        Number(each.isbn) > Number(isbn) &&
        (author === undefined || each['author'] === author) &&
        (genre === undefined ||
          [genre].flat().some((one) => [each['genres']].flat().includes(one))) &&
        (since === undefined || Date.parse(String(each['addedAt'])) >= Date.parse(String(since))),
    );
    const books = all.slice(0, Math.min(Number(most), 2));
    if (books.length === 0) return { books };
    // It looks no further, so the last page may be empty.
    const next = Buffer.from(JSON.stringify([filters, books.at(-1)?.isbn])).toString('base64url');
    return { nextPageToken: next, books };
  };

  return [
    { path: '/books', method: 'GET', status: 200, handle: list },
    {
      path: '/books',
      method: 'POST',
      status: 201,
      handle: ({ 'Idempotency-Key': key, ...sent }) => {
        const earlier = key === undefined ? undefined : known.find((each) => each.key === key);
        if (earlier && isDeepStrictEqual(earlier.sent, sent)) return earlier.result;
        if (earlier) throw new Refusal(409, 'key-reused', 'The key belongs to another request');
        if (shelf.some(({ isbn }) => isbn === sent['isbn']))
          throw new Refusal(409, 'book-exists', 'The library has the book');
        const result: Book = { addedAt: now(), copies: {}, isbn: '', ...sent };
        shelf.push(result);
        known.push({ key, sent, result });
        return result;
      },
    },
    { path: '/books/{isbn}', method: 'GET', status: 200, handle: ({ isbn }) => find(isbn) },
    {
      path: '/books/{isbn}',
      method: 'PATCH',
      status: 200,
      handle: ({ isbn, ...change }) => {
        const changed = { ...find(isbn), ...change };
        shelf.splice(shelf.indexOf(find(isbn)), 1, changed);
        return changed;
      },
    },
    {
      path: '/books/{isbn}',
      method: 'DELETE',
      status: 204,
      handle: ({ isbn }) => {
        const found = find(isbn);
        if (lent.some((loan) => loan['isbn'] === isbn))
          throw new Refusal(409, 'book-lent', 'The book is lent');
        shelf.splice(shelf.indexOf(found), 1);
      },
    },
    {
      path: '/search',
      method: 'POST',
      status: 200,
      handle: ({ text }) => ({
        books: sorted().filter(({ title }) =>
          String(title).toUpperCase().includes(String(text).toUpperCase()),
        ),
      }),
    },
    {
      path: '/loans',
      method: 'POST',
      status: 200,
      handle: ({ loans: asked }) => {
        const failures: Members[] = [];
        const loans = (asked as Members[]).filter(({ isbn, dueAt }, index) => {
          const book = shelf.find((each) => each.isbn === isbn);
          const copies = Object.values(book?.copies ?? {}).reduce((sum, each) => sum + each, 0);
          const isLeft = lent.filter((loan) => loan['isbn'] === isbn).length < copies;
          const isPast = dueAt !== undefined && Date.parse(String(dueAt)) <= Date.now();
          const reason = !book
            ? 'UNKNOWN_BOOK'
            : isPast
              ? 'DUE_IN_THE_PAST'
              : isLeft
                ? undefined
                : 'NO_COPY_LEFT';
          if (reason) failures.push({ reason, index });
          else lent.push({ isbn });
          return !reason;
        });
        const due = new Date(Date.now() + 28 * 86_400_000).toISOString();
        return { failures, loans: loans.map((each) => ({ dueAt: due, ...each })) };
      },
    },
    { path: '/branches/{branch}/stocktake', method: 'POST', status: 202, handle: () => ({}) },
  ];
}

function readToken(token: unknown): [unknown, unknown] {
  try {
    const [filters, isbn] = JSON.parse(Buffer.from(String(token), 'base64url').toString());
    return [filters, isbn];
  } catch {
    throw invalid('page-token');
  }
}
