import {
  addRoute,
  anyRoute,
  changeBody,
  changeResponse,
  type Mutant,
  toProblem,
} from './mutant.js';

/** Problems: their form, and which of them comes. */
export const problemMutants: readonly Mutant[] = [
  {
    name: 'sends problems as application/json',
    foundBy: ['getBook/unknown-book'],
    wire: changeResponse(anyRoute, ({ status, headers }) =>
      status >= 400 ? { headers: { ...headers, 'content-type': 'application/json' } } : {},
    ),
  },
  {
    name: 'sends problems of the type about:blank',
    foundBy: ['getBook/unknown-book'],
    wire: changeBody(anyRoute, [404], (body) => ({ ...body, type: 'about:blank' })),
  },
  {
    name: 'sends problems without a type',
    foundBy: ['getBook/unknown-book'],
    wire: changeBody(anyRoute, [404], ({ type: _, ...body }) => body),
  },
  {
    name: 'sends another status in a problem than in its head',
    foundBy: ['getBook/unknown-book'],
    wire: changeBody(anyRoute, [404], (body) => ({ ...body, status: 400 })),
  },
  {
    name: 'sends KeyReused for a book that exists',
    foundBy: ['addBook/book-exists'],
    wire: changeBody(addRoute, [409], (body) => ({
      ...body,
      type: 'https://library.example/problems/key-reused',
      title: 'The key belongs to another request',
    })),
  },
  {
    name: 'sends BookExists for a key that was used',
    foundBy: ['addBook/key-with-another-book'],
    wire: changeBody(addRoute, [409], (body) => ({
      ...body,
      type: 'https://library.example/problems/book-exists',
      title: 'The library has the book',
    })),
  },
  {
    name: 'sends 404 for a book that is lent',
    foundBy: ['removeBook/lent-book'],
    wire: changeResponse(/^DELETE /, ({ status }) =>
      status === 409 ? toProblem(404, 'not-found', 'Not found') : {},
    ),
  },
  {
    name: 'sends 204 for a book that it does not have',
    foundBy: ['removeBook/unknown-book'],
    wire: changeResponse(/^DELETE /, ({ status }) =>
      status === 404 ? { status: 204, body: '' } : {},
    ),
  },
  {
    name: 'names no member in the refusal of an invalid request',
    foundBy: [
      'listBooks/schema/maxResults/maximum/beyond',
      'addBook/schema/copies{}/maximum/beyond',
    ],
    wire: changeBody(anyRoute, [400], ({ type, title, status }) => ({ type, title, status })),
  },
];
