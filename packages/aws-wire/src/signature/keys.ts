import { algorithm, terminator } from './authorization.js';
import { createHmacKey, type HmacKey, toHmac, toSha256, toUtf8 } from './digest.js';

/** A key to sign with. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Travels with requests that temporary credentials sign. */
  readonly sessionToken?: string | undefined;
}

/** What a signature is good for: one day, one region, one service. */
export interface SigningScope {
  /** The day, as in `20260331`. */
  readonly day: string;
  readonly region: string;
  /** The service's signing name. */
  readonly service: string;
}

/** A scope as signatures write it. */
export function toScopeText({ day, region, service }: SigningScope): string {
  return [day, region, service, terminator].join('/');
}

/** The key that signs requests of a scope; it cannot be turned back into the secret. */
export async function createSigningKey(secret: string, scope: SigningScope): Promise<HmacKey> {
  let key = await createHmacKey(toUtf8(`AWS4${secret}`));
  for (const part of [scope.day, scope.region, scope.service, terminator]) {
    key = await createHmacKey(await toHmac(key, part));
  }
  return key;
}

/** The text that is signed. */
export async function toStringToSign(
  amzDate: string,
  scope: SigningScope,
  canonicalRequest: string,
): Promise<string> {
  return [algorithm, amzDate, toScopeText(scope), await toSha256(canonicalRequest)].join('\n');
}

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
