import { type ServerAddress, send } from './send.js';

/**
 * Why nothing can be judged at an address; `undefined` where a server takes connections, whatever
 * it makes of them.
 */
export async function findUnreachable(address: ServerAddress): Promise<string | undefined> {
  const probe = { method: 'GET', target: '/', headers: {}, body: undefined };
  const sent = await send(address, probe, true);
  if (!('noAnswer' in sent) || sent.noAnswer === 'hungUp') return undefined;
  return `${address.baseUrl} is not reached: ${sent.reason}`;
}

const pauseMs = 100;

/** How long to wait for a server that is not there yet. */
export interface Waiting {
  /** Milliseconds. Default: 0. */
  readonly wait?: number;
  /** Is told once why it waits. */
  readonly onWait?: (reason: string) => void;
}

/** The same of a server that may still be starting. */
export async function waitForServer(
  address: ServerAddress,
  { wait = 0, onWait }: Waiting,
): Promise<string | undefined> {
  const end = performance.now() + wait;
  let isTold = false;
  for (;;) {
    const unreachable = await findUnreachable(address);
    if (unreachable === undefined || performance.now() + pauseMs > end) return unreachable;
    if (!isTold) onWait?.(unreachable);
    isTold = true;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
