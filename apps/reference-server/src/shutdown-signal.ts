import { waitForRunnerGone } from './script-runners.js';

/** Why a server stops. */
export type ShutdownReason = 'signal' | 'runner gone';

/**
 * Waits until the process gets SIGTERM or SIGINT.
 *
 * @param stopWithRunner Whether the end of the npm or pnpm that started the process stops it too.
 */
export async function waitForShutdown(stopWithRunner: boolean): Promise<ShutdownReason> {
  const done = new AbortController();
  const signalled = new Promise<ShutdownReason>((resolve) => {
    process.once('SIGTERM', () => resolve('signal'));
    process.once('SIGINT', () => resolve('signal'));
  });
  const gone = waitForRunnerGone(done.signal).then((): ShutdownReason => 'runner gone');
  try {
    return await Promise.race(stopWithRunner ? [signalled, gone] : [signalled]);
  } finally {
    done.abort();
  }
}
