/**
 * Whether an error of fetch proves that nothing of the request was sent. Node tells by the system
 * call that failed (looking the name up, connecting) or by undici's own code, Bun by its code. A
 * browser or Deno does not tell: then nothing is proven. A reset or closed connection proves
 * nothing either, even on the first byte, for the server may have read the request before.
 */
export function isUnsent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { cause, errors, syscall, code } = error as Readonly<Record<string, unknown>>;
  // A name with several addresses fails with one error for each address tried.
  if (Array.isArray(errors) && errors.length > 0) return errors.every(isUnsent);
  if (cause !== undefined) return isUnsent(cause);
  return (
    syscall === 'connect' ||
    syscall === 'getaddrinfo' ||
    code === 'UND_ERR_CONNECT_TIMEOUT' ||
    code === 'ConnectionRefused'
  );
}
