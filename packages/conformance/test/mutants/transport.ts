import { suite } from '../phone-numbers.js';
import type { HttpRequest } from '../servers/messages.js';
import {
  changeRequest,
  changeResponse,
  type ServerMutant,
  withoutHeader,
} from './server-mutant.js';

const operations = [
  'requestPhoneNumber',
  'putProtectConfigurationRuleSetNumberOverride',
  'updatePhoneNumber',
];
const ids = (name: string) => operations.map((operation) => `${operation}/${name}`);
const wrongMethods = suite
  .map(({ id }): string => id)
  .filter((id) => /\/wrong-method(\/|$)/.test(id));

/** Servers that are wrong below the operations. */
export const transportMutants: readonly ServerMutant[] = [
  {
    name: 'returns 500 for malformed JSON',
    foundBy: [...ids('malformed-json'), ...ids('body-is-a-list')],
    hooks: changeResponse(
      ({ body }) => body !== '' && !body.endsWith('}'),
      (response) => ({ ...response, status: 500 }),
    ),
  },
  {
    name: 'closes the connection on malformed JSON',
    foundBy: ids('malformed-json'),
    hooks: changeResponse(
      ({ body }) => body !== '' && !body.endsWith('}'),
      () => undefined,
    ),
  },
  {
    name: 'reads bodies of any content type',
    foundBy: ids('wrong-content-type'),
    hooks: changeRequest((request) => ({
      ...request,
      headers: { ...request.headers, 'content-type': 'application/json' },
    })),
  },
  {
    name: 'reads bodies of any size',
    foundBy: ids('body-too-large'),
    hooks: changeRequest((request) => ({ ...request, body: request.body.trim() })),
  },
  {
    name: 'returns 200 for unknown routes',
    foundBy: ids('unknown-route'),
    hooks: changeResponse(isUnknownRoute, (response) => ({ ...response, status: 200 })),
  },
  {
    name: 'returns HTML for unknown routes',
    foundBy: ids('unknown-route'),
    hooks: changeResponse(isUnknownRoute, (response) => ({
      ...response,
      headers: { ...response.headers, 'content-type': 'text/html' },
    })),
  },
  {
    name: 'accepts every method',
    foundBy: wrongMethods,
    hooks: changeRequest((request) => ({
      ...request,
      method: request.target.startsWith('/v2/protect') ? 'PUT' : 'POST',
    })),
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
    foundBy: ids('wrong-method/OPTIONS'),
    hooks: changeResponse(
      ({ method }) => method === 'OPTIONS',
      (response) => ({ ...response, status: 204 }),
    ),
  },
  {
    name: 'answers HEAD everywhere',
    foundBy: ids('wrong-method/HEAD'),
    hooks: changeResponse(
      ({ method }) => method === 'HEAD',
      (response) => ({ ...response, status: 200 }),
    ),
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
