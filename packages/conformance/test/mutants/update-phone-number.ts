import { type Json, jsonOf } from '../servers/messages.js';
import type { Hooks } from '../servers/start-server.js';
import { answers, inNumber, refuses, type ServerMutant, takes, without } from './server-mutant.js';

const operation = 'updatePhoneNumber';
const id = (name: string) => `${operation}/${name}`;
const free = '%2B12065550100';

/** Takes requests about one number for requests about another, or with another body. */
function takesNumber(number: string, change: (body: Json) => Json): () => Hooks {
  return () => ({
    request: (request) => {
      const { target, body } = request;
      if (!target.endsWith(number)) return request;
      const other = { ...request, target: target.replace(number, free) };
      return { ...other, body: JSON.stringify(change(jsonOf(body))) };
    },
  });
}

const toProductType = () => ({ ProductType: 'VoiceConnector' });

/** Faults of the changes themselves. */
export const changeMutants: readonly ServerMutant[] = [
  {
    name: 'answers a change that it does not make',
    foundBy: [id('changes-the-product-type'), id('clears-the-calling-name')],
    hooks: answers(inNumber((number) => ({ ...number, ProductType: 'BusinessCalling' }))),
  },
  {
    name: 'answers the id unencoded',
    foundBy: [id('changes-the-product-type')],
    hooks: answers(inNumber((number) => ({ ...number, PhoneNumberId: number['E164PhoneNumber'] }))),
  },
  {
    name: 'takes an empty product type for one that is left out',
    foundBy: [id('schema/ProductType/enum/beyond-empty')],
    hooks: takes(
      (body) => body['ProductType'] === '',
      (body) => without(body, 'ProductType'),
    ),
  },
  {
    name: 'decodes the id only once',
    foundBy: [id('id-encoded-twice')],
    hooks: refuses(operation, (_, target) => target.includes('%252B')),
  },
  {
    name: 'refuses every product type to toll-free numbers',
    foundBy: [id('toll-free-product-type')],
    hooks: refuses(operation, (_, target) => target.endsWith('%2B18005550100')),
  },
  {
    name: 'refuses every product type abroad',
    foundBy: [id('foreign-product-type')],
    hooks: refuses(operation, (_, target) => target.endsWith('%2B442079460100')),
  },
  {
    name: 'has a calling name ready at once',
    foundBy: [id('asks-for-a-calling-name')],
    hooks: answers(inNumber((number) => ({ ...number, CallingNameStatus: 'UpdateSucceeded' }))),
  },
  {
    name: 'forgets the calling name',
    foundBy: [id('asks-for-a-calling-name')],
    hooks: answers(inNumber((number) => without(number, 'CallingName'))),
  },
  {
    name: 'forgets the calling name when the product type changes',
    foundBy: [id('product-type-leaves-the-calling-name')],
    hooks: answers(
      inNumber((number) => without(number, 'CallingName', 'CallingNameStatus')),
      (answer, sent) => answer.status === 200 && 'ProductType' in sent,
    ),
  },
  {
    name: 'does not move the time of the last change',
    foundBy: [id('changes-the-product-type')],
    hooks: answers(inNumber((number) => ({ ...number, UpdatedTimestamp: '2026-03-31T00:00:00Z' }))),
  },
  {
    name: 'moves the time of the creation',
    foundBy: [id('changes-the-product-type')],
    hooks: answers(
      inNumber((number) => ({ ...number, CreatedTimestamp: number['UpdatedTimestamp'] })),
    ),
  },
  {
    name: 'does not clear calling names',
    foundBy: [id('clears-the-calling-name')],
    hooks: answers(
      inNumber((number) => ({ ...number, CallingName: 'Still Here' })),
      (answer, sent) => answer.status === 200 && sent['CallingName'] === '',
    ),
  },
];

/** Requests that should be refused and are not. */
export const grantMutants: readonly ServerMutant[] = [
  {
    name: 'takes BusinessCalling for toll-free numbers',
    foundBy: [id('toll-free-product-type')],
    hooks: takesNumber('%2B18005550100', toProductType),
  },
  {
    name: 'takes any product type abroad',
    foundBy: [id('foreign-product-type')],
    hooks: takesNumber('%2B442079460100', toProductType),
  },
  {
    name: 'changes the product type of assigned numbers',
    foundBy: [id('assigned-product-type')],
    hooks: takesNumber('%2B12065550101', toProductType),
  },
  {
    name: 'changes numbers that are being deleted',
    foundBy: [id('deleting-product-type'), id('deleting-calling-name')],
    hooks: takesNumber('%2B12065550103', (body) => body),
  },
  {
    name: 'gives calling names to numbers that wait for one',
    foundBy: [id('waits-for-the-calling-name')],
    hooks: () => ({
      request: (request) =>
        'CallingName' in jsonOf(request.body)
          ? { ...request, target: request.target.replace('%2B12065550102', free) }
          : request,
    }),
  },
  {
    name: 'gives calling names to toll-free numbers',
    foundBy: [id('toll-free-calling-name')],
    hooks: takesNumber('%2B18005550100', (body) => body),
  },
  {
    name: 'finds numbers that it does not have',
    foundBy: [id('unknown-number')],
    hooks: takesNumber('%2B12065550199', (body) => body),
  },
  {
    name: 'clears calling names that are on their way',
    foundBy: [id('waits-for-the-calling-name')],
    hooks: () => ({
      request: (request) =>
        jsonOf(request.body)['CallingName'] === ''
          ? { ...request, target: request.target.replace('%2B12065550102', free) }
          : request,
    }),
  },
  {
    name: 'takes an empty name for none',
    foundBy: [id('both-details')],
    hooks: takesNumber(free, (body) =>
      'ProductType' in body && body['CallingName'] === '' ? without(body, 'CallingName') : body,
    ),
  },
  {
    name: 'refuses with the Code of another exception',
    foundBy: [id('unknown-number')],
    hooks: answers(
      (body) => ({ ...body, Code: 'BadRequest' }),
      ({ status }) => status === 404,
    ),
  },
  {
    name: 'refuses without a Message',
    foundBy: [id('assigned-product-type'), id('both-details')],
    hooks: answers(
      (body) => without(body, 'Message'),
      ({ status }) => status >= 400,
    ),
  },
  {
    name: 'refuses without a Code',
    foundBy: [id('unknown-number')],
    hooks: answers(
      (body) => without(body, 'Code'),
      ({ status }) => status === 404,
    ),
  },
  {
    name: 'takes the first of two details',
    foundBy: [id('both-details')],
    hooks: takesNumber(free, (body) =>
      'ProductType' in body ? without(body, 'CallingName') : body,
    ),
  },
  {
    name: 'takes a request for nothing',
    foundBy: [id('neither-detail')],
    hooks: takesNumber(free, (body) => (Object.keys(body).length === 0 ? toProductType() : body)),
  },
];
