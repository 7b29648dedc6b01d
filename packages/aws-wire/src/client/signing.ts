import type { HeaderList } from '../http.js';
import { signatureHeaders, toAmzDate, toAuthorization } from '../signature/authorization.js';
import { toCanonicalRequest } from '../signature/canonical-request.js';
import { toHex, toHmac, toSha256 } from '../signature/digest.js';
import {
  type AwsCredentials,
  createSigningKeys,
  type SigningKeys,
  toStringToSign,
} from '../signature/keys.js';

/** A request that is about to be sent. */
export interface UnsignedRequest {
  readonly method: string;
  /** The whole address; what `URL` makes of it is what is signed and what `fetch` sends. */
  readonly url: string;
  /** Every header but `Host`, which the address names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** With what and for what a request is signed. */
export interface SigningOptions {
  readonly credentials: AwsCredentials;
  readonly region: string;
  /** The service's signing name. */
  readonly service: string;
  /** The moment of signing; servers take it within a few minutes of their own clock. */
  readonly date: Date;
  /** Keeps the keys that are made, where more than one request is signed; see `createSigningKeys`. */
  readonly keys?: SigningKeys | undefined;
}

/**
 * Signs a request with Signature Version 4: all headers that no proxy changes, the session token and
 * the hash of the body among them.
 *
 * @returns The headers to send instead of the request's, names in lower case, `Host` not among them.
 * @throws {TypeError} The address is not one.
 */
export async function signRequest(
  request: UnsignedRequest,
  { credentials, region, service, date, keys = createSigningKeys() }: SigningOptions,
): Promise<Record<string, string>> {
  const url = new URL(request.url);
  const amzDate = toAmzDate(date);
  const payloadHash = await toSha256(request.body);
  const sent = {
    ...toLowerCaseNames(request.headers),
    [signatureHeaders.date]: amzDate,
    // Empty where a variable of the environment is set to nothing: there is no session then.
    ...(credentials.sessionToken && {
      [signatureHeaders.sessionToken]: credentials.sessionToken,
    }),
    [signatureHeaders.payloadHash]: payloadHash,
  };
  const headers: HeaderList = Object.entries({ host: url.host, ...sent });
  const signedHeaders = headers
    .map(([name]) => name)
    .filter(isSignable)
    .sort();
  const target = `${url.pathname}${url.search}`;
  const canonical = toCanonicalRequest(
    { method: request.method, target, headers },
    signedHeaders,
    payloadHash,
  );
  const scope = { day: amzDate.slice(0, 8), region, service };
  const key = await keys(credentials.secretAccessKey, scope);
  const signature = toHex(await toHmac(key, await toStringToSign(amzDate, scope, canonical)));
  const { accessKeyId } = credentials;
  const authorization = toAuthorization({ accessKeyId, scope, signedHeaders, signature });
  return { ...sent, [signatureHeaders.authorization]: authorization };
}

function toLowerCaseNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

// What a proxy, a browser or an HTTP library may add, drop or rewrite on the way cannot be signed.
const unsignable: ReadonlySet<string> = new Set([
  'authorization',
  'cache-control',
  'connection',
  'expect',
  'from',
  'keep-alive',
  'max-forwards',
  'pragma',
  'referer',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
  'x-amzn-trace-id',
]);

/** Whether a header, named in lower case, can be signed. */
function isSignable(name: string): boolean {
  return !unsignable.has(name) && !/^(proxy|sec)-/.test(name);
}
