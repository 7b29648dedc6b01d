import { type Members, membersOf } from '../servers/messages.js';
import {
  changeInput,
  changeOutput,
  changeRequest,
  inNumber,
  refuseValid,
  type ServerMutant,
  without,
} from './server-mutant.js';

const operation = 'updatePhoneNumber';
const id = (name: string) => `${operation}/${name}`;
const free = '%2B12065550100';

/** Reads requests for one number as requests for another, or with another body. */
function changeRequestFor(
  number: string,
  change: (body: Members) => Members,
): ServerMutant['hooks'] {
  return changeRequest((request) => {
    const { target, body } = request;
    if (!target.endsWith(number)) return request;
    const other = { ...request, target: target.replace(number, free) };
    return { ...other, body: JSON.stringify(change(membersOf(body))) };
  });
}

const toProductType = () => ({ ProductType: 'VoiceConnector' });

/** Servers that change a number wrongly, or refuse a valid change. */
export const changeMutants: readonly ServerMutant[] = [
  {
    name: 'returns BusinessCalling for every product type',
    foundBy: [id('changes-the-product-type'), id('clears-the-calling-name')],
    hooks: changeOutput(inNumber((number) => ({ ...number, ProductType: 'BusinessCalling' }))),
  },
  {
    name: 'returns the id unencoded',
    foundBy: [id('changes-the-product-type')],
    hooks: changeOutput(
      inNumber((number) => ({ ...number, PhoneNumberId: number['E164PhoneNumber'] })),
    ),
  },
  {
    name: 'treats an empty ProductType as absent',
    foundBy: [id('schema/ProductType/enum/beyond-empty')],
    hooks: changeInput(
      (body) => body['ProductType'] === '',
      (body) => without(body, 'ProductType'),
    ),
  },
  {
    name: 'decodes the id only once',
    foundBy: [id('id-encoded-twice')],
    hooks: refuseValid(operation, (target) => target.includes('%252B')),
  },
  {
    name: 'refuses every product type for toll-free numbers',
    foundBy: [id('toll-free-product-type')],
    hooks: refuseValid(operation, (target) => target.endsWith('%2B18005550100')),
  },
  {
    name: 'refuses every product type for numbers outside the US',
    foundBy: [id('foreign-product-type')],
    hooks: refuseValid(operation, (target) => target.endsWith('%2B442079460100')),
  },
  {
    name: 'completes a calling name at once',
    foundBy: [id('asks-for-a-calling-name')],
    hooks: changeOutput(
      inNumber((number) => ({ ...number, CallingNameStatus: 'UpdateSucceeded' })),
    ),
  },
  {
    name: 'does not return the calling name',
    foundBy: [id('asks-for-a-calling-name')],
    hooks: changeOutput(inNumber((number) => without(number, 'CallingName'))),
  },
  {
    name: 'drops the calling name when the product type changes',
    foundBy: [id('product-type-leaves-the-calling-name')],
    hooks: changeOutput(
      inNumber((number) => without(number, 'CallingName', 'CallingNameStatus')),
      (response, sent) => response.status === 200 && 'ProductType' in sent,
    ),
  },
  {
    name: 'does not change UpdatedTimestamp',
    foundBy: [id('changes-the-product-type')],
    hooks: changeOutput(
      inNumber((number) => ({ ...number, UpdatedTimestamp: '2026-03-31T00:00:00Z' })),
    ),
  },
  {
    name: 'changes CreatedTimestamp',
    foundBy: [id('changes-the-product-type')],
    hooks: changeOutput(
      inNumber((number) => ({ ...number, CreatedTimestamp: number['UpdatedTimestamp'] })),
    ),
  },
  {
    name: 'does not clear calling names',
    foundBy: [id('clears-the-calling-name')],
    hooks: changeOutput(
      inNumber((number) => ({ ...number, CallingName: 'Still Here' })),
      (response, sent) => response.status === 200 && sent['CallingName'] === '',
    ),
  },
];

/** Servers that accept requests which they must refuse. */
export const grantMutants: readonly ServerMutant[] = [
  {
    name: 'accepts BusinessCalling for toll-free numbers',
    foundBy: [id('toll-free-product-type')],
    hooks: changeRequestFor('%2B18005550100', toProductType),
  },
  {
    name: 'accepts any product type for numbers outside the US',
    foundBy: [id('foreign-product-type')],
    hooks: changeRequestFor('%2B442079460100', toProductType),
  },
  {
    name: 'changes the product type of assigned numbers',
    foundBy: [id('assigned-product-type')],
    hooks: changeRequestFor('%2B12065550101', toProductType),
  },
  {
    name: 'changes numbers that are being deleted',
    foundBy: [id('deleting-product-type'), id('deleting-calling-name')],
    hooks: changeRequestFor('%2B12065550103', (body) => body),
  },
  {
    name: 'gives calling names to numbers that wait for one',
    foundBy: [id('waits-for-the-calling-name')],
    hooks: changeRequest((request) =>
      'CallingName' in membersOf(request.body)
        ? { ...request, target: request.target.replace('%2B12065550102', free) }
        : request,
    ),
  },
  {
    name: 'gives calling names to toll-free numbers',
    foundBy: [id('toll-free-calling-name')],
    hooks: changeRequestFor('%2B18005550100', (body) => body),
  },
  {
    name: 'accepts unknown numbers',
    foundBy: [id('unknown-number')],
    hooks: changeRequestFor('%2B12065550199', (body) => body),
  },
  {
    name: 'clears calling names that are in progress',
    foundBy: [id('waits-for-the-calling-name')],
    hooks: changeRequest((request) =>
      membersOf(request.body)['CallingName'] === ''
        ? { ...request, target: request.target.replace('%2B12065550102', free) }
        : request,
    ),
  },
  {
    name: 'treats an empty CallingName as absent',
    foundBy: [id('both-details')],
    hooks: changeRequestFor(free, (body) =>
      'ProductType' in body && body['CallingName'] === '' ? without(body, 'CallingName') : body,
    ),
  },
  {
    name: 'refuses with the Code of another exception',
    foundBy: [id('unknown-number')],
    hooks: changeOutput(
      (body) => ({ ...body, Code: 'BadRequest' }),
      ({ status }) => status === 404,
    ),
  },
  {
    name: 'refuses without a Message',
    foundBy: [id('assigned-product-type'), id('both-details')],
    hooks: changeOutput(
      (body) => without(body, 'Message'),
      ({ status }) => status >= 400,
    ),
  },
  {
    name: 'refuses without a Code',
    foundBy: [id('unknown-number')],
    hooks: changeOutput(
      (body) => without(body, 'Code'),
      ({ status }) => status === 404,
    ),
  },
  {
    name: 'applies the first of two details',
    foundBy: [id('both-details')],
    hooks: changeRequestFor(free, (body) =>
      'ProductType' in body ? without(body, 'CallingName') : body,
    ),
  },
  {
    name: 'accepts a request without a detail',
    foundBy: [id('neither-detail')],
    hooks: changeRequestFor(free, (body) =>
      Object.keys(body).length === 0 ? toProductType() : body,
    ),
  },
];
