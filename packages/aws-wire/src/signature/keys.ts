import { algorithm, type CredentialScope, terminator, toScopeText } from './authorization.js';
import { createHmacKey, type HmacKey, toHmac, toSha256, toUtf8 } from './digest.js';

/** A key to sign with. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** The token of temporary credentials, sent with every request. */
  readonly sessionToken?: string | undefined;
}

/** Derives the key for a credential scope; the secret cannot be computed from it. */
export async function createSigningKey(secret: string, scope: CredentialScope): Promise<HmacKey> {
  let key = await createHmacKey(toUtf8(`AWS4${secret}`));
  for (const part of [scope.day, scope.region, scope.service, terminator]) {
    key = await createHmacKey(await toHmac(key, part));
  }
  return key;
}

/** Writes the text that is signed. */
export async function toStringToSign(
  amzDate: string,
  scope: CredentialScope,
  canonicalRequest: string,
): Promise<string> {
  return [algorithm, amzDate, toScopeText(scope), await toSha256(canonicalRequest)].join('\n');
}

/** Returns the key of a secret for a credential scope; it is derived once for all requests of the scope. */
export type SigningKeys = (secret: string, scope: CredentialScope) => Promise<HmacKey>;

/** Enough for some services in some regions, over midnight. */
const maxKeys = 16;

/**
 * Makes a cache of signing keys: deriving one costs several times its use. The oldest keys are dropped first,
 * and so are those of a secret that is no longer used.
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
      if (keys.size <= maxKeys) break;
      keys.delete(oldest);
    }
    return key;
  };
}
