import { after, before, grantOf } from './of-operation.js';
import { type ServerMutant, toRefusal } from './server-mutant.js';

const create = (...names: readonly string[]) => names.map((name) => `createOptOutList/${name}`);
const remove = (...names: readonly string[]) => names.map((name) => `deleteOptOutList/${name}`);
const control = (...names: readonly string[]) => create(...names.map((name) => `control/${name}`));

/** Servers whose faults in opt-out lists show only under control. */
export const listControlMutants: readonly ServerMutant[] = [
  {
    name: 'has room for one list more than the quota',
    foundBy: control('quota'),
    hooks: before(['createOptOutList'], (state) => state.lists.delete('marketing')),
  },
  {
    name: 'has room for one list fewer than the quota',
    foundBy: control('quota'),
    hooks: before(['createOptOutList'], (state) => state.lists.set('another', 0)),
  },
  {
    name: 'does not free the quota of lists by a deletion',
    foundBy: control('quota'),
    hooks: after(['deleteOptOutList'], (state) => state.lists.set('another', 0)),
  },
  {
    name: 'has a new list in its state twice',
    foundBy: control('token-creates-once'),
    hooks: after(['createOptOutList'], (state, { body: { OptOutListName } }) => {
      state.numbers.set('list again', { at: 0, shown: { OptOutListName } });
    }),
  },
  {
    name: 'does not keep the tags of a new list in its state',
    foundBy: control('tags-in-the-state'),
    hooks: after(['createOptOutList', 'listTagsForResource'], (state) => state.tags.clear()),
  },
  {
    name: 'takes the first list of a number for its list for ever',
    foundBy: remove('control/list-that-a-number-has-left'),
    hooks: () => {
      const first = new Set<unknown>();
      return {
        response: (response, { target }) => {
          if (target === '/v2/phone-numbers') first.add(response.body['OptOutListName']);
          const isFirst = target.endsWith('/delete') && first.has(response.body['OptOutListName']);
          return isFirst ? toRefusal(response, 409, 'ConflictException') : response;
        },
      };
    },
  },
  {
    name: 'does not count the use of a list that a number got by a change',
    foundBy: remove('control/list-that-a-number-has-got'),
    hooks: grantOf(['deleteOptOutList'], 'RESOURCE_NOT_EMPTY', {}),
  },
];
