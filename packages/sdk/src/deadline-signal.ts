/** The maximum delay of a timer in milliseconds; a timer with a longer one fires at once. */
export const maxTimerDelay: number = 2 ** 31 - 1;

/** The time limit that an attempt reached: its own, or that of the whole call. */
export type TimeoutKind = 'attempt' | 'call';

/** Why a deadline signal aborted. */
export type AbortCause = 'aborted' | TimeoutKind;

/** A signal that aborts with the caller's signal or at the first deadline. */
export interface DeadlineSignal {
  readonly signal: AbortSignal;
  /** Why the signal aborted; undefined until it does. */
  endedBy(): AbortCause | undefined;
  close(): void;
}

/**
 * Makes the signal of one attempt and starts its time.
 *
 * @param caller The caller's signal; it has not aborted yet.
 * @param left The time left for the whole call, in milliseconds.
 */
export function openDeadlineSignal(
  caller: AbortSignal | undefined,
  attemptTimeout: number,
  left: number,
): DeadlineSignal {
  const controller = new AbortController();
  let cause: AbortCause | undefined;
  const end = (by: AbortCause) => {
    cause ??= by;
    controller.abort();
  };
  const onAbort = () => end('aborted');
  const onTimeout = () => end(left <= attemptTimeout ? 'call' : 'attempt');
  const wait = Math.min(attemptTimeout, left);
  // The wait before this attempt took longer than planned: nothing is sent any more.
  if (wait <= 0) onTimeout();
  const timer = wait > 0 && wait <= maxTimerDelay ? setTimeout(onTimeout, wait) : undefined;
  caller?.addEventListener('abort', onAbort);
  return {
    signal: controller.signal,
    endedBy: () => cause,
    close() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', onAbort);
    },
  };
}
