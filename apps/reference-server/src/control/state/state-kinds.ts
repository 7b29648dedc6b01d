import type { schemas } from '@numberkit/contract/control';
import type { Rules } from '../../context.js';
import { toCurrent, toInventoryBody } from '../../operations/rules/inventory-number.js';
import { toOverrideBody } from '../../operations/rules/override-body.js';
import { readPhoneNumberBodies } from '../../operations/rules/phone-number-body.js';
import { type ArnResource, toTaggedResource } from '../../operations/rules/resource-names.js';
import type { TokenUse } from '../../storage/client-tokens.js';
import type { Pool } from '../../storage/pools.js';
import type { ProtectConfiguration } from '../../storage/protect-configurations.js';
import type { Registration } from '../../storage/registrations.js';
import type { RuleSetNumberOverride } from '../../storage/rule-set-number-overrides.js';
import type { Scope } from '../../storage/scope.js';
import type { Page } from '../../storage/table.js';
import type { Tables } from '../../storage/tables.js';
import { clampMoment } from '../../validation/moments.js';

/** The lists of resources that an account's state has. */
export type StateLists = Omit<schemas.AccountState, 'accountId' | 'region'>;

/** A resource as the state shows it, and its key, after which the next page begins. */
export interface KeyedItem<Item> {
  readonly item: Item;
  readonly key: readonly string[];
}

export interface StateView {
  readonly scope: Scope;
  readonly tables: Tables;
  readonly rules: Rules;
  /** The clock's time. */
  readonly now: Date;
}

/** Reads a page of the resources of one kind. */
type ReadKind<Name extends keyof StateLists> = (
  view: StateView,
  page: Page,
) => Promise<KeyedItem<StateLists[Name][number]>[]>;

/** How each kind of resource is read, in the order in which the state shows them. */
export const readKind: { readonly [Name in keyof StateLists]: ReadKind<Name> } = {
  protectConfigurations: async (view, page) => {
    const configurations = await view.tables.protectConfigurations.list(page);
    const toId = (one: ProtectConfiguration) => one.ProtectConfigurationId;
    const items = await addTags(view, 'protect-configuration', configurations, toId);
    return items.map(({ hasConfigurationSet, ...item }) => ({
      item: { ...item, ...(hasConfigurationSet && { hasConfigurationSet }) },
      key: [item.ProtectConfigurationId],
    }));
  },
  optOutLists: async (view, page) => {
    const lists = await view.tables.optOutLists.list(page);
    const items = await addTags(view, 'opt-out-list', lists, (one) => one.OptOutListName);
    return items.map((item) => ({ item, key: [item.OptOutListName] }));
  },
  pools: async (view, page) => {
    const pools = await view.tables.pools.list(page);
    const items = await addTags(view, 'pool', pools.map(toPool), (one) => one.PoolId);
    return items.map((item) => ({ item, key: [item.PoolId] }));
  },
  registrations: async (view, page) => {
    const registrations = await view.tables.registrations.list(page);
    const toId = (one: Registration) => one.RegistrationId;
    const items = await addTags(view, 'registration', registrations, toId);
    return items.map((item) => ({ item, key: [item.RegistrationId] }));
  },
  phoneNumbers: readPhoneNumbers,
  ruleSetNumberOverrides: async ({ scope, tables, now }, page) =>
    (await tables.ruleSetNumberOverrides.list(page)).map((rule) => ({
      item: {
        ...toOverrideBody(toWritable(rule), scope),
        expired: rule.ExpirationTimestamp !== undefined && rule.ExpirationTimestamp <= now,
      },
      key: [rule.ProtectConfigurationId, rule.DestinationPhoneNumber],
    })),
  countryRules: async ({ tables }, page) =>
    (await tables.countryRules.list(page)).map((item) => ({
      item,
      key: [item.ProtectConfigurationId, item.NumberCapability, item.IsoCountryCode],
    })),
  chimePhoneNumbers: async ({ tables, rules, now }, page) =>
    (await tables.inventoryPhoneNumbers.list(page)).map((number) => ({
      item: toInventoryBody(toCurrent(number, now, rules.callingNameDelay)),
      key: [number.E164PhoneNumber],
    })),
  clientTokens: async ({ tables, rules, now }, page) => {
    const forgotten = new Date(now.getTime() - rules.clientTokenRetention);
    return (await tables.clientTokens.list(forgotten, page)).map((use) => ({
      item: toTokenUse(use, rules),
      key: [use.operation, use.token],
    }));
  },
};

// A rule may expire at any moment that a date can hold; the control contract writes years of four digits.
function toWritable(rule: RuleSetNumberOverride): RuleSetNumberOverride {
  const { ExpirationTimestamp: end } = rule;
  return end === undefined ? rule : { ...rule, ExpirationTimestamp: clampMoment(end.getTime()) };
}

/** Leased numbers, each with the status that its registration and the clock give it. */
async function readPhoneNumbers(
  view: StateView,
  page: Page,
): Promise<KeyedItem<StateLists['phoneNumbers'][number]>[]> {
  const goneUntil = new Date(view.now.getTime() - view.rules.releaseDelay);
  const numbers = await view.tables.phoneNumbers.list(page, goneUntil);
  const bodies = await readPhoneNumberBodies(view, view.tables, numbers, view.now);
  const items = await addTags(view, 'phone-number', bodies, (one) => one.PhoneNumberId);
  return items.map((item, index) => {
    const releasedAt = numbers[index]?.releasedAt;
    return {
      item: { ...item, ...(releasedAt !== undefined && { releasedAt }) },
      key: [String(item.CreatedTimestamp.getTime()), item.PhoneNumberId],
    };
  });
}

/** Adds their tags to resources that have any. */
async function addTags<Item extends object>(
  { tables }: StateView,
  kind: ArnResource,
  items: readonly Item[],
  toId: (item: Item) => string,
): Promise<(Item & { Tags?: schemas.Tag[] })[]> {
  if (items.length === 0) return [];
  const toName = (item: Item) => toTaggedResource(kind, toId(item));
  const tags = await tables.resourceTags.findAll(items.map(toName));
  return items.map((item) => {
    const own = tags.get(toName(item));
    return own === undefined ? item : { ...item, Tags: [...own] };
  });
}

function toPool({ PoolId, MessageType, OptOutListName }: Pool): schemas.Pool {
  return {
    PoolId,
    ...(MessageType !== undefined && { MessageType }),
    ...(OptOutListName !== undefined && { OptOutListName }),
  };
}

function toTokenUse(
  { operation, token, usedAt }: TokenUse,
  { clientTokenRetention }: Rules,
): schemas.ClientTokenUse {
  const forgottenAt = clampMoment(usedAt.getTime() + clientTokenRetention);
  return { operation, ClientToken: token, usedAt, forgottenAt };
}
