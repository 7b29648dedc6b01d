/**
 * The time in milliseconds since 1970, which unlike `Date.now()` does not jump when the system's clock
 * is set. Hermes has no `timeOrigin`, and some platforms have no `performance` at all.
 */
export function createNow(): () => number {
  const { performance }: { readonly performance?: Partial<Performance> } = globalThis;
  if (typeof performance?.now !== 'function') return Date.now;
  // Asking the platform for it costs more than all other uses of the clock.
  const { timeOrigin = Date.now() - performance.now() } = performance;
  return () => timeOrigin + globalThis.performance.now();
}
