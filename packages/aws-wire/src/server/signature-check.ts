import type { HttpRequest } from '../exchange.js';
import { readHeader } from '../headers.js';
import { signatureHeaders } from '../signature/algorithm.js';
import { toCanonicalRequest } from '../signature/canonical-request.js';
import { fromHex, type HmacKey, toHmac, toSha256 } from '../signature/digest.js';
import { toStringToSign } from '../signature/signing-key.js';
import type { SignatureClaim } from './signature-claim.js';

/** Whether the claimed signature is the one that a key makes over a request. */
export async function isGenuine(
  key: HmacKey,
  request: HttpRequest,
  { authorization, amzDate }: SignatureClaim,
): Promise<boolean> {
  const payloadHash = await toSha256(request.body);
  const declared = readHeader(request.headers, signatureHeaders.payloadHash);
  if (declared !== undefined && declared !== payloadHash) return false;
  const { scope, signedHeaders, signature } = authorization;
  const canonical = toCanonicalRequest(request, signedHeaders, payloadHash);
  const signed = new TextEncoder().encode(await toStringToSign(amzDate, scope, canonical));
  // Web Crypto compares in constant time.
  return crypto.subtle.verify('HMAC', key, fromHex(signature), signed);
}

/** Whether two texts are the same, found out in a time that does not tell how far they agree. */
export async function isSameText(key: HmacKey, a: string, b: string): Promise<boolean> {
  const signatureOfA = await toHmac(key, a);
  return crypto.subtle.verify('HMAC', key, signatureOfA, new TextEncoder().encode(b));
}
