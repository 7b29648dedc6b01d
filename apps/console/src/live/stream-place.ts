/** A browser opens six connections to a host for all of its windows; with four streams, calls still get through. */
const maxStreams = 4;

/**
 * Runs something that holds a stream open, unless other windows of this browser hold as many as are good for it. A window
 * that closes gives up its place.
 *
 * @returns undefined if it was not run
 */
export async function withStreamPlace<Value>(
  run: () => Promise<Value>,
): Promise<Value | undefined> {
  // A page of another host than this machine has no locks without HTTPS.
  if (navigator.locks === undefined) return run();
  for (let place = 0; place < maxStreams; place++) {
    const result = await navigator.locks.request(
      `numberkit.stream.${place}`,
      { ifAvailable: true },
      async (lock) => lock && { value: await run() },
    );
    if (result) return result.value;
  }
  return undefined;
}
