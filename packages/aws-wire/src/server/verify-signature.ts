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

/** Credentials that a server knows. */
export interface KnownCredentials extends AwsCredentials {
  /** The time at which temporary credentials expire. */
  readonly expiration?: Date | undefined;
}

/** The facts that a signature is verified against. */
export interface VerificationOptions {
  /** The signing name of the service that the request addresses. */
  readonly service: string;
  /** The wall clock's time: clients set theirs by the response's `Date`. */
  readonly now: Date;
  /**
   * The URL by which clients know a server behind a reverse proxy: a signature may be over this URL's host,
   * and over its path before the request's.
   */
  readonly publicUrl?: URL | undefined;
  /** Finds the credentials of an access key id; undefined if there are none. */
  readonly findCredentials: (
    accessKeyId: string,
  ) => KnownCredentials | undefined | Promise<KnownCredentials | undefined>;
}

/**
 * Verifies a request's Signature Version 4 over the raw target, headers and body. It compares signatures and
 * session tokens in constant time. Only the `Authorization` header counts, never a signature in the query,
 * and the body is always covered: `UNSIGNED-PAYLOAD` is refused.
 */
export async function verifySignature(
  request: HttpRequest,
  { service, now, publicUrl, findCredentials }: VerificationOptions,
): Promise<SignatureOutcome> {
  const claim = readSignatureClaim(request.headers, service, now);
  if (!claim.ok) return claim;
  const { accessKeyId, credentialScope } = claim.authorization;
  const credentials = await findCredentials(accessKeyId);
  if (credentials === undefined) {
    return toFailure('unknownKey', 'The access key id is not known.');
  }
  const key = await createSigningKey(credentials.secretAccessKey, credentialScope);
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

/** Whether the claimed signature is the key's signature over the request. */
async function isGenuine(
  key: HmacKey,
  request: HttpRequest,
  { authorization, amzDate }: SignatureClaim,
): Promise<boolean> {
  const payloadHash = await toSha256(request.body);
  const declared = readHeader(request.headers, signatureHeaders.payloadHash);
  if (declared !== undefined && declared !== payloadHash) return false;
  const { credentialScope, signedHeaders, signature } = authorization;
  const canonical = toCanonicalRequest(request, signedHeaders, payloadHash);
  const signed = new TextEncoder().encode(
    await toStringToSign(amzDate, credentialScope, canonical),
  );
  // Web Crypto compares in constant time.
  return crypto.subtle.verify('HMAC', key, fromHex(signature), signed);
}

/** Whether two texts are equal, compared in constant time. */
async function isSameText(key: HmacKey, a: string, b: string): Promise<boolean> {
  const signatureOfA = await toHmac(key, a);
  return crypto.subtle.verify('HMAC', key, signatureOfA, new TextEncoder().encode(b));
}

/**
 * The forms in which a client may have signed a request for a public URL, before a reverse proxy removed the
 * URL's path and replaced the host. Proxies also decode paths and encode them in another way (nginx makes `+`
 * of `%2B`): the second form has the path in the encoding of AWS's clients.
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

/** The maximum length of a host or a path in a message, in characters. */
const maxLength = 200;

/**
 * Names method, host and path as they arrived, for the signer to compare. It shows neither the right
 * signature nor the query.
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
