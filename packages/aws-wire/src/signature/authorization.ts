import { type HeaderList, readHeader } from '../http.js';

/** The only algorithm that is used and accepted. */
export const algorithm = 'AWS4-HMAC-SHA256';

/** The end of every credential scope. */
export const terminator = 'aws4_request';

/** The headers that belong to a signature. */
export const signatureHeaders = {
  authorization: 'authorization',
  date: 'x-amz-date',
  payloadHash: 'x-amz-content-sha256',
  sessionToken: 'x-amz-security-token',
} as const;

/** The credential scope of a signature: one day, one region, one service. */
export interface CredentialScope {
  /** The day, as in `20260331`. */
  readonly day: string;
  readonly region: string;
  /** The service's signing name. */
  readonly service: string;
}

/** Writes a credential scope as in signatures. */
export function toScopeText({ day, region, service }: CredentialScope): string {
  return [day, region, service, terminator].join('/');
}

/** The parts of an `Authorization` header. */
export interface Authorization {
  readonly accessKeyId: string;
  readonly credentialScope: CredentialScope;
  /** The names of the signed headers, lower case and sorted. */
  readonly signedHeaders: readonly string[];
  /** 64 digits of lower-case hex. */
  readonly signature: string;
}

/** Writes the value of an `Authorization` header. */
export function toAuthorization(parts: Authorization): string {
  return (
    `${algorithm} Credential=${parts.accessKeyId}/${toScopeText(parts.credentialScope)}, ` +
    `SignedHeaders=${parts.signedHeaders.join(';')}, Signature=${parts.signature}`
  );
}

/** Reads the value of an `Authorization` header; undefined if it is not a whole signature. */
function fromAuthorization(value: string): Authorization | undefined {
  if (!value.startsWith(`${algorithm} `)) return undefined;
  const pairs = value.slice(algorithm.length).split(',').map(toPair);
  const parts = new Map(pairs);
  const credential = readCredential(parts.get('Credential') ?? '');
  const signedHeaders = parts.get('SignedHeaders')?.split(';') ?? [];
  const signature = parts.get('Signature') ?? '';
  if (credential === undefined || pairs.length !== 3 || parts.size !== 3) return undefined;
  if (!isHeaderNameList(signedHeaders) || !/^[0-9a-f]{64}$/.test(signature)) return undefined;
  return { ...credential, signedHeaders, signature };
}

function readCredential(
  text: string,
): Pick<Authorization, 'accessKeyId' | 'credentialScope'> | undefined {
  // Servers write the region into ARNs: it may be nothing but a name.
  const parts = /^([^/]+)\/(\d{8})\/([A-Za-z0-9-]+)\/([^/]+)\/([^/]+)$/.exec(text);
  const [, accessKeyId, day, region, service, end] = parts ?? [];
  if (!accessKeyId || !day || !region || !service || end !== terminator) return undefined;
  return { accessKeyId, credentialScope: { day, region, service } };
}

function toPair(part: string): readonly [string, string] {
  const text = part.trim();
  const [name = ''] = text.split('=', 1);
  return [name, text.slice(name.length + 1)];
}

function isHeaderNameList(names: readonly string[]): boolean {
  return names.every((name, index) => /^[^\sA-Z:]+$/.test(name) && (names[index - 1] ?? '') < name);
}

/** The signer of a request, and the region and service that it was signed for. */
export interface SignedIdentity {
  readonly accessKeyId: string;
  readonly region: string;
  /** The service's signing name. */
  readonly service: string;
  readonly sessionToken: string | undefined;
}

/** Reads the `Authorization` header of a request; undefined if it is not a whole signature. */
export function readAuthorization(headers: HeaderList): Authorization | undefined {
  return fromAuthorization(readHeader(headers, signatureHeaders.authorization) ?? '');
}

/**
 * Reads the signer that a request claims, unverified, for a server that accepts any credentials. Undefined if
 * there is no whole signature.
 */
export function readClaimedIdentity(headers: HeaderList): SignedIdentity | undefined {
  const authorization = readAuthorization(headers);
  return authorization && toIdentity(authorization, headers);
}

/** The signer that an `Authorization` header and the session token beside it claim. */
export function toIdentity(authorization: Authorization, headers: HeaderList): SignedIdentity {
  const { region, service } = authorization.credentialScope;
  const sessionToken = readHeader(headers, signatureHeaders.sessionToken);
  return { accessKeyId: authorization.accessKeyId, region, service, sessionToken };
}

/** Writes a date as in signatures, to the second: `20260331T001500Z`. */
export function toAmzDate(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Reads the date of a signature; undefined if it is not valid. */
export function fromAmzDate(text: string): Date | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  // `Date` takes February 31st for a day in March.
  return !Number.isNaN(date.getTime()) && toAmzDate(date) === text ? date : undefined;
}
