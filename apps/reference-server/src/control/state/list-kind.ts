import type { schemas } from '@numberkit/contract/control';
import type { Rules } from '../../context.js';
import type { StateReader, Storage } from '../../storage/storage.js';
import { nextScope, type StateFilter, type StatePosition } from './read-state.js';
import { readKind, type StateLists } from './state-kinds.js';

export interface KindRequest<Kind extends keyof StateLists> {
  readonly storage: Storage;
  readonly rules: Rules;
  /** The clock's time. */
  readonly now: Date;
  readonly kind: Kind;
  readonly filter: Omit<StateFilter, 'kind'>;
  /** A text that the id, name or number of each resource contains; undefined for all resources. */
  readonly search: string | undefined;
  /** Undefined for the first page. */
  readonly from: StatePosition | undefined;
  /** The most resources of the page. */
  readonly limit: number;
  /** How many resources are looked through for one page. */
  readonly maxSearched: number;
}

/** A page of resources; `next` is the place of the next page, undefined after the last one. */
export interface KindPage {
  readonly items: schemas.StateItem[];
  readonly next: StatePosition | undefined;
}

/** How many resources are read at a time by a search; others write between two times. */
const batchSize = 500;

/** How many accounts and regions without a resource of the kind one batch passes. */
const maxScopes = 200;

/** Lists the resources of one kind in the order of their keys, so that a page costs the same wherever it begins. */
export async function listKind<Kind extends keyof StateLists>(
  request: KindRequest<Kind>,
): Promise<KindPage> {
  const { storage, search, limit, maxSearched } = request;
  const size = search === undefined ? limit : batchSize;
  const items: schemas.StateItem[] = [];
  let from = request.from;
  for (let searched = 0; ; searched += size) {
    const { rows, next } = await storage.read((reader) => readBatch(reader, request, from, size));
    for (const [index, { item, position, text }] of rows.entries()) {
      if (search !== undefined && !text.includes(search.toLowerCase())) continue;
      items.push(item);
      const isLast = index === rows.length - 1 && next === undefined;
      if (items.length === limit) return { items, next: isLast ? undefined : position };
    }
    if (next === undefined || search === undefined || searched + size >= maxSearched) {
      return { items, next };
    }
    from = next;
  }
}

interface ListedRow {
  readonly item: schemas.StateItem;
  readonly position: StatePosition;
  /** What a search looks through, in lower case. */
  readonly text: string;
}

async function readBatch<Kind extends keyof StateLists>(
  reader: StateReader,
  { kind, filter, rules, now }: KindRequest<Kind>,
  from: StatePosition | undefined,
  size: number,
): Promise<{ rows: ListedRow[]; next: StatePosition | undefined }> {
  const rows: ListedRow[] = [];
  let scope = from?.scope ?? (await nextScope(reader, filter, undefined));
  let after = from?.after;
  for (let scopes = 0; scope !== undefined; scopes += 1) {
    if (scopes === maxScopes) return { rows, next: { scope, kind, after: undefined } };
    const view = { scope, tables: reader.tables(scope), rules, now };
    // One more than the page has, to find out whether there is a next one.
    const read = await readKind[kind](view, { after, limit: size - rows.length + 1 });
    for (const { item, key } of read) {
      if (rows.length === size) return { rows, next: rows.at(-1)?.position };
      const { accountId, region } = scope;
      const text = toSearched(item, key).toLowerCase();
      const position = { scope, kind, after: key };
      rows.push({ item: { accountId, region, ...toMember[kind](item) }, position, text });
    }
    after = undefined;
    scope = await nextScope(reader, filter, scope);
  }
  return { rows, next: undefined };
}

/** The texts of a resource that a search looks through: of a leased number id and number, of others the key. */
function toSearched(item: object, key: readonly string[]): string {
  if (!('PhoneNumber' in item && 'PhoneNumberId' in item)) return key.join(' ');
  return `${item.PhoneNumberId} ${item.PhoneNumber}`;
}

/** The member of an item that has the resource. */
const toMember: {
  readonly [Kind in keyof StateLists]: (
    resource: StateLists[Kind][number],
  ) => Omit<schemas.StateItem, 'accountId' | 'region'>;
} = {
  protectConfigurations: (protectConfiguration) => ({ protectConfiguration }),
  optOutLists: (optOutList) => ({ optOutList }),
  pools: (pool) => ({ pool }),
  registrations: (registration) => ({ registration }),
  phoneNumbers: (phoneNumber) => ({ phoneNumber }),
  ruleSetNumberOverrides: (ruleSetNumberOverride) => ({ ruleSetNumberOverride }),
  countryRules: (countryRule) => ({ countryRule }),
  chimePhoneNumbers: (chimePhoneNumber) => ({ chimePhoneNumber }),
  clientTokens: (clientToken) => ({ clientToken }),
};
