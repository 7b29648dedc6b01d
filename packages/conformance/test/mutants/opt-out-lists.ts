import {
  after,
  grantOf,
  inputOf,
  listIn,
  outputOf,
  refuseOf,
  renameReason,
  responsesOf,
} from './of-operation.js';
import { type ServerMutant, without } from './server-mutant.js';

const create = (...names: readonly string[]) => names.map((name) => `createOptOutList/${name}`);
const describe = (...names: readonly string[]) =>
  names.map((name) => `describeOptOutLists/${name}`);
const remove = (...names: readonly string[]) => names.map((name) => `deleteOptOutList/${name}`);
const member = 'OptOutLists';

/** Servers that describe or delete opt-out lists wrongly. */
export const listMutants: readonly ServerMutant[] = [
  {
    name: 'lists nothing without names',
    foundBy: describe('lists-the-lists', 'empty-list-of-names'),
    hooks: outputOf('describeOptOutLists', (body, { OptOutListNames: names }) =>
      [names ?? []].flat().length === 0 ? without(body, member) : body,
    ),
  },
  {
    name: 'does not list Default',
    foundBy: [
      ...describe('list-of-every-account', 'oldest-list-first', 'own-lists'),
      ...remove('list-of-every-account'),
    ],
    hooks: outputOf('describeOptOutLists', (body) => ({
      ...body,
      [member]: listIn(body, member).filter((each) => each['OptOutListName'] !== 'Default'),
    })),
  },
  {
    name: 'lists lists by their names',
    foundBy: describe('oldest-list-first'),
    hooks: outputOf('describeOptOutLists', (body) => ({
      ...body,
      [member]: listIn(body, member).toSorted((one, other) =>
        String(one['OptOutListName']) < String(other['OptOutListName']) ? -1 : 1,
      ),
    })),
  },
  {
    name: 'does not find lists by their ARNs',
    foundBy: describe('lists-by-arn', 'list-named-twice'),
    hooks: refuseOf('describeOptOutLists', (sent) => JSON.stringify(sent).includes('arn:'), [
      404,
      'ResourceNotFoundException',
    ]),
  },
  {
    name: 'lists a list as often as it is named',
    foundBy: describe('list-named-twice'),
    hooks: outputOf('describeOptOutLists', (body, sent) => {
      const list = listIn(body, member);
      const isRepeated = listIn(sent, 'OptOutListNames').length > list.length;
      return isRepeated ? { ...body, [member]: [...list, ...list] } : body;
    }),
  },
  {
    name: 'takes an empty list of names for no lists',
    foundBy: describe('empty-list-of-names', 'own-lists'),
    hooks: outputOf('describeOptOutLists', (body, { OptOutListNames: names }) =>
      Array.isArray(names) && names.length === 0 ? { [member]: [] } : body,
    ),
  },
  {
    name: 'leaves unknown lists out',
    foundBy: describe('unknown-list', 'first-unknown-list', 'arn-of-another-account'),
    hooks: grantOf(['describeOptOutLists'], 'opt-out-list', { [member]: [] }),
  },
  {
    name: 'names the last unknown list',
    foundBy: describe('first-unknown-list'),
    hooks: inputOf('describeOptOutLists', (body) =>
      'OptOutListNames' in body
        ? { ...body, OptOutListNames: listIn(body, 'OptOutListNames').toReversed() }
        : body,
    ),
  },
  {
    name: 'finds lists without regard to the case of their names',
    foundBy: describe('unknown-list'),
    hooks: inputOf('describeOptOutLists', (body) =>
      JSON.parse(JSON.stringify(body).replace('"default"', '"Default"')),
    ),
  },
  {
    name: 'lists own lists as shared ones',
    foundBy: describe('shared-lists', 'owner-with-names'),
    hooks: inputOf('describeOptOutLists', (body) => without(body, 'Owner')),
  },
  {
    name: 'refuses an owner beside an empty list of names',
    foundBy: describe('own-lists'),
    hooks: refuseOf('describeOptOutLists', (sent) => 'Owner' in sent && 'OptOutListNames' in sent),
  },
  {
    name: 'gives another reason for an owner beside names',
    foundBy: describe('owner-with-names'),
    hooks: renameReason(
      ['describeOptOutLists'],
      'PARAMETERS_CANNOT_BE_USED_TOGETHER',
      'INVALID_PARAMETER',
    ),
  },
  {
    name: 'returns a deleted list with another time of creation',
    foundBy: remove('deletes-a-list', 'list-by-arn'),
    hooks: outputOf('deleteOptOutList', (body) => ({ ...body, CreatedTimestamp: 1 })),
  },
  {
    name: 'does not find a list to delete by its ARN',
    foundBy: remove('list-by-arn'),
    hooks: refuseOf('deleteOptOutList', (_, { target }) => target.includes('arn%3A'), [
      404,
      'ResourceNotFoundException',
    ]),
  },
  {
    name: 'grants the deletion of an unknown list',
    foundBy: remove('unknown-list', 'deleted-twice', 'arn-of-another-account'),
    hooks: grantOf(['deleteOptOutList'], 'opt-out-list', {
      OptOutListArn: 'arn',
      OptOutListName: 'name',
      CreatedTimestamp: 1,
    }),
  },
  {
    name: 'keeps a deleted list',
    foundBy: [
      ...remove('deleted-twice', 'list-is-gone', 'name-is-free-again'),
      ...create('token-of-a-deleted-list'),
    ],
    hooks: after(['deleteOptOutList'], (state, { body }) => {
      state.lists.set(String(body['OptOutListName']), Number(body['CreatedTimestamp']));
    }),
  },
  {
    name: 'gives deleted lists to numbers',
    foundBy: remove('list-is-gone'),
    hooks: grantOf(['requestPhoneNumber'], 'opt-out-list', {}),
  },
  {
    name: 'keeps the time of a deleted list for a new one of its name',
    foundBy: remove('name-is-free-again'),
    hooks: () => {
      const times = new Map<unknown, unknown>();
      return {
        ...outputOf('createOptOutList', (body) => {
          const { OptOutListName: name, CreatedTimestamp: time } = body;
          const first = times.get(name) ?? time;
          times.set(name, first);
          return { ...body, CreatedTimestamp: first };
        })(),
      };
    },
  },
  {
    name: 'deletes all lists that were created',
    foundBy: remove('other-lists-stay'),
    hooks: after(['deleteOptOutList'], (state) => {
      for (const name of state.lists.keys())
        if (!['Default', 'marketing'].includes(name)) state.lists.delete(name);
    }),
  },
  {
    name: 'deletes Default',
    foundBy: remove('list-of-every-account'),
    hooks: grantOf(['deleteOptOutList'], 'RESOURCE_DELETION_NOT_ALLOWED', {}),
  },
  {
    name: 'gives the reason of a used list for Default',
    foundBy: remove('list-of-every-account'),
    hooks: renameReason(
      ['deleteOptOutList'],
      'RESOURCE_DELETION_NOT_ALLOWED',
      'RESOURCE_NOT_EMPTY',
    ),
  },
  {
    name: 'deletes lists that are used',
    foundBy: remove('list-of-a-number', 'list-of-a-pool', 'list-of-one-of-two-numbers'),
    hooks: grantOf(['deleteOptOutList'], 'RESOURCE_NOT_EMPTY', {}),
  },
  {
    name: 'deletes a used list although it refuses to',
    foundBy: remove('list-of-a-number'),
    hooks: responsesOf(['deleteOptOutList'], (response, _, state) => {
      if (response.status === 409) state.lists.delete(String(response.body['ResourceId']));
      return response;
    }),
  },
  {
    name: 'takes a list for unused when one of its numbers is released',
    foundBy: remove('list-of-one-of-two-numbers'),
    hooks: after(['releasePhoneNumber'], (state, { body }) => {
      for (const [id, { at, shown }] of state.numbers) {
        if (shown['OptOutListName'] !== body['OptOutListName']) continue;
        state.numbers.set(id, { at, shown: { ...shown, OptOutListName: 'Default' } });
      }
    }),
  },
  {
    name: 'deletes the lists of pools',
    foundBy: remove('list-of-a-pool'),
    hooks: responsesOf(['deleteOptOutList'], (response, { target }) =>
      target.includes('marketing') ? { ...response, status: 200, body: {} } : response,
    ),
  },
  {
    name: 'gives another reason for a used list',
    foundBy: remove('list-of-a-number', 'list-of-a-pool'),
    hooks: renameReason(
      ['deleteOptOutList'],
      'RESOURCE_NOT_EMPTY',
      'RESOURCE_DELETION_NOT_ALLOWED',
    ),
  },
];
