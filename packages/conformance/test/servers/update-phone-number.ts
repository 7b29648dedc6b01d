import type { Members } from './messages.js';
import { refuse } from './refusal.js';
import type { ChimeNumber, State } from './state.js';

const operation = 'updatePhoneNumber';

/** Changes the product type or the calling name. */
export function updatePhoneNumber(input: Members, state: State): Members {
  const number = decodeURIComponent(String(input['phoneNumberId']));
  const { ProductType: type, CallingName: name } = input;
  const before = readNumber(number, state);
  if (!before) throw refuse(operation, 'notFound');
  if ((type === undefined) === (name === undefined)) throw refuse(operation, 'invalidRequest');
  if (before.Status.startsWith('Delete')) throw refuse(operation, 'conflict');
  const after: ChimeNumber =
    type === undefined
      ? { ...before, ...toCallingName(String(name), before), requestedAt: state.now() }
      : { ...before, ProductType: toProductType(String(type), before) };
  state.chimeNumbers.set(number, after);
  const { requestedAt: _, ...shown } = after;
  return {
    PhoneNumber: {
      PhoneNumberId: encodeURIComponent(number),
      ...shown,
      UpdatedTimestamp: new Date(state.now()).toISOString(),
    },
  };
}

const completionTime = 72 * 3_600_000;

/** A number at the current time. */
export function readNumber(number: string, state: State): ChimeNumber | undefined {
  const found = state.chimeNumbers.get(number);
  const isDue =
    found?.requestedAt !== undefined && state.now() - found.requestedAt >= completionTime;
  return found && isDue ? { ...found, CallingNameStatus: 'UpdateSucceeded' } : found;
}

function toProductType(type: string, { Type, Country, Status }: ChimeNumber): string {
  const isForbidden =
    (Type === 'TollFree' && type === 'BusinessCalling') ||
    (Country !== 'US' && type !== 'SipMediaApplicationDialIn');
  if (isForbidden) throw refuse(operation, 'invalidRequest');
  if (Status === 'Assigned') throw refuse(operation, 'conflict');
  return type;
}

function toCallingName(
  name: string,
  { Type, CallingNameStatus }: ChimeNumber,
): Partial<ChimeNumber> {
  if (Type === 'TollFree') throw refuse(operation, 'invalidRequest');
  if (CallingNameStatus === 'UpdateInProgress') throw refuse(operation, 'conflict');
  return { CallingName: name, CallingNameStatus: 'UpdateInProgress' };
}
