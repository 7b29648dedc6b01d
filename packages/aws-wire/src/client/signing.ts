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

/** A request to sign. */
export interface UnsignedRequest {
  readonly method: string;
  /** The whole URL. It is signed in the form of the class `URL`, which `fetch` sends too. */
  readonly url: string;
  /** All headers except `Host`, which is taken from the URL. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** The key, the credential scope and the date of a signature. */
export interface SigningOptions {
  readonly credentials: AwsCredentials;
  readonly region: string;
  /** The service's signing name. */
  readonly service: string;
  /** The time of signing; servers accept a few minutes of difference to their clock. */
  readonly date: Date;
  /** A cache of keys for more than one request; see `createSigningKeys`. */
  readonly keys?: SigningKeys | undefined;
}

/**
 * Signs a request with Signature Version 4. The signature covers all headers that no proxy changes, the
 * session token and the hash of the body.
 *
 * @returns The headers to send instead of the request's, without `Host`, names in lower case.
 * @throws {TypeError} The URL is not valid.
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
    // An environment variable without a value gives an empty token: there is no session then.
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
  const credentialScope = { day: amzDate.slice(0, 8), region, service };
  const key = await keys(credentials.secretAccessKey, credentialScope);
  const signature = toHex(
    await toHmac(key, await toStringToSign(amzDate, credentialScope, canonical)),
  );
  const { accessKeyId } = credentials;
  const authorization = toAuthorization({ accessKeyId, credentialScope, signedHeaders, signature });
  return { ...sent, [signatureHeaders.authorization]: authorization };
}

function toLowerCaseNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

// Proxies, browsers and HTTP libraries add, drop or rewrite these headers.
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
