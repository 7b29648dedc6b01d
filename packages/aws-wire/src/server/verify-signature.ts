import type { HttpRequest } from '../exchange.js';
import type { AwsCredentials } from '../signature/credentials.js';
import type { HmacKey } from '../signature/digest.js';
import { createSigningKey } from '../signature/signing-key.js';
import { toMismatchMessage } from './mismatch-message.js';
import { toPublicRequests } from './public-request.js';
import { toIdentity } from './read-authorization.js';
import { isGenuine, isSameText } from './signature-check.js';
import { readSignatureClaim, type SignatureClaim } from './signature-claim.js';
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
  /**
   * The URL by which clients know the server, where a reverse proxy stands in front of it: a signature
   * may be over this URL's host, and over its path before the request's.
   */
  readonly publicUrl?: URL | undefined;
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
  request: HttpRequest,
  { service, now, publicUrl, findCredentials }: VerificationOptions,
): Promise<SignatureOutcome> {
  const claim = readSignatureClaim(request.headers, service, now);
  if (!claim.ok) return claim;
  const { accessKeyId, scope } = claim.authorization;
  const credentials = await findCredentials(accessKeyId);
  if (credentials === undefined) {
    return toFailure('unknownKey', 'The access key id is not known.');
  }
  const key = await createSigningKey(credentials.secretAccessKey, scope);
  const forms = publicUrl === undefined ? [] : toPublicRequests(request, publicUrl);
  if (!(await isGenuineInOneForm(key, [request, ...forms], claim))) {
    return toFailure('signatureMismatch', toMismatchMessage(request));
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

async function isGenuineInOneForm(
  key: HmacKey,
  forms: readonly HttpRequest[],
  claim: SignatureClaim,
): Promise<boolean> {
  for (const form of forms) {
    if (await isGenuine(key, form, claim)) return true;
  }
  return false;
}
