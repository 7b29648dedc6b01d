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
    foundBy: ids('wrong-method'),
    hooks: changeRequest((request) => ({
      ...request,
      method: request.target.startsWith('/v2/protect') ? 'PUT' : 'POST',
    })),
  },
  {
    name: 'leaves out Allow',
    foundBy: ids('wrong-method'),
    hooks: changeResponse(
      () => true,
      (response) => withoutHeader(response, 'Allow'),
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
