import { longestTimer } from './longest-timer.js';

/** Resolves after some milliseconds, or as soon as the signal aborts. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, Math.min(milliseconds, longestTimer));
    signal?.addEventListener('abort', wake);
    if (signal?.aborted) wake();
  });
}
