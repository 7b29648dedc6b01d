import { operations } from '@numberkit/contract';
import { type HttpRequest, type HttpResponse, jsonOf } from '../servers/messages.js';
import { refusal, type ServerMutant } from './server-mutant.js';

const ids = (name: string) => Object.keys(operations).map((operation) => `${operation}/${name}`);

const good = {
  '/v2/phone-numbers':
    '{"IsoCountryCode":"US","MessageType":"TRANSACTIONAL","NumberCapabilities":["SMS"],"NumberType":"TOLL_FREE"}',
  '/v2/protect-configurations': '{"Action":"BLOCK"}',
  '/phone-numbers': '{"ProductType":"BusinessCalling"}',
};

/** Bodies and content types that are read otherwise than they should be. */
export const readingMutants: readonly ServerMutant[] = [
  takesForGood('takes null for what it wants', 'body-is-null', (body) => body === 'null'),
  takesForGood('takes a text for what it wants', 'body-is-a-text', (body) => body.startsWith('"')),
  takesForGood('does without a body', 'no-body', (body) => body === ''),
  {
    name: 'fails where there is no body',
    foundBy: ids('no-body'),
    hooks: answersTo(
      ({ body }) => body === '',
      (answer) => ({ ...answer, status: 500 }),
    ),
  },
  {
    name: 'names only the first member that is wrong',
    foundBy: ids('names-every-wrong-member'),
    hooks: answersTo(
      () => true,
      (answer) => {
        const { Fields: fields, Message: message, ...rest } = answer.body;
        const first = Array.isArray(fields) ? { Fields: fields.slice(0, 1) } : {};
        const body = { ...rest, ...first, Message: String(message).split(',')[0] };
        return answer.status === 400 ? { ...answer, body } : answer;
      },
    ),
  },
  {
    name: 'has room for 60 KiB only',
    foundBy: ids('body-at-the-limit'),
    hooks: answersTo(
      ({ body }) => body.length > 60 * 1024,
      (answer) => refusal(answer, 413, 'RequestTooLargeException', {}),
    ),
  },
  {
    name: 'takes no parameters in a content type',
    foundBy: ids('content-type-parameters'),
    hooks: answersTo(
      ({ headers }) => headers['content-type']?.includes(';') === true,
      (answer) => refusal(answer, 415, 'UnsupportedMediaTypeException', {}),
    ),
  },
  {
    name: 'reads content types letter by letter',
    foundBy: ids('content-type-in-capitals'),
    hooks: answersTo(
      ({ headers }) => headers['content-type'] === 'APPLICATION/JSON',
      (answer) => refusal(answer, 415, 'UnsupportedMediaTypeException', {}),
    ),
  },
  {
    name: 'looks at its state before the request',
    foundBy: ids('schema-before-state'),
    hooks: answersTo(namesUnknown, (answer) => {
      const isChime = 'Code' in answer.body;
      const name = isChime ? 'NotFoundException' : 'ResourceNotFoundException';
      return refusal(answer, 404, name, { ...(isChime && { Code: 'NotFound' }) });
    }),
  },
  {
    name: 'looks unknown members up in an object that has more than its own',
    foundBy: ids('schema/body/additionalProperties/beyond-inherited'),
    hooks: () => ({
      request: (request) => {
        const { toString: _, ...body } = jsonOf(request.body);
        const isStrange = Object.hasOwn(jsonOf(request.body), 'toString');
        return isStrange ? { ...request, body: JSON.stringify(body) } : request;
      },
    }),
  },
];

function namesUnknown({ target, body }: HttpRequest): boolean {
  return /protect-f{32}|0199$/.test(target) || /pool-f{32}/.test(body);
}

function takesForGood(
  name: string,
  scenario: string,
  when: (body: string) => boolean,
): ServerMutant {
  return {
    name,
    foundBy: ids(scenario),
    hooks: () => ({
      request: (request) => {
        const [, body] = Object.entries(good).find(([at]) => request.target.startsWith(at)) ?? [];
        return body !== undefined && when(request.body) ? { ...request, body } : request;
      },
    }),
  };
}

function answersTo(
  when: (request: HttpRequest) => boolean,
  change: (answer: HttpResponse) => HttpResponse,
): ServerMutant['hooks'] {
  return () => ({ answer: (answer, request) => (when(request) ? change(answer) : answer) });
}
