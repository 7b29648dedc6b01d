import {
  anything,
  createMatcher,
  type Expected,
  type MatchContext,
  type Matcher,
  momentAfter,
  optional,
  responseOf,
  type ScenariosOf,
  token,
} from '@numberkit/conformance/scenarios';
import type { OperationTypes } from '../gen/contract.gen.js';
import type { Book } from '../gen/types.gen.js';
import {
  added,
  author,
  book,
  isbn,
  otherAdded,
  returned,
  secondAdded,
  secondBook,
  thirdAdded,
  thirdBook,
} from './books.js';

const listed = { output: { books: [returned] } };
const none = { output: { books: [] } };

/** A page of one book, and perhaps a token. */
const page = (only: Expected<Book>, nextPageToken: Matcher) => ({
  output: { books: [only], nextPageToken },
});

/** A name with characters that mean something in a query. */
const toName = ({ runId }: MatchContext) => `${runId} & Söhne + 50%=?#/`;
const oddAuthor = createMatcher({
  describe: toName,
  accepts: (actual, context) => actual === toName(context),
  supply: toName,
});

export const listBooks: ScenariosOf<OperationTypes>['listBooks'] = [
  {
    id: 'listBooks/pages',
    title:
      'The pages of a list MUST have each of its books once, by ISBN, and no more in one than asked for',
    steps: [
      thirdAdded,
      added,
      secondAdded,
      otherAdded,
      {
        name: 'first',
        operation: 'listBooks',
        input: { author, maxResults: 1 },
        expect: page(book, anything('token-2')),
      },
      {
        name: 'second',
        operation: 'listBooks',
        input: { author, maxResults: 1, pageToken: responseOf('first', 'nextPageToken') },
        expect: page(secondBook, anything('token-3')),
      },
      {
        operation: 'listBooks',
        input: { author, maxResults: 1, pageToken: responseOf('second', 'nextPageToken') },
        // A server may look no further than a page: then the last one is empty.
        expect: page(thirdBook, optional(anything('token-4'))),
      },
    ],
  },
  {
    id: 'listBooks/token-with-other-filters',
    title: 'A page token with other filters than those of its list MUST be refused',
    steps: [
      added,
      secondAdded,
      {
        name: 'first',
        operation: 'listBooks',
        input: { author, maxResults: 1 },
        expect: page(book, anything('token-2')),
      },
      {
        operation: 'listBooks',
        input: { genres: ['poetry'], pageToken: responseOf('first', 'nextPageToken') },
        expect: { exception: 'InvalidRequest' },
      },
    ],
  },
  {
    id: 'listBooks/token-of-no-page',
    title: 'A text that is no page token MUST be refused',
    steps: [
      {
        operation: 'listBooks',
        input: { pageToken: 'no-token' },
        expect: { exception: 'InvalidRequest' },
      },
    ],
  },
  {
    id: 'listBooks/any-of-several-genres',
    title: 'A list of genres MUST select the books that have one of them',
    steps: [
      added,
      secondAdded,
      thirdAdded,
      {
        operation: 'listBooks',
        input: { author, genres: ['poetry', 'history'] },
        expect: { output: { books: [secondBook, thirdBook] } },
      },
    ],
  },
  {
    id: 'listBooks/author-with-any-characters',
    title: 'A filter MUST be read as it was written, whatever characters it has',
    steps: [
      {
        ...added,
        input: { ...book, author: oddAuthor },
        expect: { output: { author: oddAuthor } },
      },
      {
        operation: 'listBooks',
        input: { author: oddAuthor },
        expect: { output: { books: [{ isbn, author: oddAuthor }] } },
      },
    ],
  },
  {
    id: 'listBooks/added-since',
    title: 'A list since a time MUST have the books of this time and later',
    steps: [
      added,
      {
        operation: 'listBooks',
        input: { author, addedSince: responseOf('added', 'addedAt') },
        expect: listed,
      },
      {
        operation: 'listBooks',
        input: { author, addedSince: momentAfter('added', 'addedAt', 1) },
        expect: none,
      },
      {
        operation: 'listBooks',
        input: { author, addedSince: momentAfter('added', 'addedAt', -1) },
        expect: listed,
      },
    ],
  },
];

export const searchBooks: ScenariosOf<OperationTypes>['searchBooks'] = [
  {
    id: 'searchBooks/finds-a-part-of-the-title',
    title: 'A search MUST find a part of a title in any case',
    steps: [
      { ...added, input: { ...book, title: token('Title') }, expect: { output: {} } },
      {
        operation: 'searchBooks',
        input: { text: token('tITLE') },
        expect: { output: { books: [{ isbn }] } },
      },
    ],
  },
];
