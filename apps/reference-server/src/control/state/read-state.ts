import type { schemas } from '@numberkit/contract/control';
import type { Rules } from '../../context.js';
import type { Scope } from '../../storage/scope.js';
import type { StateReader, Storage } from '../../storage/storage.js';
import { type KeyedItem, readKind, type StateLists, type StateView } from './state-kinds.js';

/** The kinds of resources, in the order in which the state shows them. */
export const stateKinds: readonly (keyof StateLists)[] = [
  'protectConfigurations',
  'optOutLists',
  'pools',
  'registrations',
  'phoneNumbers',
  'ruleSetNumberOverrides',
  'countryRules',
  'chimePhoneNumbers',
  'clientTokens',
];

/** The place in the state at which a part begins. */
export interface StatePosition {
  readonly scope: Scope;
  readonly kind: keyof StateLists;
  /** The key of the resource before; undefined at the first one of the kind. */
  readonly after: readonly string[] | undefined;
}

/** Restricts the state to an account, a region or a kind of resource; no restriction by default. */
export interface StateFilter {
  readonly accountId?: string | undefined;
  readonly region?: string | undefined;
  readonly kind?: keyof StateLists | undefined;
}

export interface StateRequest {
  readonly storage: Storage;
  readonly rules: Rules;
  /** The clock's time. */
  readonly now: Date;
  readonly filter: StateFilter;
  /** Undefined for the beginning of the state. */
  readonly from: StatePosition | undefined;
  /** The most resources of the part. */
  readonly limit: number;
}

/** A part of the state, all of one moment; `next` is the place of the next part, undefined at the end. */
export interface StatePart {
  readonly accounts: schemas.AccountState[];
  readonly next: StatePosition | undefined;
}

/** Reads a part of the state, as it is at the clock's time. */
export function readStatePart(request: StateRequest): Promise<StatePart> {
  return request.storage.read((reader) => readPart(reader, request));
}

/** The size of a part in resources; a state that is not larger is all of one moment. */
const partSize = 2000;

/** Reads the whole state, one part after the other; others write between two parts. */
export async function* readStateParts(
  request: Omit<StateRequest, 'from' | 'limit'>,
): AsyncGenerator<StatePart> {
  let from: StatePosition | undefined;
  do {
    const part = await readStatePart({ ...request, from, limit: partSize });
    yield part;
    from = part.next;
  } while (from !== undefined);
}

async function readPart(reader: StateReader, request: StateRequest): Promise<StatePart> {
  const { filter, from, rules, now } = request;
  const kinds = stateKinds.filter((one) => filter.kind === undefined || filter.kind === one);
  const accounts: schemas.AccountState[] = [];
  let left = request.limit;
  let position = from;
  let scope = from?.scope ?? (await nextScope(reader, filter, undefined));
  while (scope !== undefined) {
    const account = { ...scope, ...createLists() };
    accounts.push(account);
    const view: StateView = { scope, tables: reader.tables(scope), rules, now };
    for (const kind of kinds.slice(position === undefined ? 0 : kinds.indexOf(position.kind))) {
      const { after } = position?.kind === kind ? position : { after: undefined };
      const read = await readInto(account, kind, view, { after, limit: left + 1 });
      left -= read.count;
      if (read.next !== undefined) {
        // An account without a resource in this part belongs to the next one.
        if (stateKinds.every((one) => account[one].length === 0)) accounts.pop();
        return { accounts, next: { scope, kind, after: read.next.after ?? after } };
      }
    }
    position = undefined;
    scope = await nextScope(reader, filter, scope);
  }
  return { accounts, next: undefined };
}

/** Reads resources of one kind, and one more than may be taken, to find out whether the list goes on. */
async function readInto<Kind extends keyof StateLists>(
  account: StateLists,
  kind: Kind,
  view: StateView,
  { after, limit }: { after: readonly string[] | undefined; limit: number },
): Promise<{ count: number; next?: { after: readonly string[] | undefined } }> {
  const read: readonly KeyedItem<StateLists[Kind][number]>[] = await readKind[kind](view, {
    after,
    limit,
  });
  const taken = read.slice(0, limit - 1);
  const items: StateLists[Kind][number][] = account[kind];
  for (const { item } of taken) items.push(item);
  if (taken.length === read.length) return { count: taken.length };
  return { count: taken.length, next: { after: taken.at(-1)?.key } };
}

/** The account and region after one, of those that a filter selects. */
export async function nextScope(
  reader: StateReader,
  { accountId, region }: StateFilter,
  after: Scope | undefined,
): Promise<Scope | undefined> {
  let scope = await reader.nextScope(after ?? { accountId: accountId ?? '', region: '' });
  while (scope !== undefined && region !== undefined && scope.region !== region) {
    scope = await reader.nextScope(scope);
  }
  return accountId === undefined || scope?.accountId === accountId ? scope : undefined;
}

function createLists(): StateLists {
  return {
    protectConfigurations: [],
    optOutLists: [],
    pools: [],
    registrations: [],
    phoneNumbers: [],
    ruleSetNumberOverrides: [],
    countryRules: [],
    chimePhoneNumbers: [],
    clientTokens: [],
  };
}
