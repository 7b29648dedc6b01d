import { suite } from '../phone-numbers.js';
import type { HttpRequest } from '../servers/messages.js';
import { readRoute } from '../servers/routes.js';
import { idsOf } from './case-ids.js';
import {
  changeRequest,
  changeResponse,
  type ServerMutant,
  withoutHeader,
} from './server-mutant.js';

const wrongMethods = suite
  .map(({ id }): string => id)
  .filter((id) => /\/wrong-method(\/|$)/.test(id));
// HTTP has GET imply HEAD, which a server may grant; the id of the first case selects it too.
const grantedMethods = suite
  .filter(({ id, operation }) => operation.method === 'GET' && /wrong-method(\/HEAD)?$/.test(id))
  .map(({ id }): string => id);
const isRefused = (id: string) => !grantedMethods.includes(id);

/** Servers that are wrong below the operations. */
export const transportMutants: readonly ServerMutant[] = [
  {
    name: 'returns 500 for malformed JSON',
    foundBy: [...idsOf('malformed-json'), ...idsOf('body-is-a-list')],
    hooks: changeResponse(
      ({ body }) => body !== '' && !body.endsWith('}'),
      (response) => ({ ...response, status: 500 }),
    ),
  },
  {
    name: 'closes the connection on malformed JSON',
    foundBy: idsOf('malformed-json'),
    hooks: changeResponse(
      ({ body }) => body !== '' && !body.endsWith('}'),
      () => undefined,
    ),
  },
  {
    name: 'reads bodies of any content type',
    foundBy: idsOf('wrong-content-type'),
    hooks: changeRequest((request) => ({
      ...request,
      headers: { ...request.headers, 'content-type': 'application/json' },
    })),
  },
  {
    name: 'reads bodies of any size',
    foundBy: idsOf('body-too-large'),
    hooks: changeRequest((request) => ({ ...request, body: request.body.trim() })),
  },
  {
    name: 'returns 200 for unknown routes',
    foundBy: idsOf('unknown-route'),
    hooks: changeResponse(isUnknownRoute, (response) => ({ ...response, status: 200 })),
  },
  {
    name: 'ignores a slash at the end of a path',
    foundBy: idsOf('slash-at-the-end'),
    hooks: changeRequest((request) => ({
      ...request,
      target: request.target.replace(/\/(?=$|\?)/, ''),
    })),
  },
  {
    name: 'ignores the case of a path',
    foundBy: idsOf('path-in-another-case'),
    hooks: changeRequest((request) => ({
      ...request,
      target: request.target.replace(/^(?:\/[A-Z0-9-]+)+/, (path) => path.toLowerCase()),
    })),
  },
  {
    name: 'returns HTML for unknown routes',
    foundBy: idsOf('unknown-route'),
    hooks: changeResponse(isUnknownRoute, (response) => ({
      ...response,
      headers: { ...response.headers, 'content-type': 'text/html' },
    })),
  },
  {
    name: 'accepts every method',
    foundBy: wrongMethods.filter(isRefused),
    hooks: changeRequest((request) => {
      const [method = 'POST'] = readRoute(request).methods;
      return { ...request, method };
    }),
  },
  {
    name: 'leaves out Allow',
    foundBy: wrongMethods,
    hooks: changeResponse(
      () => true,
      (response) => withoutHeader(response, 'Allow'),
    ),
  },
  {
    name: 'answers OPTIONS everywhere, as for pages of other sites',
    foundBy: idsOf('wrong-method/OPTIONS'),
    hooks: changeResponse(
      ({ method }) => method === 'OPTIONS',
      (response) => ({ ...response, status: 204 }),
    ),
  },
  {
    name: 'answers HEAD everywhere',
    foundBy: idsOf('wrong-method/HEAD').filter(isRefused),
    hooks: changeResponse(
      ({ method }) => method === 'HEAD',
      (response) => ({ ...response, status: 200 }),
    ),
  },
  {
    name: 'ignores a query that the operation does not have',
    foundBy: idsOf('unknown-query-parameter'),
    hooks: changeRequest((request) => ({ ...request, target: request.target.replace(/\?.*/, '') })),
  },
  {
    name: 'ignores Accept',
    foundBy: ['updatePhoneNumber/not-acceptable'],
    hooks: changeRequest(({ headers: { accept: _, ...headers }, ...request }) => ({
      ...request,
      headers,
    })),
  },
];

function isUnknownRoute({ target }: HttpRequest): boolean {
  return target.endsWith('no-such-route');
}
