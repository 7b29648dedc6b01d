import { algorithm, terminator } from './algorithm.js';
import { createHmacKey, type HmacKey, toHmac, toSha256, toUtf8 } from './digest.js';

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
