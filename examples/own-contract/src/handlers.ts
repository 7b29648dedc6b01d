import { isDeepStrictEqual } from 'node:util';
import type { Handlers } from './gen/handlers.gen.js';
import type { Book, Loan, LoanFailure, NewBook } from './gen/types.gen.js';
import { type Filters, toMark } from './page-token.js';

const FOUR_WEEKS = 28 * 24 * 60 * 60 * 1000;

/** A library in memory. Its handlers get valid requests only, and can return only what the document declares. */
export function createHandlers(now: () => Date = () => new Date()): Handlers<undefined> {
  const books = new Map<string, Book>();
  const loans: Loan[] = [];
  const requests = new Map<string, { readonly sent: NewBook; readonly book: Book }>();

  const toSorted = (keep: (book: Book) => boolean): Book[] =>
    [...books.values()].filter(keep).sort((one, other) => (one.isbn < other.isbn ? -1 : 1));

  const findFailure = (isbn: string, dueAt: Date): LoanFailure['reason'] | undefined => {
    const book = books.get(isbn);
    if (book === undefined) return 'UNKNOWN_BOOK';
    if (dueAt <= now()) return 'DUE_IN_THE_PAST';
    const copies = Object.values(book.copies).reduce<number>((sum, each) => sum + (each ?? 0), 0);
    return loans.filter((loan) => loan.isbn === isbn).length < copies ? undefined : 'NO_COPY_LEFT';
  };

  return {
    listBooks: async ({ maxResults, pageToken, ...filters }, { refuse }) => {
      const mark = toMark(filters);
      const [after = '', ofList] = pageToken?.split('.') ?? ['', mark];
      if (ofList !== mark) {
        const errors = [{ member: 'page-token', reason: 'belongs to a list with other filters' }];
        throw refuse('InvalidRequest', { detail: 'The page token does not fit.', errors });
      }
      const rest = toSorted((book) => book.isbn > after && matches(book, filters));
      const page = rest.slice(0, maxResults);
      const last = rest.length > page.length ? page.at(-1) : undefined;
      const next = last && { nextPageToken: `${last.isbn}.${mark}` };
      return { status: 200, body: { books: page, ...next } };
    },

    addBook: async ({ idempotencyKey, ...sent }, { refuse }) => {
      const earlier = idempotencyKey === undefined ? undefined : requests.get(idempotencyKey);
      if (earlier && !isDeepStrictEqual(earlier.sent, sent)) throw refuse('KeyReused', {});
      if (earlier) return { status: 201, body: earlier.book };
      if (books.has(sent.isbn)) throw refuse('BookExists', {});
      const book = { copies: {}, ...sent, addedAt: now() };
      books.set(sent.isbn, book);
      if (idempotencyKey !== undefined) requests.set(idempotencyKey, { sent, book });
      return { status: 201, body: book };
    },

    getBook: async ({ isbn }, { refuse }) => {
      const book = books.get(isbn);
      if (book === undefined) throw refuse('NotFound', { detail: `There is no book ${isbn}.` });
      return { status: 200, body: book };
    },

    changeBook: async ({ isbn, ...change }, { refuse }) => {
      const book = books.get(isbn);
      if (book === undefined) throw refuse('NotFound', { detail: `There is no book ${isbn}.` });
      const changed = { ...book, ...change };
      books.set(isbn, changed);
      return { status: 200, body: changed };
    },

    removeBook: async ({ isbn }, { refuse }) => {
      if (loans.some((loan) => loan.isbn === isbn)) throw refuse('BookLent', {});
      if (!books.delete(isbn)) throw refuse('NotFound', { detail: `There is no book ${isbn}.` });
      return { status: 204 };
    },

    searchBooks: async ({ text }) => {
      const part = text.toLowerCase();
      return {
        status: 200,
        body: { books: toSorted(({ title }) => title.toLowerCase().includes(part)) },
      };
    },

    lendBooks: async (input) => {
      const made: Loan[] = [];
      const failures: LoanFailure[] = [];
      for (const [index, { isbn, cardNumber, dueAt }] of input.loans.entries()) {
        const loan = { isbn, cardNumber, dueAt: dueAt ?? new Date(now().getTime() + FOUR_WEEKS) };
        const reason = findFailure(isbn, loan.dueAt);
        if (reason) failures.push({ index, reason });
        else made.push(loan);
        if (!reason) loans.push(loan);
      }
      return { status: 200, body: { loans: made, failures } };
    },

    startStocktake: async () => ({ status: 202, body: {} }),
  };
}

function matches(book: Book, { author, genres, addedSince }: Filters): boolean {
  return (
    (author === undefined || book.author === author) &&
    (genres === undefined || genres.some((genre) => book.genres.includes(genre))) &&
    (addedSince === undefined || book.addedAt >= addedSince)
  );
}
