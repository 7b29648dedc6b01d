import { algorithm, terminator } from './algorithm.js';
import { type SigningScope, toScopeText } from './signing-key.js';

/** What an `Authorization` header says. */
export interface Authorization {
  readonly accessKeyId: string;
  readonly scope: SigningScope;
  /** The names of the signed headers, lower case and sorted. */
  readonly signedHeaders: readonly string[];
  /** 64 digits of lower-case hex. */
  readonly signature: string;
}

/** The value of an `Authorization` header. */
export function toAuthorization(parts: Authorization): string {
  return (
    `${algorithm} Credential=${parts.accessKeyId}/${toScopeText(parts.scope)}, ` +
    `SignedHeaders=${parts.signedHeaders.join(';')}, Signature=${parts.signature}`
  );
}

/** Reads the value of an `Authorization` header; undefined where it is not a whole signature. */
export function fromAuthorization(value: string): Authorization | undefined {
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

function readCredential(text: string): Pick<Authorization, 'accessKeyId' | 'scope'> | undefined {
  // Servers write the region into ARNs: it must be no more than a name.
  const parts = /^([^/]+)\/(\d{8})\/([A-Za-z0-9-]+)\/([^/]+)\/([^/]+)$/.exec(text);
  const [, accessKeyId, day, region, service, end] = parts ?? [];
  if (!accessKeyId || !day || !region || !service || end !== terminator) return undefined;
  return { accessKeyId, scope: { day, region, service } };
}

function toPair(part: string): readonly [string, string] {
  const text = part.trim();
  const [name = ''] = text.split('=', 1);
  return [name, text.slice(name.length + 1)];
}

function isHeaderNameList(names: readonly string[]): boolean {
  return names.every((name, index) => /^[^\sA-Z:]+$/.test(name) && (names[index - 1] ?? '') < name);
}
