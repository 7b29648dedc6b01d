import type { HttpResponse, Json } from '../servers/messages.js';
import { answers, inNumber, refusal, type ServerMutant, without } from './server-mutant.js';

const lease = ['requestPhoneNumber/gives-defaults'];
const notFound = ['requestPhoneNumber/unknown-pool'];
const isLease = ({ body }: HttpResponse) => 'PhoneNumberArn' in body;
const isRefusal = ({ status }: HttpResponse) => status >= 400;

/** Answers whose body is not of the contract's form. */
export const bodyFormMutants: readonly ServerMutant[] = [
  leaseMutant('answers a lease without its price', (body) => without(body, 'MonthlyLeasingPrice')),
  leaseMutant('answers a price as a number', (body) => ({ ...body, MonthlyLeasingPrice: 1 })),
  leaseMutant('answers an ARN that is none', (body) => ({ ...body, PhoneNumberArn: 'phone-1' })),
  leaseMutant('answers the ARN of another number', (body) => ({
    ...body,
    PhoneNumberArn: String(body['PhoneNumberArn']).replace(/.$/, 'f'),
  })),
  leaseMutant('answers a number with blanks in it', (body) => ({
    ...body,
    PhoneNumber: String(body['PhoneNumber']).replace('+1', '+1 '),
  })),
  leaseMutant('answers a status of its own making', (body) => ({ ...body, Status: 'WAITING' })),
  leaseMutant('answers text where there should be a boolean', (body) => ({
    ...body,
    TwoWayEnabled: 'false',
  })),
  leaseMutant('answers null where there is nothing', (body) => ({ ...body, PoolId: null })),
  leaseMutant('answers timestamps of V2 as text', (body) => ({
    ...body,
    CreatedTimestamp: '2026-03-31T00:00:00Z',
  })),
  {
    name: 'answers timestamps of Chime as numbers',
    foundBy: ['updatePhoneNumber/changes-the-product-type'],
    hooks: answers(inNumber((number) => ({ ...number, UpdatedTimestamp: 1774915200 }))),
  },
  {
    name: 'leaves __type out',
    foundBy: notFound,
    hooks: answers((body) => without(body, '__type'), isRefusal),
  },
  {
    name: 'gives reasons that the contract does not know',
    foundBy: ['requestPhoneNumber/international-sending'],
    hooks: answers((body) => ({ ...body, Reason: 'NO_LUCK' }), isRefusal),
  },
  {
    name: 'names the wrong kind of resource',
    foundBy: notFound,
    hooks: answers((body) => ({ ...body, ResourceType: 'registration' }), isRefusal),
  },
];

/** Answers whose status or headers are not the contract's. */
export const headFormMutants: readonly ServerMutant[] = [
  { name: 'answers 201', foundBy: lease, hooks: head(isLease, { status: 201 }) },
  {
    name: 'answers all refusals with 400',
    foundBy: notFound,
    hooks: head(isRefusal, { status: 400 }),
  },
  { name: 'answers refusals with 200', foundBy: notFound, hooks: head(isRefusal, { status: 200 }) },
  {
    name: 'answers in another content type',
    foundBy: lease,
    hooks: head(isLease, { headers: { 'content-type': 'text/html' } }),
  },
  {
    name: 'gives refusals the name of another exception in their header',
    foundBy: notFound,
    hooks: head(isRefusal, { headers: { 'X-Amzn-ErrorType': 'ConflictException' } }),
  },
  {
    name: 'leaves X-Amzn-ErrorType out',
    foundBy: notFound,
    hooks: withoutHeader('X-Amzn-ErrorType'),
  },
  {
    name: 'leaves x-amzn-RequestId out',
    foundBy: [...lease, ...notFound],
    hooks: withoutHeader('x-amzn-RequestId'),
  },
  {
    name: 'numbers its requests in place of UUIDs',
    foundBy: lease,
    hooks: head(isLease, { headers: { 'x-amzn-RequestId': '17' } }),
  },
  {
    name: 'gives every request the same id',
    foundBy: [
      'requestPhoneNumber/request-ids',
      'putProtectConfigurationRuleSetNumberOverride/request-ids',
      'updatePhoneNumber/request-ids',
    ],
    hooks: head(() => true, {
      headers: { 'x-amzn-RequestId': '2f1c9a52-6b0c-4d8e-9f51-0d6d7f1c2a11' },
    }),
  },
  {
    name: 'gives every request that it grants the same id',
    foundBy: [
      'requestPhoneNumber/token-replays',
      'putProtectConfigurationRuleSetNumberOverride/token-replays',
      'updatePhoneNumber/changes-the-product-type',
    ],
    hooks: head(({ status }) => status === 200, {
      headers: { 'x-amzn-RequestId': '2f1c9a52-6b0c-4d8e-9f51-0d6d7f1c2a11' },
    }),
  },
  {
    name: 'calls what is missing invalid',
    foundBy: notFound,
    hooks: () => ({
      answer: (answer) =>
        answer.status === 404 ? refusal(answer, 400, 'ValidationException', {}) : answer,
    }),
  },
];

function leaseMutant(name: string, change: (body: Json) => Json): ServerMutant {
  return { name, foundBy: lease, hooks: answers(change, isLease) };
}

function head(
  when: (answer: HttpResponse) => boolean,
  change: Partial<HttpResponse>,
): ServerMutant['hooks'] {
  return () => ({
    answer: (answer) =>
      when(answer)
        ? { ...answer, ...change, headers: { ...answer.headers, ...change.headers } }
        : answer,
  });
}

function withoutHeader(name: string): ServerMutant['hooks'] {
  return () => ({
    answer: ({ headers, ...answer }) => ({
      ...answer,
      headers: Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name)),
    }),
  });
}
