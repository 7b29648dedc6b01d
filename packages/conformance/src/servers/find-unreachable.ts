import { contentType, type HttpRequest } from '../wire/http.js';
import { type ServerAddress, send } from './send-exchange.js';

/** Two requests that no server does anything for. */
const probes: readonly HttpRequest[] = [
  { method: 'GET', target: '/', headers: {}, body: undefined },
  { method: 'POST', target: '/', headers: { 'content-type': contentType }, body: '{' },
];

/**
 * Why nothing can be judged at an address; `undefined` where a server answers HTTP, whatever it
 * answers. One that hangs up on one kind of request may still answer another.
 */
export async function findUnreachable(address: ServerAddress): Promise<string | undefined> {
  let reason = '';
  for (const probe of probes) {
    const sent = await send(address, probe, true);
    if (!('noAnswer' in sent)) return undefined;
    if (sent.noAnswer !== 'hungUp') return `${address.baseUrl} is not reached: ${sent.reason}`;
    reason = sent.reason;
  }
  return `${address.baseUrl} takes connections and answers no HTTP: ${reason}`;
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
