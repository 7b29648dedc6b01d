import { waitForRunnerGone } from './runner-gone.js';

/** Why a server stops. */
export type ShutdownReason = 'signal' | 'runner gone';

/**
 * Waits until the process is told to stop.
 *
 * @param stopWithRunner Whether it also stops when the npm or pnpm that started it has gone.
 */
export async function waitForShutdown(stopWithRunner: boolean): Promise<ShutdownReason> {
  const watch = new AbortController();
  const signalled = new Promise<ShutdownReason>((resolve) => {
    process.once('SIGTERM', () => resolve('signal'));
    process.once('SIGINT', () => resolve('signal'));
  });
  const gone = waitForRunnerGone(watch.signal).then((): ShutdownReason => 'runner gone');
  try {
    return await Promise.race(stopWithRunner ? [signalled, gone] : [signalled]);
  } finally {
    watch.abort();
  }
}
