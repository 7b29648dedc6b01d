import fc from 'fast-check';
import { tollFree } from '../inputs.js';
import { type Call, followToken, index, pickName, toArn, toCalls } from './call.js';
import { pooledList, quotas, type State } from './model.js';

type Names = fc.Arbitrary<string>;

const lists = fc.constantFrom('Default', 'one', 'two');
const manyLists = fc.constantFrom('Default', 'one', 'two', 'three', pooledList);
const token = fc.option(fc.constantFrom('first', 'second'), { nil: undefined });
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const notFound = 'ResourceNotFoundException';
const channel = 'arn:aws:sns:us-east-1:111122223333:messages';

const request = (list: Names) =>
  toCalls({
    name: 'requestPhoneNumber',
    draws: fc.record({ token, list, isProtected: fc.boolean() }),
    toInput: (drawn) => ({
      ...tollFree,
      ...(drawn.token !== undefined && { ClientToken: drawn.token }),
      OptOutListName: drawn.list,
      DeletionProtectionEnabled: drawn.isProtected,
    }),
    send: (client, input) => client.requestPhoneNumber(input),
    learn: ({ PhoneNumberId }, { numbers }) => void numbers.push(PhoneNumberId ?? ''),
    follow: (state, input, output) => {
      const { ClientToken = '', OptOutListName, DeletionProtectionEnabled } = input;
      const key = `number ${ClientToken}`;
      const id = output?.PhoneNumberId;
      const before = followToken(state, key, input, id);
      if (before !== undefined) return before;
      if (!state.lists.includes(OptOutListName)) return notFound;
      if (Object.keys(state.numbers).length >= quotas.numbers) {
        return 'ServiceQuotaExceededException PHONE_NUMBERS_PER_ACCOUNT';
      }
      if (id === undefined || id in state.numbers) return false;
      if (ClientToken !== '') state.tokens[key] = { asked: input, made: id };
      state.numbers[id] = {
        list: OptOutListName,
        isProtected: DeletionProtectionEnabled,
        managesOptOuts: false,
        channel: undefined,
      };
      return true;
    },
  });

const release = toCalls({
  name: 'releasePhoneNumber',
  draws: index,
  toInput: (at, { numbers }) => ({ PhoneNumberId: pickName(numbers, at, 'phone') }),
  send: (client, input) => client.releasePhoneNumber(input),
  follow: (state, { PhoneNumberId: id }, output) => {
    const number = state.numbers[id];
    if (number === undefined) return notFound;
    if (number.isProtected) return 'ConflictException DELETION_PROTECTION_ENABLED';
    delete state.numbers[id];
    delete state.tags[toArn(`phone-number/${id}`)];
    return output?.Status === 'DELETED' && output.OptOutListName === number.list;
  },
});

const update = (list: Names) =>
  toCalls({
    name: 'updateOriginationPhoneNumber',
    draws: fc.record({
      index,
      OptOutListName: maybe(list),
      DeletionProtectionEnabled: maybe(fc.boolean()),
      SelfManagedOptOutsEnabled: maybe(fc.boolean()),
      TwoWayEnabled: maybe(fc.boolean()),
      TwoWayChannelArn: maybe(fc.constant(channel)),
    }),
    toInput: ({ index: at, ...settings }, { numbers }) => ({
      PhoneNumberId: pickName(numbers, at, 'phone'),
      ...settings,
    }),
    send: (client, { PhoneNumberId, ...settings }) => {
      const given = Object.entries(settings).filter(([, value]) => value !== undefined);
      return client.updateOriginationPhoneNumber({ PhoneNumberId, ...Object.fromEntries(given) });
    },
    follow: (state, input, output) => {
      const number = state.numbers[input.PhoneNumberId];
      if (number === undefined) return notFound;
      if (input.OptOutListName !== undefined && !state.lists.includes(input.OptOutListName)) {
        return notFound;
      }
      if (input.TwoWayEnabled === false) number.channel = undefined;
      number.channel = input.TwoWayChannelArn ?? number.channel;
      if (input.TwoWayEnabled === true && number.channel === undefined) {
        return 'ValidationException TWO_WAY_CHANNEL_NOT_PRESENT';
      }
      number.list = input.OptOutListName ?? number.list;
      number.isProtected = input.DeletionProtectionEnabled ?? number.isProtected;
      number.managesOptOuts = input.SelfManagedOptOutsEnabled ?? number.managesOptOuts;
      return (
        output?.OptOutListName === number.list &&
        output.DeletionProtectionEnabled === number.isProtected &&
        output.SelfManagedOptOutsEnabled === number.managesOptOuts &&
        output.TwoWayChannelArn === number.channel
      );
    },
  });

