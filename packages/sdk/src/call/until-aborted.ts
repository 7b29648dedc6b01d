/**
 * Waits no longer than until a signal aborts, for what does not heed the signal itself; fails then
 * with the signal's reason.
 */
export function untilAborted<Value>(
  given: Value | PromiseLike<Value>,
  signal: AbortSignal,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    const stop = () => signal.removeEventListener('abort', onAbort);
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    Promise.resolve(given).then(resolve, reject).then(stop);
  });
}
