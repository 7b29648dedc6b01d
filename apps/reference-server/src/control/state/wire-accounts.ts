import { type controlSchemas, toWireControlOutput } from '@numberkit/contract/control';
import type { Scope } from '../../storage/scope.js';
import type { WireLists } from './account-writer.js';

/** Accounts of a state with their items as they travel. */
export function toWireAccounts(
  accounts: controlSchemas.AccountState[],
): (Scope & { readonly lists: WireLists })[] {
  const wire: unknown = toWireControlOutput('getState', { accounts });
  const list: unknown = isObject(wire) ? wire['accounts'] : undefined;
  const written: readonly unknown[] = Array.isArray(list) ? list : [];
  return accounts.map(({ accountId, region }, index) => ({
    accountId,
    region,
    lists: toLists(written[index]),
  }));
}

/** The lists of an object, by name. */
export function toLists(account: unknown): WireLists {
  return Object.fromEntries(
    Object.entries(isObject(account) ? account : {}).flatMap(([name, items]) =>
      Array.isArray(items) ? [[name, items]] : [],
    ),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