const describe = toCalls({
  name: 'describePhoneNumbers',
  draws: fc.record({ list: maybe(lists), isProtected: maybe(fc.boolean()) }),
  toInput: (drawn) => drawn,
  send: (client, { list: name, isProtected }) => {
    const Filters = [
      ...(name === undefined ? [] : [{ Name: 'opt-out-list-name' as const, Values: [name] }]),
      ...(isProtected === undefined
        ? []
        : [{ Name: 'deletion-protection-enabled' as const, Values: [String(isProtected)] }]),
    ];
    return client.describePhoneNumbers({ Filters });
  },
  follow: ({ numbers }, input, output) => {
    const shown = Object.entries(numbers).filter(
      ([, number]) =>
        number.list === (input.list ?? number.list) &&
        number.isProtected === (input.isProtected ?? number.isProtected),
    );
    return isSame(
      output?.PhoneNumbers.map((one) => `${one.PhoneNumberId} ${one.OptOutListName}`),
      shown.map(([id, number]) => `${id} ${number.list}`),
    );
  },
});

const createList = (name: Names) =>
  toCalls({
    name: 'createOptOutList',
    draws: fc.record({ name, token }),
    toInput: (drawn) => ({
      OptOutListName: drawn.name,
      ...(drawn.token !== undefined && { ClientToken: drawn.token }),
    }),
    send: (client, input) => client.createOptOutList(input),
    follow: (state, input, output) => {
      const { ClientToken = '', OptOutListName: name } = input;
      const key = `list ${ClientToken}`;
      const before = followToken(state, key, input, output?.OptOutListName);
      if (before !== undefined) return before;
      if (state.lists.includes(name)) return 'ConflictException RESOURCE_ALREADY_EXISTS';
      if (state.lists.length >= quotas.lists) {
        return 'ServiceQuotaExceededException OPT_OUT_LISTS_PER_ACCOUNT';
      }
      if (ClientToken !== '') state.tokens[key] = { asked: input, made: name };
      state.lists = [...state.lists, name].sort();
      return output?.OptOutListName === name;
    },
  });

const deleteList = (name: Names) =>
  toCalls({
    name: 'deleteOptOutList',
    draws: name,
    toInput: (OptOutListName) => ({ OptOutListName }),
    send: (client, input) => client.deleteOptOutList(input),
    follow: (state, { OptOutListName: name }, output) => {
      if (!state.lists.includes(name)) return notFound;
      if (name === 'Default') return 'ConflictException RESOURCE_DELETION_NOT_ALLOWED';
      if (name === pooledList || Object.values(state.numbers).some((one) => one.list === name)) {
        return 'ConflictException RESOURCE_NOT_EMPTY';
      }
      state.lists = state.lists.filter((one) => one !== name);
      delete state.tags[toArn(`opt-out-list/${name}`)];
      return output?.OptOutListName === name;
    },
  });

const describeLists = toCalls({
  name: 'describeOptOutLists',
  draws: fc.constant({}),
  toInput: (input) => input,
  send: (client, input) => client.describeOptOutLists(input),
  follow: (state: State, _, output) =>
    isSame(
      output?.OptOutLists.map((one) => one.OptOutListName),
      state.lists,
    ),
});

/** Whether two lists have the same items, in any order. */
export function isSame(one: readonly string[] | undefined, other: readonly string[]): boolean {
  return one !== undefined && one.toSorted().join('\n') === other.toSorted().join('\n');
}

/** Calls for numbers and their lists. */
export const numberCalls: readonly fc.Arbitrary<Call>[] = [
  request(lists),
  release,
  update(lists),
  describe,
  createList(manyLists),
  deleteList(manyLists),
  describeLists,
];

/** Calls that contend for the lists: for using one, for deleting it, and for the last place of their quota. */
export const listCalls: readonly fc.Arbitrary<Call>[] = [
  request(fc.constant('one')),
  update(fc.constant('one')),
  createList(fc.constant('one')),
  createList(fc.constantFrom('two', 'three')),
  deleteList(fc.constant('one')),
  deleteList(fc.constantFrom('two', 'three')),
];
