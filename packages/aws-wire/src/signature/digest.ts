// It is made late: a platform without TextEncoder can load this file as long as nothing is signed.
let encoder: { encode(text: string): Bytes } | undefined;

/** Bytes of memory that is not shared: `Uint8Array<ArrayBuffer>`, which no TypeScript before 5.7 can read. */
export type Bytes = ReturnType<Uint8Array['slice']>;

/** A text in UTF-8. */
export function toUtf8(text: string): Bytes {
  encoder ??= new TextEncoder();
  return encoder.encode(text);
}

/** A key for HMAC-SHA-256; its bytes cannot be read back. */
export type HmacKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** The SHA-256 of text (as UTF-8) or bytes, in lower-case hex. */
export async function toSha256(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? toUtf8(content) : content.slice();
  return toHex(await crypto.subtle.digest('SHA-256', bytes));
}

/** A key for HMAC-SHA-256, from its bytes. */
export async function createHmacKey(secret: Bytes): Promise<HmacKey> {
  return crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);
}

/** The HMAC-SHA-256 of a text (as UTF-8). */
export async function toHmac(key: HmacKey, text: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, toUtf8(text)));
}

/** Bytes in lower-case hex. */
export function toHex(bytes: ArrayBuffer | Uint8Array): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of a hex text of even length. */
export function fromHex(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
