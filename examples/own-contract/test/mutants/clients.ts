import type { Outcome } from '@numberkit/conformance';
import type { Change, WireRequest } from '../proxy.js';

/** A client of the library that breaks one rule. */
export interface ClientMutant {
  /** What the client does, as a sentence without its subject. */
  readonly name: string;
  /** Cases that must find it; others may. */
  readonly foundBy: readonly string[];
  /** Changes what travels. */
  readonly wire?: Change;
  /** Changes the outcomes of its calls. */
  readonly outcome?: (outcome: Outcome) => Outcome;
  /** Changes the items that it reads from all pages. */
  readonly items?: (items: readonly unknown[]) => readonly unknown[];
}

/** Changes the query of requests. */
function changeQuery(change: (query: URLSearchParams) => URLSearchParams): Change {
  return changeRequest(({ target }) => {
    const [path = '', query = ''] = target.split('?');
    const changed = change(new URLSearchParams(query)).toString();
    return { target: changed === '' ? path : `${path}?${changed}` };
  });
}

function changeRequest(change: (request: WireRequest) => Partial<WireRequest>): Change {
  return { request: (request) => ({ ...request, ...change(request) }) };
}

/** Changes the outputs of its calls. */
function changeOutput(
  change: (output: Record<string, unknown>) => unknown,
): (outcome: Outcome) => Outcome {
  return (outcome) =>
    outcome.kind === 'success' && outcome.output !== undefined
      ? { ...outcome, output: change({ ...Object(outcome.output) }) }
      : outcome;
}

