import type { RawRequest } from '../exchange.js';
import type { AwsCredentials } from '../signature/credentials.js';
import { createSigningKey } from '../signature/signing-key.js';
import { toIdentity } from './read-authorization.js';
import { isGenuine, isSameText } from './signature-check.js';
import { readSignatureClaim } from './signature-claim.js';
import { type SignatureOutcome, toFailure } from './signature-outcome.js';

/** A key that a server knows. */
export interface KnownCredentials extends AwsCredentials {
  /** When temporary credentials end; absent for lasting ones. */
  readonly expiration?: Date | undefined;
}

/** What a signature is verified against. */
export interface VerificationOptions {
  /** The signing name of the service that the request is for. */
  readonly service: string;
  /** The time by the wall clock: clients set theirs by the `Date` of the answer. */
  readonly now: Date;
  /** The key of an access key id, or undefined where nobody has it. */
  readonly findCredentials: (
    accessKeyId: string,
  ) => KnownCredentials | undefined | Promise<KnownCredentials | undefined>;
}

/**
 * Verifies a request's Signature Version 4 from what travelled: the raw target, headers and body.
 * Signatures and session tokens are compared in constant time. Only the `Authorization` header
 * counts, never a signature in the query, and the body is always covered: `UNSIGNED-PAYLOAD` is
 * refused.
 */
export async function verifySignature(
  request: RawRequest,
  { service, now, findCredentials }: VerificationOptions,
): Promise<SignatureOutcome> {
  const claim = readSignatureClaim(request.headers, service, now);
  if (!claim.ok) return claim;
  const { accessKeyId, scope } = claim.authorization;
  const credentials = await findCredentials(accessKeyId);
  if (credentials === undefined) {
    return toFailure('unknownKey', 'The access key id is not known.');
  }
  const key = await createSigningKey(credentials.secretAccessKey, scope);
  if (!(await isGenuine(key, request, claim))) {
    return toFailure('signatureMismatch', 'The signature is not the one of this request.');
  }
  const identity = toIdentity(claim.authorization, request.headers);
  if (!(await isSameText(key, identity.sessionToken ?? '', credentials.sessionToken ?? ''))) {
    return toFailure('unknownKey', 'The session token is not the one of this access key.');
  }
  if (credentials.expiration !== undefined && credentials.expiration <= now) {
    return toFailure('expiredToken', 'The session token has expired.');
  }
  return { ok: true, identity };
}
