/** The longest delay of a timer, in milliseconds; one that is given more fires at once. */
export const longestTimer: number = 2 ** 31 - 1;

/** What may end an attempt before its answer is there. */
export type Ending = 'aborted' | 'attempt' | 'call';

/** The time and the signal that an attempt is under. */
interface Watch {
  readonly signal: AbortSignal;
  /** What ended the attempt; undefined while nothing has. */
  endedBy(): Ending | undefined;
  close(): void;
}

/**
 * Starts the clock of one attempt under a caller's signal that has not aborted yet. `left` is what
 * the whole call has left, in milliseconds.
 */
export function openWatch(
  caller: AbortSignal | undefined,
  attemptTimeout: number,
  left: number,
): Watch {
  const controller = new AbortController();
  let ending: Ending | undefined;
  const end = (by: Ending) => {
    ending ??= by;
    controller.abort();
  };
  const onAbort = () => end('aborted');
  const onTimeout = () => end(left <= attemptTimeout ? 'call' : 'attempt');
  const wait = Math.min(attemptTimeout, left);
  // A wait before this attempt may have taken longer than planned: then nothing is sent any more.
  if (wait <= 0) onTimeout();
  const timer = wait > 0 && wait <= longestTimer ? setTimeout(onTimeout, wait) : undefined;
  caller?.addEventListener('abort', onAbort);
  return {
    signal: controller.signal,
    endedBy: () => ending,
    close() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', onAbort);
    },
  };
}
