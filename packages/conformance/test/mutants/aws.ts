import { toProtocols } from '../../src/scenario/scenario.js';
import { suite } from '../phone-numbers.js';
import type { HttpRequest, HttpResponse, Members } from '../servers/messages.js';
import { idsOf } from './case-ids.js';
import {
  changeInput,
  changeOutput,
  changeRequest,
  changeResponse,
  type ServerMutant,
  toRefusal,
  without,
  withoutHeader,
} from './server-mutant.js';

const ids = (name: string) => idsOf(name, 'aws');
const notFound = ['requestPhoneNumber/unknown-pool'];
const isError = ({ status }: HttpResponse) => status >= 400;
const isRefusal = (_: HttpRequest, response: HttpResponse) => isError(response);
const always = () => true;

/** The members of paths, which travel in the body on the AWS wire, with a valid value of each. */
const pathMembers = {
  PhoneNumberId: 'phone-11111111111111111111111111111111',
  OptOutListName: 'Default',
  ResourceArn: 'arn:aws:sms-voice:us-east-1:111122223333:opt-out-list/Default',
  ProtectConfigurationId: 'protect-11111111111111111111111111111111',
  DestinationPhoneNumber: '+12065550142',
  NumberCapability: 'SMS',
};

/** The cases of values that no path can carry. */
function inBodyAlone(member: string): readonly string[] {
  return suite
    .filter(({ id }) => id.split('/')[1] === 'schema' && id.split('/')[2] === member)
    .filter((each) => toProtocols(each).join() === 'aws')
    .map(({ id }) => id);
}

