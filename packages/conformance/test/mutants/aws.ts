import { type HttpResponse, type Json, jsonOf } from '../servers/messages.js';
import { answers, refusal, type ServerMutant, takes, without } from './server-mutant.js';

const operations = ['requestPhoneNumber', 'putProtectConfigurationRuleSetNumberOverride'];
const all = [...operations, 'updatePhoneNumber'];
const json = (name: string) => operations.map((operation) => `${operation}/${name}`);
const ids = (name: string) => all.map((operation) => `${operation}/${name}`);
const notFound = ['requestPhoneNumber/unknown-pool'];
const isRefusal = ({ status }: HttpResponse) => status >= 400;

/** Faults of the AWS wire alone. */
export const awsMutants: readonly ServerMutant[] = [
  {
    name: 'names exceptions without their namespace',
    foundBy: notFound,
    hooks: answers((body) => ({ ...body, __type: nameOf(body) }), isRefusal),
  },
  {
    name: 'names exceptions with the namespace of another service',
    foundBy: notFound,
    hooks: answers((body) => ({ ...body, __type: `com.example#${nameOf(body)}` }), isRefusal),
  },
  {
    name: 'names no exception in its body',
    foundBy: notFound,
    hooks: answers((body) => without(body, '__type'), isRefusal),
  },
  {
    name: 'answers the contract’s statuses',
    foundBy: notFound,
    hooks: changes((answer) => ({ ...answer, status: 404 }), isRefusal),
  },
  {
    name: 'answers plain JSON',
    foundBy: ['requestPhoneNumber/gives-defaults', ...notFound],
    hooks: changes(({ headers, ...answer }) => ({
      ...answer,
      headers: { ...headers, 'content-type': 'application/json' },
    })),
  },
  {
    name: 'leaves the request id out',
    foundBy: ['requestPhoneNumber/gives-defaults', 'updatePhoneNumber/unknown-number'],
    hooks: changes(({ headers, ...answer }) => ({
      ...answer,
      headers: Object.fromEntries(
        Object.entries(headers).filter(([name]) => name !== 'x-amzn-RequestId'),
      ),
    })),
  },
  {
    name: 'takes Code for the name of an exception',
    foundBy: ['updatePhoneNumber/unknown-number'],
    hooks: changes(({ headers, ...answer }) => ({
      ...answer,
      headers: Object.fromEntries(
        Object.entries(headers).filter(([name]) => name !== 'X-Amzn-ErrorType'),
      ),
    })),
  },
  {
    name: 'writes timestamps of V2 as text',
    foundBy: ['requestPhoneNumber/gives-defaults'],
    hooks: answers(
      (body) => ({ ...body, CreatedTimestamp: '2026-03-31T00:00:00Z' }),
      (answer) => 'CreatedTimestamp' in answer.body,
    ),
  },
  {
    name: 'writes null for what is not there',
    foundBy: ['requestPhoneNumber/gives-defaults'],
    hooks: answers(
      (body) => ({ ...body, PoolId: null }),
      (answer) => 'PhoneNumberArn' in answer.body,
    ),
  },
  refuses('refuses null members', 'aws-null-members', ({ body }) => body.includes('null')),
  refuses('refuses unknown members', 'aws-unknown-member', ({ body }) =>
    body.includes('NumberkitUnknownMember'),
  ),
  refuses('refuses content types with parameters', 'aws-content-type-parameters', ({ type }) =>
    type.includes(';'),
  ),
  {
    name: 'cannot read an empty body',
    foundBy: ids('aws-empty-body'),
    hooks: () => ({
      answer: (answer, { body }) =>
        body === '' ? refusal(answer, 400, 'SerializationException', {}) : answer,
    }),
  },
  {
    name: 'takes the target of an unknown operation for a mistake in the request',
    foundBy: json('aws-unknown-target'),
    hooks: () => ({
      answer: (answer) =>
        answer.status === 404 && !('Code' in answer.body)
          ? refusal(answer, 400, 'ValidationException', {})
          : answer,
    }),
  },
  {
    name: 'does not look at the service in a target',
    foundBy: json('aws-foreign-target'),
    hooks: () => ({
      request: (request) => {
        const target = request.headers['x-amz-target']?.replace(/^.*\./, 'PinpointSMSVoiceV2.');
        const headers = { ...request.headers, ...(target && { 'x-amz-target': target }) };
        return { ...request, headers };
      },
    }),
  },
  {
    name: 'takes null for a wrong type',
    foundBy: ['requestPhoneNumber/schema/NumberType/type/beyond-null'],
    hooks: () => ({
      answer: (answer, { body }) =>
        body.includes('"NumberType":null')
          ? refusal(answer, 400, 'SerializationException', {
              __type: 'com.amazonaws.pinpointsmsvoicev2#SerializationException',
            })
          : answer,
    }),
  },
  {
    name: 'refuses unknown members within members',
    foundBy: ['Tags[]', 'NumberPreference[]'].map(
      (place) => `requestPhoneNumber/aws-nested-unknown-member/${place}`,
    ),
    hooks: () => ({
      answer: (answer, { body }) =>
        body.includes('NumberkitUnknownMember')
          ? refusal(answer, 400, 'SerializationException', {})
          : answer,
    }),
  },
  {
    name: 'reads bodies of any content type',
    foundBy: [...json('aws-plain-json-content-type'), ...ids('wrong-content-type')],
    hooks: () => ({
      request: ({ headers, target, ...request }) => {
        const type = target === '/' ? 'application/x-amz-json-1.0' : 'application/json';
        return { ...request, target, headers: { ...headers, 'content-type': type } };
      },
    }),
  },
  {
    name: 'calls what it cannot read invalid',
    foundBy: [
      ...json('malformed-json'),
      ...json('body-is-a-list'),
      'requestPhoneNumber/schema/NumberCapabilities/type/beyond',
    ],
    hooks: () => ({
      answer: (answer) =>
        answer.headers['X-Amzn-ErrorType'] === 'SerializationException'
          ? refusal(answer, 400, 'ValidationException', {
              __type: 'com.amazonaws.pinpointsmsvoicev2#ValidationException',
            })
          : answer,
    }),
  },
  {
    name: 'does not decode the id a second time',
    foundBy: ['updatePhoneNumber/id-encoded-twice'],
    hooks: () => ({
      request: (request) => ({ ...request, target: request.target.replace('%252B', 'x') }),
    }),
  },
  ...['ProtectConfigurationId', 'DestinationPhoneNumber'].flatMap((member) => {
    const id = `putProtectConfigurationRuleSetNumberOverride/schema/${member}`;
    const good = { ProtectConfigurationId: 'protect-11111111111111111111111111111111' };
    const fill = takes(
      (body) => typeof body[member] !== 'string' || String(body[member]).length < 2,
      (body) => ({ ...body, DestinationPhoneNumber: '+12065550142', ...good }),
    );
    return [
      {
        name: `does without ${member}`,
        foundBy: [`${id}/required/beyond`, `${id}/minLength/beyond`, `${id}/type/beyond-null`],
        hooks: fill,
      },
      {
        name: `converts a ${member} of another JSON type`,
        foundBy: [`${id}/type/beyond`],
        hooks: fill,
      },
      ...(member === 'DestinationPhoneNumber'
        ? []
        : [
            {
              name: 'takes a dot for a protect configuration',
              foundBy: [`${id}/pattern/beyond-part-1-U+002E`],
              hooks: fill,
            },
          ]),
    ];
  }),
  {
    name: 'ignores ClientToken',
    foundBy: [...json('token-with-other-parameters'), 'requestPhoneNumber/token-replays'],
    hooks: () => ({
      request: (request) => ({
        ...request,
        body: JSON.stringify(without(jsonOf(request.body), 'ClientToken')),
      }),
    }),
  },
];

function nameOf(body: Json): string {
  return String(body['__type']).replace(/^.*#/, '');
}

function changes(
  change: (answer: HttpResponse) => HttpResponse,
  when: (answer: HttpResponse) => boolean = () => true,
): ServerMutant['hooks'] {
  return () => ({ answer: (answer) => (when(answer) ? change(answer) : answer) });
}

function refuses(
  name: string,
  foundBy: string,
  when: (request: { readonly body: string; readonly type: string }) => boolean,
): ServerMutant {
  return {
    name,
    foundBy: ids(foundBy),
    hooks: () => ({
      answer: (answer, { body, headers }) =>
        when({ body, type: headers['content-type'] ?? '' })
          ? refusal(answer, 400, 'SerializationException', {})
          : answer,
    }),
  };
}
