import { toMark } from '../../src/page-token.js';
import { changeBody, changeRequest, listRoute, type Mutant } from './mutant.js';

const toIsbn = (token = ''): string => token.split('.')[0] ?? '';

/** The lists of books: filters and pages. */
export const listMutants: readonly Mutant[] = [
  {
    name: 'loses a book between two pages',
    foundBy: ['listBooks/pages'],
    handlers: ({ listBooks }) => ({
      listBooks: async (input, call) => {
        const result = await listBooks(input, call);
        const [first, ...rest] = result.body.books;
        const isLater = input.pageToken !== undefined && first !== undefined;
        return isLater ? { ...result, body: { ...result.body, books: rest } } : result;
      },
    }),
  },
  {
    name: 'does not take a moment with an offset',
    foundBy: ['listBooks/schema/addedSince/format/pass-offset'],
    wire: changeRequest(listRoute, ({ target }) => ({ target: target.replace('%2B02%3A00', '') })),
  },
  {
    name: 'takes a moment without an offset',
    foundBy: ['listBooks/schema/addedSince/format/beyond-no-offset'],
    wire: changeRequest(listRoute, ({ target }) => ({
      target: target.replace(/(T00%3A00%3A00)(?=&|$)/, '$1Z'),
    })),
  },
  {
    name: 'takes the day after the last one of a month',
    foundBy: ['listBooks/schema/addedSince/format/beyond-no-day'],
    wire: changeRequest(listRoute, ({ target }) => ({ target: target.replace('02-30', '02-28') })),
  },
  {
    name: 'takes the first of the values of a parameter that comes twice',
    foundBy: ['listBooks/repeated-query-parameter'],
    wire: changeRequest(listRoute, ({ target }) => ({
      target: target.replace(/&author=[^&]*/, ''),
    })),
  },
  {
    name: 'ignores a slash at the end of a path',
    foundBy: ['listBooks/slash-at-the-end'],
    wire: changeRequest(/^\w+ \/books\//, ({ target }) => ({
      target: target.replace(/\/(?=$|\?)/, ''),
    })),
  },
  {
    name: 'ignores the case of a path',
    foundBy: ['listBooks/path-in-another-case'],
    wire: changeRequest(/^\w+ \/BOOKS/, ({ target }) => ({ target: target.toLowerCase() })),
  },
  {
    name: 'ends the list after the first page',
    foundBy: ['listBooks/pages'],
    wire: changeBody(listRoute, [200], ({ nextPageToken: _, ...page }) => page),
  },
  {
    name: 'returns the first page for every token',
    foundBy: ['listBooks/pages'],
    handlers: ({ listBooks }) => ({
      listBooks: ({ pageToken: _, ...input }, call) => listBooks(input, call),
    }),
  },
  {
    name: 'repeats the last book of a page in the next one',
    foundBy: ['listBooks/pages'],
    handlers: ({ listBooks }) => ({
      listBooks: (input, call) => {
        const [isbn = '', mark] = input.pageToken?.split('.') ?? [];
        const before = mark && `${String(BigInt(isbn) - 1n)}.${mark}`;
        return listBooks({ ...input, ...(before && { pageToken: before }) }, call);
      },
    }),
  },
  {
    name: 'puts one book more into a page than it may hold',
    foundBy: ['listBooks/pages'],
    handlers: ({ listBooks }) => ({
      listBooks: (input, call) => listBooks({ ...input, maxResults: input.maxResults + 1 }, call),
    }),
  },
  {
    name: 'does not bind a page token to its filters',
    foundBy: ['listBooks/token-with-other-filters'],
    handlers: ({ listBooks }) => ({
      listBooks: (input, call) => {
        const { pageToken, ...others } = input;
        const own = pageToken && { pageToken: `${toIsbn(pageToken)}.${toMark(input)}` };
        return listBooks({ ...others, ...own }, call);
      },
    }),
  },
  {
    name: 'takes any text for a page token',
    foundBy: ['listBooks/token-of-no-page'],
    handlers: ({ listBooks }) => ({
      listBooks: ({ pageToken, ...input }, call) =>
        listBooks(pageToken?.includes('.') ? { ...input, pageToken } : input, call),
    }),
  },
  {
    name: 'reads the last value of a repeated query parameter only',
    foundBy: ['listBooks/any-of-several-genres'],
    wire: changeRequest(listRoute, ({ target }) => {
      const [path = '', query = ''] = target.split('?');
      return {
        target: `${path}?${new URLSearchParams(Object.fromEntries(new URLSearchParams(query)))}`,
      };
    }),
  },
  {
    name: 'wants every genre of a list instead of one',
    foundBy: ['listBooks/any-of-several-genres'],
    handlers: ({ listBooks }) => ({
      listBooks: async (input, call) => {
        const result = await listBooks(input, call);
        const books = result.body.books.filter(({ genres }) =>
          (input.genres ?? []).every((genre) => genres.includes(genre)),
        );
        return { ...result, body: { ...result.body, books } };
      },
    }),
  },
  {
    name: 'ignores the filter for an author',
    foundBy: ['listBooks/pages'],
    handlers: ({ listBooks }) => ({
      listBooks: ({ author: _, ...input }, call) => listBooks(input, call),
    }),
  },
  {
    name: 'leaves out a book that was added at the very time of the filter',
    foundBy: ['listBooks/added-since'],
    handlers: ({ listBooks }) => ({
      listBooks: ({ addedSince, ...input }, call) => {
        const later = addedSince && { addedSince: new Date(addedSince.getTime() + 1) };
        return listBooks({ ...input, ...later }, call);
      },
    }),
  },
  {
    name: 'includes books that were added just before the time of the filter',
    foundBy: ['listBooks/added-since'],
    handlers: ({ listBooks }) => ({
      listBooks: ({ addedSince, ...input }, call) => {
        const earlier = addedSince && { addedSince: new Date(addedSince.getTime() - 1) };
        return listBooks({ ...input, ...earlier }, call);
      },
    }),
  },
  {
    name: 'calls the parameter max-results by the name of its member',
    foundBy: ['listBooks/pages'],
    wire: changeRequest(listRoute, ({ target }) => ({
      target: target.replace('max-results', 'maxResults'),
    })),
  },
  {
    name: 'does not decode the values of a query',
    foundBy: ['listBooks/author-with-any-characters'],
    wire: changeRequest(listRoute, ({ target }) => ({ target: target.replaceAll('%', '%25') })),
  },
  {
    name: 'takes an encoded plus for a space',
    foundBy: ['listBooks/author-with-any-characters'],
    wire: changeRequest(listRoute, ({ target }) => ({ target: target.replaceAll('%2B', '%20') })),
  },
  {
    name: 'lists books in the order of their addition',
    foundBy: ['listBooks/pages'],
    handlers: ({ listBooks }) => ({
      listBooks: async (input, call) => {
        const { body } = await listBooks({ ...input, maxResults: 100 }, call);
        const books = body.books.toSorted(
          (one, other) => Number(one.addedAt) - Number(other.addedAt),
        );
        return {
          status: 200,
          body: { books: books.slice(0, input.maxResults), nextPageToken: 'x' },
        };
      },
    }),
  },
];
