import { Unreachable } from '../scenario/faults.js';
import type { Outcome } from './driver.js';

/**
 * What came of a call. One that takes too long is the client's failure; one that rejects means that
 * the driver, which never should, is broken.
 */
export async function callWithin(
  milliseconds: number,
  call: () => Promise<Outcome>,
): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    const error = new Error(`nothing came within ${milliseconds} ms`);
    timer = setTimeout(() => resolve({ kind: 'failure', error }), milliseconds);
  });
  try {
    return await Promise.race([call(), late]);
  } catch (error) {
    if (error instanceof Unreachable) throw error;
    throw new Unreachable(`the driver rejected where it owes an outcome: ${String(error)}`);
  } finally {
    clearTimeout(timer);
  }
}
