import { listOperationIds } from '@numberkit/contract';
import { type OperationId, operations } from '../phone-numbers.js';
import { type HttpRequest, membersOf } from '../servers/messages.js';
import { readRoute } from '../servers/routes.js';
import { idsOf } from './case-ids.js';
import { listIn } from './of-operation.js';
import {
  changeInput,
  changeOutput,
  changeRequest,
  changeResponse,
  type ServerMutant,
  toRefusal,
  without,
} from './server-mutant.js';

const severalMembers = listOperationIds(operations).filter(
  (id) => operations[id].members.body.length > 1,
);

const protection = '{"DeletionProtectionEnabled":false}';
/** By operation; no member is required in the others. */
const validBodies: Readonly<Partial<Record<OperationId, string>>> = {
  requestPhoneNumber:
    '{"IsoCountryCode":"US","MessageType":"TRANSACTIONAL","NumberCapabilities":["SMS"],"NumberType":"TOLL_FREE"}',
  putProtectConfigurationRuleSetNumberOverride: '{"Action":"BLOCK"}',
  updatePhoneNumber: '{"ProductType":"BusinessCalling"}',
  updateOriginationPhoneNumber: protection,
  updateProtectConfiguration: protection,
  createOptOutList: '{"OptOutListName":"Default"}',
  tagResource: '{"Tags":[{"Key":"team","Value":"alerts"}]}',
  untagResource: '{"TagKeys":["team"]}',
  updateProtectConfigurationCountryRuleSet:
    '{"CountryRuleSetUpdates":{"US":{"ProtectStatus":"ALLOW"}}}',
};

/** Servers that read bodies or content types wrongly, or do not say what is invalid. */
export const bodyMutants: readonly ServerMutant[] = [
  {
    name: 'accepts unknown members',
    foundBy: idsOf('schema/body/additionalProperties/beyond'),
    hooks: changeInput(
      () => true,
      (body) => without(body, 'NumberkitUnknownMember'),
    ),
  },
  {
    name: 'does not name the invalid member',
    foundBy: [
      ...idsOf('schema/body/additionalProperties/beyond'),
      ...idsOf('names-every-wrong-member'),
      'requestPhoneNumber/schema/NumberType/required/beyond',
    ],
    hooks: changeOutput(
      (body) => ({ ...without(body, 'Fields'), Message: 'Something is wrong.' }),
      ({ status }) => status === 400,
    ),
  },
  {
    name: 'names the wrong member',
    foundBy: ['requestPhoneNumber/schema/NumberType/required/beyond'],
    hooks: changeOutput(
      (body) => ({ ...body, Fields: [{ Name: 'NumberTypes', Message: 'is missing' }] }),
      ({ status }) => status === 400,
    ),
  },
  {
    name: 'returns the wrong Reason',
    foundBy: [
      'requestPhoneNumber/schema/NumberType/required/beyond',
      'putProtectConfigurationRuleSetNumberOverride/schema/Action/required/beyond',
    ],
    hooks: changeOutput(
      (body) => ({ ...body, Reason: 'OTHER' }),
      ({ status }) => status === 400,
    ),
  },
  acceptsBody('accepts null as a body', 'body-is-null', (body) => body === 'null'),
  acceptsBody('accepts a string as a body', 'body-is-a-text', (body) => body.startsWith('"')),
  acceptsBody('does not require a body', 'no-body', (body) => body === ''),
  {
    name: 'returns 500 if there is no body',
    foundBy: idsOf('no-body'),
    hooks: changeResponse(
      ({ body }) => body === '',
      (response) => ({ ...response, status: 500 }),
    ),
  },
  {
    name: 'names only the first invalid member',
    foundBy: severalMembers.map((operation) => `${operation}/names-every-wrong-member`),
    hooks: changeResponse(
      () => true,
      (response) => {
        const { Fields: fields, Message: message, ...rest } = response.body;
        const first = Array.isArray(fields) ? { Fields: fields.slice(0, 1) } : {};
        const body = { ...rest, ...first, Message: String(message).split(',')[0] };
        return response.status === 400 ? { ...response, body } : response;
      },
    ),
  },
  {
    name: 'takes bodies of up to 60 KiB only',
    foundBy: idsOf('body-at-the-limit'),
    hooks: changeResponse(
      ({ body }) => body.length > 60 * 1024,
      (response) => toRefusal(response, 413, 'RequestTooLargeException'),
    ),
  },
  {
    name: 'refuses parameters in a content type',
    foundBy: idsOf('content-type-parameters'),
    hooks: changeResponse(
      ({ headers }) => headers['content-type']?.includes(';') === true,
      (response) => toRefusal(response, 415, 'UnsupportedMediaTypeException'),
    ),
  },
  {
    name: 'compares the case of content types',
    foundBy: idsOf('content-type-in-capitals'),
    hooks: changeResponse(
      ({ headers }) => headers['content-type'] === 'APPLICATION/JSON',
      (response) => toRefusal(response, 415, 'UnsupportedMediaTypeException'),
    ),
  },
  {
    name: 'checks its state before the request',
    foundBy: idsOf('schema-before-state'),
    hooks: changeResponse(isForState, (response) => {
      const isChime = 'Code' in response.body;
      const name = isChime ? 'NotFoundException' : 'ResourceNotFoundException';
      return toRefusal(response, 404, name, { ...(isChime && { Code: 'NotFound' }) });
    }),
  },
  {
    name: 'looks up unknown members in the prototype too',
    foundBy: idsOf('schema/body/additionalProperties/beyond-inherited'),
    hooks: changeInput(
      (body) => Object.hasOwn(body, 'toString'),
      (body) => without(body, 'toString'),
    ),
  },
];

/** Whether the state refuses a request: what it names, or the number of its tags. */
function isForState({ target, body }: HttpRequest): boolean {
  const tags = listIn(membersOf(body), 'Tags');
  const isUnknown = /(protect|phone)-f{32}|0199$/.test(target);
  return isUnknown || /pool-f{32}|"Default"/.test(body) || tags.length > 50;
}

function acceptsBody(
  name: string,
  scenario: string,
  when: (body: string) => boolean,
): ServerMutant {
  return {
    name,
    foundBy: idsOf(scenario),
    hooks: changeRequest((request) => {
      const body = validBodies[readRoute(request).operation] ?? '{}';
      return when(request.body) ? { ...request, body } : request;
    }),
  };
}
