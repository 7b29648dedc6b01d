import type { schemas } from '@numberkit/contract/control';
import type { Rules } from '../../context.js';
import type { Scope } from '../../storage/scope.js';
import type { StateReader, Storage } from '../../storage/storage.js';
import { nextScope, type StateFilter } from './read-state.js';
import type { StateLists } from './state-kinds.js';
import { listUpcoming } from './upcoming-changes.js';

export interface SummaryRequest {
  readonly storage: Storage;
  readonly rules: Rules;
  /** The clock's time. */
  readonly now: Date;
  readonly filter: Omit<StateFilter, 'kind'>;
  /** The last account and region of the page before; undefined for the first page. */
  readonly after: Scope | undefined;
  /** The most accounts and regions of the page. */
  readonly limit: number;
  /** How far resources of a kind are counted. */
  readonly maxCounted: number;
  readonly maxUpcoming: number;
}

export interface Summary extends Pick<schemas.StateSummary, 'accounts' | 'upcoming'> {
  /** The last account and region of the page, if it is not the last page. */
  readonly last: Scope | undefined;
}

/**
 * Counts the resources of a page of accounts and regions, and finds the next changes of them by the clock. Others write
 * between two accounts.
 */
export async function summarize(request: SummaryRequest): Promise<Summary> {
  const { storage, filter, after, limit, maxUpcoming } = request;
  const accounts: schemas.AccountCounts[] = [];
  const upcoming: schemas.UpcomingChange[] = [];
  let scope = await storage.read((reader) => nextScope(reader, filter, after));
  let last = after;
  while (scope !== undefined && accounts.length < limit) {
    const own: Scope = scope;
    const read = await storage.read(async (reader) => ({
      ...(await summarizeAccount(reader, request, own)),
      next: await nextScope(reader, filter, own),
    }));
    accounts.push(read.account);
    upcoming.push(...read.upcoming);
    last = own;
    scope = read.next;
  }
  upcoming.sort((one, other) => one.at.getTime() - other.at.getTime());
  return {
    accounts,
    upcoming: upcoming.slice(0, maxUpcoming),
    last: scope === undefined ? undefined : last,
  };
}

async function summarizeAccount(
  reader: StateReader,
  { rules, now, maxCounted, maxUpcoming }: SummaryRequest,
  scope: Scope,
): Promise<{ account: schemas.AccountCounts; upcoming: schemas.UpcomingChange[] }> {
  const tables = reader.tables(scope);
  const before = (delay: number) => new Date(now.getTime() - delay);
  const counts = await reader.count(scope, maxCounted);
  const others = {
    // The list of every account has no row.
    optOutLists: 1,
    clientTokens: await tables.clientTokens.count(before(rules.clientTokenRetention), maxCounted),
    phoneNumbers: -(await tables.phoneNumbers.countGone(before(rules.releaseDelay))),
  };
  return {
    account: { ...scope, counts: toCounts(counts, others) },
    upcoming: await listUpcoming({ scope, tables, rules, now }, maxUpcoming),
  };
}

/** @param others What the rows of a table do not show: of tokens the whole number, of other kinds the difference. */
function toCounts(
  counts: ReadonlyMap<string, number>,
  others: Pick<schemas.StateCounts, 'optOutLists' | 'clientTokens' | 'phoneNumbers'>,
): schemas.StateCounts {
  const of = (table: string) => counts.get(`numberkit_${table}`) ?? 0;
  return {
    protectConfigurations: of('protect_configurations'),
    optOutLists: of('opt_out_lists') + others.optOutLists,
    pools: of('pools'),
    registrations: of('registrations'),
    phoneNumbers: of('phone_numbers') + others.phoneNumbers,
    ruleSetNumberOverrides: of('rule_set_number_overrides'),
    countryRules: of('country_rules'),
    chimePhoneNumbers: of('inventory_phone_numbers'),
    clientTokens: others.clientTokens,
  } satisfies { readonly [Kind in keyof StateLists]: number };
}
