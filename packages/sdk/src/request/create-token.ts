import { MissingError } from '../platform/missing.js';

/**
 * A UUID v4.
 *
 * @throws {MissingError} The platform has no source of randomness.
 */
export function createToken(): string {
  const { crypto }: { readonly crypto?: Partial<Crypto> } = globalThis;
  // Absent from pages that are not served over HTTPS. Where it is there, it is ten times as fast.
  if (typeof crypto?.randomUUID === 'function') return crypto.randomUUID();
  if (typeof crypto?.getRandomValues !== 'function') {
    throw new MissingError(
      'must be given, or the option newToken: there is no crypto.getRandomValues',
    );
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
