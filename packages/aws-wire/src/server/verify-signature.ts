import { type HttpRequest, readHeader } from '../http.js';
import { signatureHeaders, toIdentity } from '../signature/authorization.js';
import {
  toCanonicalRequest,
  toOriginForm,
  toPercentEncoded,
} from '../signature/canonical-request.js';
import { fromHex, type HmacKey, toHmac, toSha256 } from '../signature/digest.js';
import { type AwsCredentials, createSigningKey, toStringToSign } from '../signature/keys.js';
import {
  readSignatureClaim,
  type SignatureClaim,
  type SignatureOutcome,
  toFailure,
} from './signature-claim.js';

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

/** Whether the claimed signature is the one that a key makes over a request. */
async function isGenuine(
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
async function isSameText(key: HmacKey, a: string, b: string): Promise<boolean> {
  const signatureOfA = await toHmac(key, a);
  return crypto.subtle.verify('HMAC', key, signatureOfA, new TextEncoder().encode(b));
}

/**
 * The forms in which a request may have been signed for a public URL, before a reverse proxy took the
 * URL's path off it and wrote its own host into it. Proxies also decode paths and encode them again in
 * their way (nginx makes `+` of `%2B`): the second form has the path as AWS's clients encode it.
 */
function toPublicRequests(request: HttpRequest, publicUrl: URL): readonly HttpRequest[] {
  const prefix = publicUrl.pathname.replace(/\/$/, '');
  const headers = request.headers.map(([name, value]): readonly [string, string] =>
    name.toLowerCase() === 'host' ? [name, publicUrl.host] : [name, value],
  );
  const target = toOriginForm(request.target);
  const [path = ''] = target.split('?', 1);
  const query = target.slice(path.length);
  const encoded = path.split('/').map(toClientEncoding).join('/');
  return [...new Set([path, encoded])].map((each) => ({
    ...request,
    headers,
    target: `${prefix}${each}${query}`,
  }));
}

function toClientEncoding(segment: string): string {
  try {
    return toPercentEncoded(decodeURIComponent(segment));
  } catch {
    return segment;
  }
}

/** How much of a host or a path a message shows, in characters. */
const maxLength = 200;

/**
 * Says that a signature does not match, and over which method, host and path as they arrived: whoever
 * signed compares them with theirs. Neither the right signature nor the query is shown.
 */
function toMismatchMessage({ method, target, headers }: HttpRequest): string {
  const [path = ''] = toOriginForm(target).split('?', 1);
  const host = readHeader(headers, 'host') ?? '';
  return `The signature is not the one of this request, which arrived as ${method} ${toShown(path)} with the host ${toShown(host)}.`;
}

function toShown(text: string): string {
  const printable = text.replace(/[^!-~]/g, '?');
  return printable.length > maxLength ? `${printable.slice(0, maxLength)}…` : printable;
}
