import type { HmacKey } from './digest.js';
import { createSigningKey, type SigningScope, toScopeText } from './signing-key.js';

/** Gives the key of a secret and a scope, made once for all requests of the scope. */
export type SigningKeys = (secret: string, scope: SigningScope) => Promise<HmacKey>;

/** How many keys are kept: some services in some regions, over midnight. */
const limit = 16;

/**
 * Keeps signing keys: making one takes several times the work of using it. The oldest go first, and
 * those of a secret that is no longer used with them.
 */
export function createSigningKeys(): SigningKeys {
  const keys = new Map<string, Promise<HmacKey>>();
  return (secret, scope) => {
    const name = `${toScopeText(scope)}/${secret}`;
    const kept = keys.get(name);
    if (kept) return kept;
    const key = createSigningKey(secret, scope);
    keys.set(name, key);
    for (const [oldest] of keys) {
      if (keys.size <= limit) break;
      keys.delete(oldest);
    }
    return key;
  };
}
