import type { schemas } from '@numberkit/contract/control';
import type { Rules } from '../../context.js';
import type { Scope } from '../../storage/scope.js';
import type { StateReader } from '../../storage/storage.js';
import { nextScope, type StateFilter } from './read-state.js';
import type { StateLists } from './state-kinds.js';
import { listUpcoming } from './upcoming-changes.js';

export interface SummaryRequest {
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

/** Counts the resources of a page of accounts and regions, and finds the next changes of them by the clock. */
export async function summarize(reader: StateReader, request: SummaryRequest): Promise<Summary> {
  const { rules, now, filter, after, limit, maxCounted, maxUpcoming } = request;
  const accounts: schemas.AccountCounts[] = [];
  const upcoming: schemas.UpcomingChange[] = [];
  let last = after;
  let scope = await nextScope(reader, filter, after);
  while (scope !== undefined && accounts.length < limit) {
    const view = { scope, tables: reader.tables(scope), rules, now };
    const counts = await reader.count(scope, maxCounted);
    const forgotten = new Date(now.getTime() - rules.clientTokenRetention);
    const tokens = await view.tables.clientTokens.count(forgotten, maxCounted);
    const goneUntil = new Date(now.getTime() - rules.releaseDelay);
    const gone = await view.tables.phoneNumbers.countGone(goneUntil);
    accounts.push({ ...scope, counts: toCounts(counts, tokens, gone) });
    upcoming.push(...(await listUpcoming(view, maxUpcoming)));
    last = scope;
    scope = await nextScope(reader, filter, scope);
  }
  upcoming.sort((one, other) => one.at.getTime() - other.at.getTime());
  return {
    accounts,
    upcoming: upcoming.slice(0, maxUpcoming),
    last: scope === undefined ? undefined : last,
  };
}

function toCounts(
  counts: ReadonlyMap<string, number>,
  tokens: number,
  gone: number,
): schemas.StateCounts {
  const of = (table: string) => counts.get(`numberkit_${table}`) ?? 0;
  return {
    protectConfigurations: of('protect_configurations'),
    optOutLists: of('opt_out_lists'),
    pools: of('pools'),
    registrations: of('registrations'),
    phoneNumbers: of('phone_numbers') - gone,
    ruleSetNumberOverrides: of('rule_set_number_overrides'),
    countryRules: of('country_rules'),
    chimePhoneNumbers: of('inventory_phone_numbers'),
    clientTokens: tokens,
  } satisfies { readonly [Kind in keyof StateLists]: number };
}
