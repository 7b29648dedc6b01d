import { type HttpRequest, type Members, membersOf } from '../servers/messages.js';
import { readRoute } from '../servers/routes.js';
import { listIn, renameReason, responsesOf } from './of-operation.js';
import { type ServerMutant, toRefusal, without } from './server-mutant.js';

type Hooks = ReturnType<ServerMutant['hooks']>;

const paged = ['describePhoneNumbers', 'describeOptOutLists'] as const;
const numbers = (...names: readonly string[]) =>
  names.map((name) => `describePhoneNumbers/${name}`);
const lists = (...names: readonly string[]) => names.map((name) => `describeOptOutLists/${name}`);
const tokenCases = [
  ...numbers('pages/unknown-token'),
  ...lists('pages/unknown-token'),
  ...numbers('tokens-of-nonsense', 'token-of-another-operation', 'token-of-another-request'),
  ...numbers('changed-tokens'),
  ...lists('tokens-of-nonsense', 'token-of-another-operation', 'token-of-another-request'),
];

const isPaged = (request: HttpRequest) =>
  paged.some((each) => readRoute(request).operation === each);
const toMember = (body: Members) => ('PhoneNumbers' in body ? 'PhoneNumbers' : 'OptOutLists');
const itemsOf = (body: Members) => listIn(body, toMember(body));

