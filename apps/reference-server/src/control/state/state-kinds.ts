import type { schemas } from '@numberkit/contract/control';
import type { Rules } from '../../context.js';
import { toCurrent, toInventoryBody } from '../../operations/rules/inventory-number.js';
import { toOverrideBody } from '../../operations/rules/override-body.js';
import {
  toPhoneNumberBody,
  toPhoneNumberStatus,
} from '../../operations/rules/phone-number-body.js';
import type { TokenUse } from '../../storage/client-tokens.js';
import type { Pool } from '../../storage/pools.js';
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
  protectConfigurations: async ({ tables }, page) =>
    (await tables.protectConfigurations.list(page)).map((id) => ({
      item: { ProtectConfigurationId: id },
      key: [id],
    })),
  optOutLists: async ({ tables }, page) =>
    (await tables.optOutLists.list(page)).map((name) => ({
      item: { OptOutListName: name },
      key: [name],
    })),
  pools: async ({ tables }, page) =>
    (await tables.pools.list(page)).map((pool) => ({ item: toPool(pool), key: [pool.PoolId] })),
  registrations: async ({ tables }, page) =>
    (await tables.registrations.list(page)).map((one) => ({
      item: one,
      key: [one.RegistrationId],
    })),
  phoneNumbers: readPhoneNumbers,
  ruleSetNumberOverrides: async ({ scope, tables, now }, page) =>
    (await tables.ruleSetNumberOverrides.list(page)).map((rule) => ({
      item: {
        ...toOverrideBody(toWritable(rule), scope),
        expired: rule.ExpirationTimestamp !== undefined && rule.ExpirationTimestamp <= now,
      },
      key: [rule.ProtectConfigurationId, rule.DestinationPhoneNumber],
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
  { scope, tables, rules, now }: StateView,
  page: Page,
): Promise<KeyedItem<StateLists['phoneNumbers'][number]>[]> {
  const numbers = await tables.phoneNumbers.list(page);
  const ids = new Set(numbers.flatMap(({ RegistrationId: id }) => (id === undefined ? [] : [id])));
  const found = ids.size === 0 ? [] : await tables.registrations.findAll([...ids]);
  const registrations = new Map(found.map((one) => [one.RegistrationId, one]));
  return numbers.map((number) => {
    const registration = registrations.get(number.RegistrationId ?? '');
    const status = toPhoneNumberStatus(number, registration, now, rules.activationDelay);
    return { item: toPhoneNumberBody(number, scope, status), key: [number.PhoneNumberId] };
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