export const clientMutants: readonly ClientMutant[] = [
  {
    name: 'sends each DELETE twice',
    foundBy: ['removeBook/removes-the-book'],
    wire: { request: (request) => (request.method === 'DELETE' ? [request, request] : request) },
  },
  {
    name: 'sends PUT in place of PATCH',
    foundBy: ['changeBook/changes-only-what-is-sent'],
    wire: changeRequest(({ method }) => ({ method: method === 'PATCH' ? 'PUT' : method })),
  },
  {
    name: 'does not encode a plus in the query',
    foundBy: ['listBooks/author-with-any-characters'],
    wire: changeRequest(({ target }) => ({ target: target.replaceAll('%2B', '+') })),
  },
  {
    name: 'encodes the query twice',
    foundBy: ['listBooks/author-with-any-characters'],
    wire: changeRequest(({ target }) => ({ target: target.replaceAll('%', '%25') })),
  },
  {
    name: 'joins the items of a list by commas',
    foundBy: ['listBooks/any-of-several-genres'],
    wire: changeQuery((query) => {
      const names = [...new Set(query.keys())];
      return new URLSearchParams(names.map((name) => [name, query.getAll(name).join(',')]));
    }),
  },
  {
    name: 'writes brackets behind the name of a list',
    foundBy: ['listBooks/any-of-several-genres'],
    wire: changeQuery(
      (query) =>
        new URLSearchParams(
          [...query].map(([name, value]) => [name === 'genre' ? 'genre[]' : name, value]),
        ),
    ),
  },
  {
    name: 'sends the last item of a list only',
    foundBy: ['listBooks/any-of-several-genres'],
    wire: changeQuery((query) => new URLSearchParams(Object.fromEntries(query))),
  },
  {
    name: 'sends members of the query under their own names',
    foundBy: ['listBooks/pages'],
    wire: changeRequest(({ target }) => ({
      target: target.replace('max-results', 'maxResults').replace('page-token', 'pageToken'),
    })),
  },
  {
    name: 'sends no page token, and so reads the first page again and again',
    foundBy: ['listBooks/pages'],
    wire: changeQuery((query) => {
      query.delete('page-token');
      return query;
    }),
  },
  {
    name: 'stops at the first page',
    foundBy: ['listBooks/client-reads-every-page'],
    wire: {
      response: (response) => ({
        ...response,
        body: response.body.replace(/,?"nextPageToken":"[^"]*"/, ''),
      }),
    },
  },
  {
    name: 'loses the first item of the list',
    foundBy: ['listBooks/client-reads-every-page'],
    items: (items) => items.slice(1),
  },
  {
    name: 'returns the items of a page twice',
    foundBy: ['listBooks/client-reads-every-page'],
    items: (items) => [...items.slice(0, 2), ...items],
  },
  {
    name: 'sends a text for a member of the query that is left out',
    foundBy: ['listBooks/pages'],
    wire: {
      request: (request) =>
        request.method === 'GET' && request.target.startsWith('/books?')
          ? { ...request, target: `${request.target}&added-since=undefined` }
          : request,
    },
  },
  {
    name: 'encodes a timestamp in the query as seconds',
    foundBy: ['listBooks/added-since'],
    wire: changeQuery((query) => {
      const since = query.get('added-since');
      if (since !== null) query.set('added-since', String(Date.parse(since) / 1000));
      return query;
    }),
  },
  {
    name: 'drops the header',
    foundBy: ['addBook/key-replays', 'addBook/key-with-another-book'],
    wire: changeRequest(({ headers: { 'idempotency-key': _, ...headers } }) => ({ headers })),
  },
  {
    name: 'sends the member of the header in the body',
    foundBy: ['addBook/key-replays'],
    wire: changeRequest(({ headers, body }) => {
      const { 'idempotency-key': idempotencyKey, ...others } = headers;
      if (idempotencyKey === undefined) return {};
      return { headers: others, body: JSON.stringify({ ...JSON.parse(body), idempotencyKey }) };
    }),
  },
  {
    name: 'sends an empty object with DELETE',
    foundBy: ['removeBook/removes-the-book'],
    wire: changeRequest(({ method, headers, body }) =>
      method === 'DELETE'
        ? { headers: { ...headers, 'content-type': 'application/json' }, body: '{}' }
        : { body },
    ),
  },
  {
    name: 'sends the whole book with a change',
    foundBy: ['changeBook/changes-only-what-is-sent'],
    wire: changeRequest(({ method, body }) =>
      method === 'PATCH'
        ? { body: JSON.stringify({ genres: ['fiction'], ...JSON.parse(body) }) }
        : {},
    ),
  },
  {
    name: 'takes 204 for a failure',
    foundBy: ['removeBook/removes-the-book'],
    outcome: (outcome) =>
      outcome.kind === 'success' && outcome.output === undefined
        ? { kind: 'failure', error: new Error('There is no body.') }
        : outcome,
  },
  {
    name: 'takes every 409 for one of a book that exists',
    foundBy: ['addBook/key-with-another-book'],
    outcome: (outcome) =>
      outcome.kind === 'exception' && outcome.status === 409
        ? { ...outcome, name: 'BookExistsError' }
        : outcome,
  },
  {
    name: 'drops the token of the next page',
    foundBy: ['listBooks/pages'],
    outcome: changeOutput(({ nextPageToken: _, ...output }) => output),
  },
  {
    name: 'leaves timestamps as texts',
    foundBy: ['getBook/returns-the-book'],
    outcome: changeOutput((output) => ({
      ...output,
      ...(output['addedAt'] instanceof Date && { addedAt: output['addedAt'].toISOString() }),
    })),
  },
  {
    name: 'writes the keys of a map in its own case',
    foundBy: ['getBook/returns-the-book'],
    outcome: changeOutput((output) => ({
      ...output,
      ...(output['copies'] !== undefined && {
        copies: Object.fromEntries(
          Object.entries(Object(output['copies'])).map(([key, value]) => [
            key.toLowerCase(),
            value,
          ]),
        ),
      }),
    })),
  },
  {
    name: 'returns the loans of a list without its failures',
    foundBy: ['lendBooks/lends-what-it-can'],
    outcome: changeOutput(({ failures: _, ...output }) => output),
  },
];
