import { toArn } from './arns.js';
import { checkFilters, isMatch } from './filters.js';
import type { Members } from './messages.js';
import { toNamed, toPage } from './pages.js';
import { conflict, findResource, invalid } from './resources.js';
import type { LeasedNumber, State } from './state.js';

/** Lists the numbers. */
export function describePhoneNumbers(input: Members, state: State): Members {
  const operation = 'describePhoneNumbers';
  const { PhoneNumberIds: ids, Owner: owner, Filters: filters } = input;
  if (owner !== undefined && Array.isArray(ids) && ids.length > 0)
    throw invalid(operation, 'Owner', 'PARAMETERS_CANNOT_BE_USED_TOGETHER');
  const conditions = checkFilters(operation, filters);
  const all = [...state.numbers].map(([id, number]) => {
    const { Tags: _, ...shown } = showNumber(number, state);
    return { created: Number(shown['CreatedTimestamp']), id, shown };
  });
  const named = toNamed(ids, all, (reference) =>
    findResource(operation, 'PhoneNumberIds', 'phone-number', reference, (id) =>
      all.find((each) => each.id === id),
    ),
  );
  const found = named.filter(({ shown }) => isMatch(shown, conditions));
  return toPage(operation, 'PhoneNumbers', owner === 'SHARED' ? [] : found, input, state);
}

/** Releases a number. */
export function releasePhoneNumber({ PhoneNumberId: reference }: Members, state: State): Members {
  const operation = 'releasePhoneNumber';
  const id = findNumber(operation, reference, state);
  const { shown } = requireNumber(id, state);
  const {
    DeletionProtectionEnabled: isProtected,
    PoolId: pool,
    InternationalSendingEnabled: _,
    Tags: __,
    ...body
  } = shown;
  if (isProtected === true) {
    throw conflict(operation, 'DELETION_PROTECTION_ENABLED', 'phone-number', id);
  }
  if (pool !== undefined) {
    throw conflict(operation, 'PHONE_NUMBER_ASSOCIATED_TO_POOL', 'phone-number', id);
  }
  state.numbers.delete(id);
  state.tags.delete(toArn('phone-number', id));
  return { ...body, Status: 'DELETED' };
}

/** Changes settings of a number. */
export function updateOriginationPhoneNumber(input: Members, state: State): Members {
  const operation = 'updateOriginationPhoneNumber';
  const { PhoneNumberId: reference, ...settings } = input;
  const id = findNumber(operation, reference, state);
  const number = requireNumber(id, state);
  const before = showNumber(number, state);
  if (before['PoolId'] !== undefined) {
    throw conflict(operation, 'PHONE_NUMBER_ASSOCIATED_TO_POOL', 'phone-number', id);
  }
  const list = settings['OptOutListName'];
  const OptOutListName =
    list === undefined
      ? before['OptOutListName']
      : findResource(operation, 'OptOutListName', 'opt-out-list', list, (name) =>
          state.lists.has(name) ? name : undefined,
        );
  const off = { TwoWayChannelArn: undefined, TwoWayChannelRole: undefined };
  const after: Members = {
    ...before,
    ...(settings['TwoWayEnabled'] === false && off),
    ...settings,
    OptOutListName,
  };
  if (settings['TwoWayEnabled'] === true && after['TwoWayChannelArn'] === undefined)
    throw invalid(operation, 'TwoWayChannelArn', 'TWO_WAY_CHANNEL_NOT_PRESENT');
  if (after['InternationalSendingEnabled'] === true && after['NumberType'] !== 'TOLL_FREE')
    throw invalid(operation, 'InternationalSendingEnabled', 'INTERNATIONAL_SENDING_NOT_SUPPORTED');
  const isOther = Object.keys(after).some(
    (name) => name !== 'DeletionProtectionEnabled' && after[name] !== before[name],
  );
  if (isOther && before['Status'] !== 'ACTIVE') {
    throw conflict(operation, 'RESOURCE_NOT_ACTIVE', 'phone-number', id);
  }
  state.numbers.set(id, { ...number, shown: after });
  const { PoolId: _, Tags: __, ...body } = after;
  return body;
}

/** Milliseconds until a number is ready. */
const activation = 60_000;

/** A number at the current time. */
export function showNumber({ at, shown }: LeasedNumber, state: State): Members {
  return { ...shown, Status: state.now() - at >= activation ? 'ACTIVE' : 'PENDING' };
}

function findNumber(
  operation: 'releasePhoneNumber' | 'updateOriginationPhoneNumber',
  reference: unknown,
  state: State,
): string {
  return findResource(operation, 'PhoneNumberId', 'phone-number', reference, (id) =>
    state.numbers.has(id) ? id : undefined,
  );
}

function requireNumber(id: string, state: State): LeasedNumber {
  const number = state.numbers.get(id);
  if (!number) throw new TypeError(`There is no ${id}`);
  return number;
}
