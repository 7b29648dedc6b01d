import type { controlSchemas } from '@numberkit/contract/control';
import type { Clock } from '../../clock.js';
import type { Rules } from '../../context.js';
import { toCurrent } from '../../operations/rules/calling-name.js';
import { toInventoryBody } from '../../operations/rules/inventory-body.js';
import { toOverrideBody } from '../../operations/rules/override-body.js';
import { toPhoneNumberBody } from '../../operations/rules/phone-number-body.js';
import { toPhoneNumberStatus } from '../../operations/rules/phone-number-status.js';
import type { TokenUse } from '../../storage/client-tokens.js';
import type { Pool } from '../../storage/pools.js';
import type { Scope } from '../../storage/scope.js';
import type { Storage } from '../../storage/storage.js';
import type { Tables } from '../../storage/tables.js';

export interface StateParts {
  readonly clock: Clock;
  readonly rules: Rules;
  readonly storage: Storage;
}

/** Everything that the server holds, as it is at the clock's time. */
export async function readState({
  clock,
  rules,
  storage,
}: StateParts): Promise<controlSchemas.State> {
  const now = clock.now();
  const accounts = await storage.readEach((tables, scope) =>
    readAccount(tables, scope, rules, now),
  );
  return { accounts };
}

async function readAccount(
  tables: Tables,
  scope: Scope,
  rules: Rules,
  now: Date,
): Promise<controlSchemas.AccountState> {
  const registrations = await tables.registrations.list();
  const phoneNumbers = await tables.phoneNumbers.list();
  const inventory = await tables.inventoryPhoneNumbers.list();
  const overrides = await tables.ruleSetNumberOverrides.list();
  const forgotten = new Date(now.getTime() - rules.clientTokenRetention);
  return {
    ...scope,
    protectConfigurations: (await tables.protectConfigurations.list()).map(
      (ProtectConfigurationId) => ({ ProtectConfigurationId }),
    ),
    optOutLists: (await tables.optOutLists.list()).map((OptOutListName) => ({ OptOutListName })),
    pools: (await tables.pools.list()).map(toPool),
    registrations,
    phoneNumbers: phoneNumbers.map((number) => {
      const registration = registrations.find(
        (one) => one.RegistrationId === number.RegistrationId,
      );
      const status = toPhoneNumberStatus(number, registration, now, rules.activationDelay);
      return toPhoneNumberBody(number, scope, status);
    }),
    ruleSetNumberOverrides: overrides.map((rule) => ({
      ...toOverrideBody(rule, scope),
      expired: rule.ExpirationTimestamp !== undefined && rule.ExpirationTimestamp <= now,
    })),
    chimePhoneNumbers: inventory.map((number) =>
      toInventoryBody(toCurrent(number, now, rules.callingNameDelay)),
    ),
    clientTokens: (await tables.clientTokens.list(forgotten)).map((use) => toTokenUse(use, rules)),
  };
}

function toPool({ PoolId, MessageType, OptOutListName }: Pool): controlSchemas.Pool {
  return {
    PoolId,
    ...(MessageType !== undefined && { MessageType }),
    ...(OptOutListName !== undefined && { OptOutListName }),
  };
}

function toTokenUse(
  { operation, token, usedAt }: TokenUse,
  { clientTokenRetention }: Rules,
): controlSchemas.ClientTokenUse {
  const forgottenAt = new Date(usedAt.getTime() + clientTokenRetention);
  return { operation, ClientToken: token, usedAt, forgottenAt };
}
