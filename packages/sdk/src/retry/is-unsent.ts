import { toCause } from './to-cause.js';

/**
 * Whether an error of fetch proves that nothing of the request was sent. Node tells by the system
 * call that failed (looking the name up, connecting) or by undici's own code, Bun by its code. A
 * browser or Deno does not tell: then nothing is proven. A reset or closed connection proves
 * nothing either, even on the first byte, for the server may have read the request before.
 */
export function isUnsent(error: unknown): boolean {
  const cause = toCause(error, ({ errors, cause }) => isList(errors) || cause === undefined);
  if (cause === undefined) return false;
  const { errors, syscall, code } = cause;
  // A name with several addresses fails with one error for each address tried.
  if (isList(errors)) return errors.every(isUnsent);
  return (
    syscall === 'connect' ||
    syscall === 'getaddrinfo' ||
    code === 'UND_ERR_CONNECT_TIMEOUT' ||
    code === 'ConnectionRefused'
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}
