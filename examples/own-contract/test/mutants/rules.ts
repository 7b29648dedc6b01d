import type { Book } from '../../src/gen/types.gen.js';
import { changeResponse, type LibraryHandlers, type Mutant, toProblem } from './mutant.js';

/** What the operations do. */
export const ruleMutants: readonly Mutant[] = [
  {
    name: 'ignores the idempotency key',
    foundBy: ['addBook/key-replays'],
    handlers: ({ addBook }) => ({
      addBook: ({ idempotencyKey: _, ...input }, call) => addBook(input, call),
    }),
  },
  {
    name: 'takes idempotency keys without regard to case',
    foundBy: ['addBook/key-in-another-case'],
    handlers: ({ addBook }) => ({
      addBook: ({ idempotencyKey, ...input }, call) =>
        addBook(
          { ...input, ...(idempotencyKey && { idempotencyKey: idempotencyKey.toLowerCase() }) },
          call,
        ),
    }),
  },
  {
    name: 'cuts titles off after 100 characters',
    foundBy: ['addBook/title-with-any-characters'],
    handlers: ({ addBook }) => ({
      addBook: ({ title, ...input }, call) =>
        addBook({ ...input, title: [...title].slice(0, 100).join('') }, call),
    }),
  },
  {
    name: 'trims titles',
    foundBy: ['addBook/title-with-any-characters'],
    handlers: ({ addBook }) => ({
      addBook: ({ title, ...input }, call) => addBook({ ...input, title: title.trim() }, call),
    }),
  },
  {
    name: 'escapes titles for HTML',
    foundBy: ['addBook/title-with-any-characters'],
    handlers: ({ addBook }) => ({
      addBook: ({ title, ...input }, call) =>
        addBook({ ...input, title: title.replaceAll('&', '&amp;') }, call),
    }),
  },
  {
    name: 'compares the key, but not the book',
    foundBy: ['addBook/key-with-another-book'],
    handlers: ({ addBook }) => {
      const first = new Map<string, Parameters<LibraryHandlers['addBook']>[0]>();
      return {
        addBook: (input, call) => {
          const { idempotencyKey: key } = input;
          if (key !== undefined && !first.has(key)) first.set(key, input);
          return addBook((key !== undefined && first.get(key)) || input, call);
        },
      };
    },
  },
  {
    name: 'drops the members that a change leaves out',
    foundBy: ['changeBook/changes-only-what-is-sent'],
    handlers: ({ changeBook }) => ({
      changeBook: ({ copies = {}, ...input }, call) => changeBook({ ...input, copies }, call),
    }),
  },
  {
    name: 'refuses a change of nothing',
    foundBy: ['changeBook/unknown-book'],
    wire: changeResponse(/^PATCH /, (_, { body }) =>
      body === '{}' ? toProblem(400, 'invalid-request', 'Invalid request') : {},
    ),
  },
  {
    name: 'returns a change and does not keep it',
    foundBy: ['changeBook/changes-only-what-is-sent'],
    handlers: ({ addBook, changeBook }) => {
      const first = new Map<string, Book>();
      return {
        addBook: async (input, call) => {
          const result = await addBook(input, call);
          first.set(input.isbn, result.body);
          return result;
        },
        changeBook: async (input, call) => {
          const result = await changeBook(input, call);
          const { isbn, title, genres, copies } = first.get(input.isbn) ?? result.body;
          await changeBook({ isbn, title, genres, copies }, call);
          return result;
        },
      };
    },
  },
  {
    name: 'returns a book as it was when it was read first',
    foundBy: ['changeBook/changes-only-what-is-sent'],
    handlers: ({ getBook }) => {
      const results = new Map<string, ReturnType<LibraryHandlers['getBook']>>();
      return {
        getBook: (input, call) => {
          const result = results.get(input.isbn) ?? getBook(input, call);
          results.set(input.isbn, result);
          return result;
        },
      };
    },
  },
  {
    name: 'does not remove a book',
    foundBy: ['removeBook/removes-the-book'],
    wire: {
      request: (request) => (request.method === 'DELETE' ? { ...request, method: 'GET' } : request),
      response: (response, { method }) =>
        method === 'DELETE' && response.status === 200
          ? { status: 204, headers: {}, body: '' }
          : response,
    },
  },
  {
    name: 'searches with regard to case',
    foundBy: ['searchBooks/finds-a-part-of-the-title'],
    handlers: ({ searchBooks }) => ({
      searchBooks: async ({ text }, call) => {
        const { body } = await searchBooks({ text }, call);
        return {
          status: 200,
          body: { books: body.books.filter(({ title }) => title.includes(text)) },
        };
      },
    }),
  },
  {
    name: 'lends nothing if one book of the list cannot be lent',
    foundBy: ['lendBooks/lends-what-it-can'],
    handlers: ({ lendBooks }) => ({
      lendBooks: async (input, call) => {
        const { body } = await lendBooks(input, call);
        return {
          status: 200,
          body: { ...body, loans: body.failures.length > 0 ? [] : body.loans },
        };
      },
    }),
  },
  {
    name: 'counts the items of a list from 1',
    foundBy: ['lendBooks/lends-what-it-can'],
    handlers: ({ lendBooks }) => ({
      lendBooks: async (input, call) => {
        const { body } = await lendBooks(input, call);
        const failures = body.failures.map((each) => ({ ...each, index: each.index + 1 }));
        return { status: 200, body: { ...body, failures } };
      },
    }),
  },
  {
    name: 'lends a book more often than it has copies',
    foundBy: ['lendBooks/lends-what-it-can'],
    handlers: ({ lendBooks }) => ({
      lendBooks: async (input, call) => {
        const results = [];
        for (const [index, loan] of input.loans.entries()) {
          const { body } = await lendBooks({ loans: [loan] }, call);
          const [failure] = body.failures;
          const isWrong = failure?.reason === 'NO_COPY_LEFT';
          const made = isWrong ? [{ dueAt: new Date(Date.now() + 1e9), ...loan }] : body.loans;
          results.push({ made, failures: failure && !isWrong ? [{ ...failure, index }] : [] });
        }
        const loans = results.flatMap(({ made }) => made);
        return {
          status: 200,
          body: { loans, failures: results.flatMap(({ failures }) => failures) },
        };
      },
    }),
  },
  {
    name: 'lends a book until a time in the past',
    foundBy: ['lendBooks/due-in-the-past'],
    handlers: ({ lendBooks }) => ({
      lendBooks: async (input, call) => {
        const { body } = await lendBooks(input, call);
        const wrong = body.failures.filter(({ reason }) => reason === 'DUE_IN_THE_PAST');
        const made = wrong.flatMap(({ index }) => input.loans[index] ?? []);
        const loans = [...body.loans, ...made.map((loan) => ({ dueAt: new Date(0), ...loan }))];
        const failures = body.failures.filter((each) => !wrong.includes(each));
        return { status: 200, body: { loans, failures } };
      },
    }),
  },
  {
    name: 'ignores when a loan is to be due',
    foundBy: ['lendBooks/due-as-asked'],
    handlers: ({ lendBooks }) => ({
      lendBooks: ({ loans }, call) =>
        lendBooks({ loans: loans.map(({ dueAt: _, ...loan }) => loan) }, call),
    }),
  },
  {
    name: 'lends for two weeks in place of four',
    foundBy: ['lendBooks/lends-what-it-can'],
    handlers: ({ lendBooks }) => ({
      lendBooks: (input, call) => {
        const inTwoWeeks = new Date(Date.now() + 14 * 86_400_000);
        return lendBooks(
          { loans: input.loans.map((loan) => ({ dueAt: inTwoWeeks, ...loan })) },
          call,
        );
      },
    }),
  },
];