/** Servers that are wrong on the AWS wire alone. */
export const awsMutants: readonly ServerMutant[] = [
  {
    name: 'names exceptions without their namespace',
    foundBy: notFound,
    hooks: changeOutput((body) => ({ ...body, __type: nameOf(body) }), isError),
  },
  {
    name: 'names exceptions with the namespace of another service',
    foundBy: notFound,
    hooks: changeOutput((body) => ({ ...body, __type: `com.example#${nameOf(body)}` }), isError),
  },
  {
    name: 'names no exception in its body',
    foundBy: notFound,
    hooks: changeOutput((body) => without(body, '__type'), isError),
  },
  {
    name: 'returns the contract’s statuses',
    foundBy: notFound,
    hooks: changeResponse(isRefusal, (response) => ({ ...response, status: 404 })),
  },
  {
    name: 'returns the content type of plain JSON',
    foundBy: ['requestPhoneNumber/gives-defaults', ...notFound],
    hooks: changeResponse(always, ({ headers, ...response }) => ({
      ...response,
      headers: { ...headers, 'content-type': 'application/json' },
    })),
  },
  {
    name: 'leaves out the request id',
    foundBy: ['requestPhoneNumber/gives-defaults', 'updatePhoneNumber/unknown-number'],
    hooks: changeResponse(always, (response) => withoutHeader(response, 'x-amzn-RequestId')),
  },
  {
    name: 'takes Code for the name of an exception',
    foundBy: ['updatePhoneNumber/unknown-number'],
    hooks: changeResponse(always, (response) => withoutHeader(response, 'X-Amzn-ErrorType')),
  },
  {
    name: 'writes timestamps of V2 as text',
    foundBy: ['requestPhoneNumber/gives-defaults'],
    hooks: changeOutput(
      (body) => ({ ...body, CreatedTimestamp: '2026-03-31T00:00:00Z' }),
      (response) => 'CreatedTimestamp' in response.body,
    ),
  },
  {
    name: 'writes null for absent members',
    foundBy: ['requestPhoneNumber/gives-defaults'],
    hooks: changeOutput(
      (body) => ({ ...body, PoolId: null }),
      (response) => 'PhoneNumberArn' in response.body,
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
    hooks: changeResponse(
      ({ body }) => body === '',
      (response) => toRefusal(response, 400, 'SerializationException'),
    ),
  },
  {
    name: 'takes bodies of up to 60 KiB only',
    foundBy: ids('body-at-the-limit'),
    hooks: changeResponse(
      ({ body }) => body.length > 60 * 1024,
      (response) => toRefusal(response, 413, 'RequestTooLargeException'),
    ),
  },
  {
    name: 'refuses the target of an unknown operation as invalid',
    foundBy: ids('aws-unknown-target'),
    hooks: changeResponse(
      (_, response) => response.status === 404 && !('Code' in response.body),
      (response) => toRefusal(response, 400, 'ValidationException'),
    ),
  },
  {
    name: 'ignores the service in a target',
    foundBy: ids('aws-foreign-target'),
    hooks: changeRequest((request) => {
      const target = request.headers['x-amz-target']?.replace(/^.*\./, 'PinpointSMSVoiceV2.');
      const headers = { ...request.headers, ...(target && { 'x-amz-target': target }) };
      return { ...request, headers };
    }),
  },
  {
    name: 'refuses null as a wrong type',
    foundBy: ['requestPhoneNumber/schema/NumberType/type/beyond-null'],
    hooks: changeResponse(
      ({ body }) => body.includes('"NumberType":null'),
      (response) =>
        toRefusal(response, 400, 'SerializationException', {
          __type: 'com.amazonaws.pinpointsmsvoicev2#SerializationException',
        }),
    ),
  },
  {
    name: 'refuses unknown members within members',
    foundBy: ['Tags[]', 'NumberPreference[]', 'Filters[]', 'CountryRuleSetUpdates{}'].flatMap(
      (place) => ids(`aws-nested-unknown-member/${place}`),
    ),
    hooks: changeResponse(
      ({ body }) => body.includes('NumberkitUnknownMember'),
      (response) => toRefusal(response, 400, 'SerializationException'),
    ),
  },
  {
    name: 'reads bodies of any content type',
    foundBy: [...ids('aws-plain-json-content-type'), ...ids('wrong-content-type')],
    hooks: changeRequest(({ headers, target, ...request }) => {
      const type = target === '/' ? 'application/x-amz-json-1.0' : 'application/json';
      return { ...request, target, headers: { ...headers, 'content-type': type } };
    }),
  },
  {
    name: 'refuses an unreadable body as invalid',
    foundBy: [
      ...ids('malformed-json'),
      ...ids('body-is-a-list'),
      ...ids('body-is-null'),
      ...ids('body-is-a-text'),
      'requestPhoneNumber/schema/NumberCapabilities/type/beyond',
    ],
    hooks: changeResponse(
      (_, response) => response.headers['X-Amzn-ErrorType'] === 'SerializationException',
      (response) =>
        toRefusal(response, 400, 'ValidationException', {
          __type: 'com.amazonaws.pinpointsmsvoicev2#ValidationException',
        }),
    ),
  },
  {
    name: 'does not decode the id a second time',
    foundBy: ['updatePhoneNumber/id-encoded-twice'],
    hooks: changeRequest((request) => ({
      ...request,
      target: request.target.replace('%252B', 'x'),
    })),
  },
  ...Object.entries(pathMembers).map(([member, value]) => ({
    name: `takes another ${member} for one that is missing, too short or no text`,
    foundBy: inBodyAlone(member),
    hooks: changeInput(
      (body) => typeof body[member] !== 'string' || String(body[member]).length < 2,
      (body) => ({ ...body, [member]: value }),
    ),
  })),
  {
    name: 'ignores ClientToken',
    foundBy: [
      'requestPhoneNumber/token-with-other-parameters',
      'putProtectConfigurationRuleSetNumberOverride/token-with-other-parameters',
      'createOptOutList/token-with-other-parameters',
      'requestPhoneNumber/token-replays',
    ],
    hooks: changeInput(always, (body) => without(body, 'ClientToken')),
  },
];

function nameOf(body: Members): string {
  return String(body['__type']).replace(/^.*#/, '');
}

function refuses(
  name: string,
  foundBy: string,
  when: (request: { readonly body: string; readonly type: string }) => boolean,
): ServerMutant {
  return {
    name,
    foundBy: ids(foundBy),
    hooks: changeResponse(
      ({ body, headers }) => when({ body, type: headers['content-type'] ?? '' }),
      (response) => toRefusal(response, 400, 'SerializationException'),
    ),
  };
}
