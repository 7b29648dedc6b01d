import type { SubjectAnswer, SubjectRequest } from '../server/messages.js';
import type { Hooks } from '../server/start.js';
import type { Fault } from './fault.js';

const operations = [
  'requestPhoneNumber',
  'putProtectConfigurationRuleSetNumberOverride',
  'updatePhoneNumber',
];
const ids = (name: string) => operations.map((operation) => `${operation}/${name}`);

/** Faults below the operations. */
export const transportFaults: readonly Fault[] = [
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

function isUnknownRoute({ target }: SubjectRequest): boolean {
  return target.endsWith('no-such-route');
}

function reads(request: (request: SubjectRequest) => SubjectRequest): () => Hooks {
  return () => ({ request });
}

function answersTo(
  when: (request: SubjectRequest) => boolean,
  change: (answer: SubjectAnswer) => SubjectAnswer | undefined,
): () => Hooks {
  return () => ({ answer: (answer, request) => (when(request) ? change(answer) : answer) });
}
