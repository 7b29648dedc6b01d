import { digits, timestamp, token } from '@numberkit/conformance/scenarios';

// Values of one run and one scenario, so that the suite can judge a server again and again.
export const isbn = digits('9780', 9);
export const secondIsbn = digits('9781', 9);
const thirdIsbn = digits('9782', 9);
export const author = token('author');

export const book = {
  isbn,
  title: 'Emma',
  author,
  genres: ['fiction'],
  copies: { CEN: 1, EST: 0 },
} as const;
export const secondBook = { ...book, isbn: secondIsbn, genres: ['poetry'] } as const;
export const thirdBook = { ...book, isbn: thirdIsbn, genres: ['science', 'history'] } as const;

export const returned = { ...book, addedAt: timestamp };

/** The exchange that adds a book; later exchanges refer to it by its name. */
export const added = {
  name: 'added',
  operation: 'addBook',
  input: book,
  expect: { output: returned },
} as const;
export const secondAdded = {
  operation: 'addBook',
  input: secondBook,
  expect: { output: {} },
} as const;
export const otherAdded = {
  operation: 'addBook',
  input: { ...book, isbn: digits('97800', 8), author: token('other') },
  expect: { output: {} },
} as const;
export const thirdAdded = {
  operation: 'addBook',
  input: thirdBook,
  expect: { output: {} },
} as const;
