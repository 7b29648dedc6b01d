import {
  addRoute,
  anyRoute,
  bookRoute,
  changeBody,
  changeRequest,
  changeResponse,
  type Mutant,
  toProblem,
} from './mutant.js';

/** Statuses, methods, routes and bodies. */
export const formMutants: readonly Mutant[] = [
  {
    name: 'sends a body with 204',
    foundBy: ['removeBook/removes-the-book'],
    wire: changeResponse(bookRoute, ({ status }) =>
      status === 204 ? { body: '{}', headers: { 'content-type': 'application/json' } } : {},
    ),
  },
  {
    name: 'sends 200 with an empty object in place of 204',
    foundBy: ['removeBook/removes-the-book'],
    wire: changeResponse(bookRoute, ({ status }) =>
      status === 204
        ? { status: 200, body: '{}', headers: { 'content-type': 'application/json' } }
        : {},
    ),
  },
  {
    name: 'sends 200 in place of 201',
    foundBy: ['addBook/returns-the-book'],
    wire: changeResponse(addRoute, ({ status }) => (status === 201 ? { status: 200 } : {})),
  },
  {
    name: 'sends 200 in place of 202',
    foundBy: ['startStocktake/starts'],
    wire: changeResponse(anyRoute, ({ status }) => (status === 202 ? { status: 200 } : {})),
  },
  {
    name: 'sends no body in place of an empty object',
    foundBy: ['startStocktake/starts'],
    wire: changeResponse(anyRoute, ({ status }) => (status === 202 ? { body: '' } : {})),
  },
  {
    name: 'responds to HEAD where there is no GET',
    foundBy: ['searchBooks/wrong-method/HEAD'],
    wire: changeResponse(/^HEAD \/search/, () => ({ status: 200, body: '' })),
  },
  {
    name: 'responds to OPTIONS',
    foundBy: ['listBooks/wrong-method/OPTIONS'],
    wire: changeResponse(/^OPTIONS /, () => ({ status: 204, body: '' })),
  },
  {
    name: 'takes PUT for PATCH',
    foundBy: ['changeBook/wrong-method'],
    wire: changeRequest(/^PUT /, () => ({ method: 'PATCH' })),
  },
  {
    name: 'names no methods in the refusal of a method',
    foundBy: ['listBooks/wrong-method'],
    wire: changeResponse(anyRoute, ({ status, headers: { allow: _, ...headers } }) =>
      status === 405 ? { headers } : {},
    ),
  },
  {
    name: 'takes a parameter of the query that the contract does not have',
    foundBy: ['listBooks/unknown-query-parameter', 'removeBook/unknown-query-parameter'],
    wire: changeRequest(anyRoute, ({ target }) => {
      const [path = '', query] = target.split('?');
      const known = ['author', 'genre', 'added-since', 'max-results', 'page-token'];
      const kept = [...new URLSearchParams(query)].filter(([name]) => known.includes(name));
      return { target: kept.length > 0 ? `${path}?${new URLSearchParams(kept)}` : path };
    }),
  },
  {
    name: 'asks for a content type in requests without a body',
    foundBy: ['removeBook/removes-the-book', 'getBook/returns-the-book'],
    wire: changeResponse(bookRoute, (_, { method, headers }) =>
      method !== 'PATCH' && headers['content-type'] === undefined
        ? toProblem(415, 'unsupported-media-type', 'Unsupported media type')
        : {},
    ),
  },
  {
    name: 'asks for a body in each DELETE',
    foundBy: ['removeBook/removes-the-book', 'removeBook/unknown-book'],
    wire: changeResponse(/^DELETE /, (_, { body }) =>
      body === '' ? toProblem(400, 'invalid-request', 'Invalid request') : {},
    ),
  },
  {
    name: 'sends a content type with 204',
    foundBy: ['removeBook/removes-the-book'],
    wire: changeResponse(/^DELETE /, ({ status, headers }) =>
      status === 204 ? { headers: { ...headers, 'content-type': 'application/json' } } : {},
    ),
  },
  {
    name: 'sends a member of its items that the contract does not declare',
    foundBy: ['listBooks/declared-members', 'searchBooks/declared-members'],
    wire: changeResponse(anyRoute, ({ body }) => ({
      body: body.replace('{"books":[{', '{"books":[{"shelf":7,'),
    })),
  },
  {
    name: 'drops the zeros of a map',
    foundBy: ['addBook/returns-the-book'],
    wire: changeResponse(addRoute, ({ body }) => ({ body: body.replace(',"EST":0', '') })),
  },
  {
    name: 'sends a member in its responses that the contract does not declare',
    foundBy: ['getBook/returns-the-book'],
    wire: changeBody(bookRoute, [200], (body) => ({ ...body, shelf: 7 })),
  },
  {
    name: 'encodes timestamps as seconds',
    foundBy: ['addBook/returns-the-book'],
    wire: changeBody(addRoute, [201], (body) => ({
      ...body,
      addedAt: Date.parse(String(body['addedAt'])) / 1000,
    })),
  },
  {
    name: 'leaves out a required member',
    foundBy: ['getBook/returns-the-book'],
    wire: changeBody(bookRoute, [200], ({ copies: _, ...body }) => body),
  },
  {
    name: 'sends a wrong type in a map',
    foundBy: ['addBook/returns-the-book'],
    wire: changeBody(addRoute, [201], (body) => ({ ...body, copies: { CEN: '2' } })),
  },
  {
    name: 'sends a key in a map that its pattern forbids',
    foundBy: ['addBook/returns-the-book'],
    wire: changeBody(addRoute, [201], (body) => ({
      ...body,
      copies: { ...Object(body['copies']), centre: 2 },
    })),
  },
];
