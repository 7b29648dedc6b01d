import type { HttpRequest, HttpResponse } from '../servers/messages.js';
import type { Hooks } from '../servers/start-server.js';
import type { ServerMutant } from './server-mutant.js';

const operations = [
  'requestPhoneNumber',
  'putProtectConfigurationRuleSetNumberOverride',
  'updatePhoneNumber',
];
const ids = (name: string) => operations.map((operation) => `${operation}/${name}`);

/** Faults below the operations. */
export const transportMutants: readonly ServerMutant[] = [
  {
    name: 'fails on malformed JSON',
    foundBy: [...ids('malformed-json'), ...ids('body-is-a-list')],
    hooks: answersTo(
      ({ body }) => body !== '' && !body.endsWith('}'),
      (answer) => ({ ...answer, status: 500 }),
    ),
  },
  {
    name: 'hangs up on malformed JSON',
    foundBy: ids('malformed-json'),
    hooks: answersTo(
      ({ body }) => body !== '' && !body.endsWith('}'),
      () => undefined,
    ),
  },
  {
    name: 'reads bodies of any content type',
    foundBy: ids('wrong-content-type'),
    hooks: reads((request) => ({
      ...request,
      headers: { ...request.headers, 'content-type': 'application/json' },
    })),
  },
  {
    name: 'reads bodies of any size',
    foundBy: ids('body-too-large'),
    hooks: reads((request) => ({ ...request, body: request.body.trim() })),
  },
  {
    name: 'answers unknown routes with 200',
    foundBy: ids('unknown-route'),
    hooks: answersTo(isUnknownRoute, (answer) => ({ ...answer, status: 200 })),
  },
  {
    name: 'answers unknown routes in a form of its own',
    foundBy: ids('unknown-route'),
    hooks: answersTo(isUnknownRoute, (answer) => ({
      ...answer,
      headers: { ...answer.headers, 'content-type': 'text/html' },
    })),
  },
  {
    name: 'takes every method',
    foundBy: ids('wrong-method'),
    hooks: reads((request) => ({
      ...request,
      method: request.target.startsWith('/v2/protect') ? 'PUT' : 'POST',
    })),
  },
  {
    name: 'leaves Allow out',
    foundBy: ids('wrong-method'),
    hooks: answersTo(
      () => true,
      ({ headers: { Allow: _, ...headers }, ...answer }) => ({ ...answer, headers }),
    ),
  },
  {
    name: 'does not look at Accept',
    foundBy: ['updatePhoneNumber/not-acceptable'],
    hooks: reads(({ headers: { accept: _, ...headers }, ...request }) => ({ ...request, headers })),
  },
];

function isUnknownRoute({ target }: HttpRequest): boolean {
  return target.endsWith('no-such-route');
}

function reads(request: (request: HttpRequest) => HttpRequest): () => Hooks {
  return () => ({ request });
}

function answersTo(
  when: (request: HttpRequest) => boolean,
  change: (answer: HttpResponse) => HttpResponse | undefined,
): () => Hooks {
  return () => ({ answer: (answer, request) => (when(request) ? change(answer) : answer) });
}