/** Servers that divide lists into pages wrongly. */
export const pageMutants: readonly ServerMutant[] = [
  {
    name: 'ignores MaxResults',
    foundBy: [
      ...numbers('pages-of-one', 'page-twice', 'pages-of-named-numbers'),
      ...lists('pages-of-named-lists'),
    ],
    hooks: changePaged((body) => without(body, 'MaxResults')),
  },
  {
    name: 'makes pages of all lists but those of named items',
    foundBy: [...numbers('pages-of-named-numbers'), ...lists('pages-of-named-lists')],
    hooks: changePaged((body) =>
      'PhoneNumberIds' in body || 'OptOutListNames' in body ? without(body, 'MaxResults') : body,
    ),
  },
  {
    name: 'gives a full last page a token',
    foundBy: [
      ...numbers('pages-of-one', 'pages-of-other-sizes', 'pages-of-named-numbers'),
      ...lists('pages-of-named-lists'),
    ],
    hooks: responsesOf(paged, (response, { body }) => {
      const size = Number(membersOf(body)['MaxResults']);
      const isFull = response.status === 200 && itemsOf(response.body).length === size;
      return isFull ? { ...response, body: { NextToken: 'more', ...response.body } } : response;
    }),
  },
  {
    name: 'leaves out the first item after a token',
    foundBy: [
      ...numbers('pages-of-one', 'page-twice', 'pages-of-other-sizes', 'lease-between-pages'),
      ...numbers('release-of-a-listed-number'),
      ...numbers('pages/end'),
      ...lists('pages-of-named-lists', 'pages/end'),
    ],
    hooks: responsesOf(paged, (response, { body: sent }) => {
      if (response.status !== 200 || !('NextToken' in membersOf(sent))) return response;
      const { body } = response;
      return { ...response, body: { ...body, [toMember(body)]: itemsOf(body).slice(1) } };
    }),
  },
  {
    name: 'repeats the last item of the page before',
    foundBy: [
      ...numbers('pages-of-one', 'page-twice', 'pages-of-other-sizes', 'lease-between-pages'),
      ...numbers('pages/follow-one-another'),
      ...lists('pages-of-named-lists', 'list-between-pages', 'pages/follow-one-another'),
    ],
    hooks: remembering((earlier, body) => {
      const last = itemsOf(earlier.body).at(-1);
      return last ? { ...body, [toMember(body)]: [last, ...itemsOf(body)] } : body;
    }),
  },
  {
    name: 'counts items for the place of a page',
    foundBy: numbers('release-of-a-listed-number'),
    hooks: () => ({
      request: (request) => {
        if (!isPaged(request)) return request;
        const body = without(membersOf(request.body), 'MaxResults', 'NextToken');
        return { ...request, body: JSON.stringify(body) };
      },
      response: (response, request) => {
        if (!isPaged(request) || response.status !== 200) return response;
        const { MaxResults: size = 100, NextToken: token = '0' } = membersOf(request.body);
        const all = itemsOf(response.body);
        const end = Number(token) + Number(size);
        const page = { [toMember(response.body)]: all.slice(Number(token), end) };
        const next = end < all.length && { NextToken: `${end}` };
        return { ...response, body: { ...page, ...next } };
      },
    }),
  },
  {
    name: 'hides what was added since the first page',
    foundBy: [...numbers('lease-between-pages'), ...lists('list-between-pages')],
    hooks: () => {
      let known: unknown[] = [];
      return {
        response: (response, request, state) => {
          if (!isPaged(request) || response.status !== 200) return response;
          const { body } = response;
          if ('NextToken' in membersOf(request.body)) {
            const items = itemsOf(body).filter(({ PhoneNumberId: id, OptOutListName: name }) =>
              known.includes(id ?? name),
            );
            return { ...response, body: { ...body, [toMember(body)]: items } };
          }
          known = [...state.numbers.keys(), ...state.lists.keys()];
          return response;
        },
      };
    },
  },
  {
    name: 'forgets a token when it is used',
    foundBy: [...numbers('page-twice', 'pages-of-other-sizes'), ...lists('pages-of-named-lists')],
    hooks: () => {
      const used = new Set<unknown>();
      return {
        response: (response, { body }) => {
          const token = membersOf(body)['NextToken'];
          if (token === undefined) return response;
          if (used.has(token)) return toRefusal(response, 400, 'ValidationException');
          used.add(token);
          return response;
        },
      };
    },
  },
  {
    name: 'wants pages of one size',
    foundBy: [...numbers('pages-of-other-sizes'), ...lists('pages-of-named-lists')],
    hooks: () => {
      const sizes = new Map<unknown, unknown>();
      return {
        response: (response, { body }) => {
          const { NextToken: token, MaxResults: size } = membersOf(body);
          if (token !== undefined && sizes.get(token) !== size)
            return toRefusal(response, 400, 'ValidationException');
          const next = response.body['NextToken'];
          if (next !== undefined) sizes.set(next, size);
          return response;
        },
      };
    },
  },
  {
    name: 'takes a token for the request that it was made for, whatever else is asked',
    foundBy: [...numbers('token-of-another-request'), ...lists('token-of-another-request')],
    hooks: () => {
      const requests = new Map<unknown, Members>();
      return {
        request: (request) => {
          const { NextToken, MaxResults } = membersOf(request.body);
          const first = requests.get(NextToken);
          if (!first) return request;
          const size = MaxResults !== undefined && { MaxResults };
          return { ...request, body: JSON.stringify({ ...first, NextToken, ...size }) };
        },
        response: (response, { body }) => {
          const next = response.body['NextToken'];
          const first = without(membersOf(body), 'NextToken', 'MaxResults');
          if (next !== undefined && !requests.has(next)) requests.set(next, first);
          return response;
        },
      };
    },
  },
  {
    name: 'finds nothing after a token that is not its own',
    foundBy: tokenCases,
    hooks: responsesOf(paged, (response, request) =>
      response.body['Reason'] === 'INVALID_NEXT_TOKEN'
        ? { ...response, status: 200, body: toEmpty(request) }
        : response,
    ),
  },
  {
    name: 'refuses a token that is not its own as any invalid member',
    foundBy: tokenCases.filter((id) => !id.endsWith('/pages/unknown-token')),
    hooks: renameReason(paged, 'INVALID_NEXT_TOKEN', 'INVALID_PARAMETER'),
  },
  {
    name: 'fails because of a token that is not its own',
    foundBy: tokenCases,
    hooks: responsesOf(paged, (response) =>
      response.body['Reason'] === 'INVALID_NEXT_TOKEN'
        ? toRefusal(response, 500, 'InternalServerException')
        : response,
    ),
  },
  {
    name: 'reads a token up to the characters that it does not know',
    foundBy: numbers('changed-tokens'),
    hooks: () => {
      const tokens: string[] = [];
      return {
        request: (request) => {
          const body = membersOf(request.body);
          const token = String(body['NextToken'] ?? '');
          const known = tokens.find((each) => token !== '' && token.startsWith(each.slice(0, 9)));
          if (known === undefined) return request;
          return { ...request, body: JSON.stringify({ ...body, NextToken: known }) };
        },
        response: (response) => {
          const next = response.body['NextToken'];
          if (typeof next === 'string') tokens.push(next);
          return response;
        },
      };
    },
  },
];

function toEmpty(request: HttpRequest): Members {
  const isNumbers = readRoute(request).operation === 'describePhoneNumbers';
  return { [isNumbers ? 'PhoneNumbers' : 'OptOutLists']: [] };
}

function changePaged(change: (body: Members) => Members): ServerMutant['hooks'] {
  return (): Hooks => ({
    request: (request) =>
      isPaged(request)
        ? { ...request, body: JSON.stringify(change(membersOf(request.body))) }
        : request,
  });
}

/** Changes a page by the one before it. */
function remembering(
  change: (earlier: { readonly body: Members }, body: Members) => Members,
): ServerMutant['hooks'] {
  return () => {
    const pages = new Map<unknown, { readonly body: Members }>();
    return {
      response: (response, request) => {
        if (!isPaged(request) || response.status !== 200) return response;
        const next = response.body['NextToken'];
        if (next !== undefined) pages.set(next, response);
        const earlier = pages.get(membersOf(request.body)['NextToken']);
        return earlier ? { ...response, body: change(earlier, response.body) } : response;
      },
    };
  };
}
