import type { HttpRequest } from '../wire/http.js';
import { contentType } from '../wire/media-types.js';
import { NoResponse } from '../wire/transport.js';
import { type ServerAddress, send } from './send-exchange.js';

/** Two requests without effect on any server. */
const probes: readonly HttpRequest[] = [
  { method: 'GET', target: '/', headers: {}, body: undefined },
  { method: 'POST', target: '/', headers: { 'content-type': contentType }, body: '{' },
];

/**
 * The reason why an address cannot be judged; `undefined` if a server responds there in HTTP at all. A
 * server that hangs up on one kind of request may still respond to another.
 */
export async function findUnreachable(address: ServerAddress): Promise<string | undefined> {
  let reason = '';
  for (const probe of probes) {
    const sent = await send(address, probe, true);
    if (!(sent instanceof NoResponse)) return undefined;
    if (sent.kind !== 'hungUp') return `${address.baseUrl} cannot be reached: ${sent.message}`;
    reason = sent.message;
  }
  return `${address.baseUrl} accepts connections but sends no HTTP response: ${reason}`;
}

const pauseMs = 100;

/** How long to wait for a server that is still starting. */
export interface Waiting {
  /** Milliseconds. Default: 0. */
  readonly wait?: number | undefined;
  /** Called once with the reason for waiting. */
  readonly onWait?: ((reason: string) => void) | undefined;
}

/** Like `findUnreachable`, for a server that may still be starting. */
export async function waitForServer(
  address: ServerAddress,
  { wait = 0, onWait }: Waiting,
): Promise<string | undefined> {
  const end = performance.now() + wait;
  let hasReported = false;
  for (;;) {
    const unreachable = await findUnreachable(address);
    if (unreachable === undefined || performance.now() + pauseMs > end) return unreachable;
    if (!hasReported) onWait?.(unreachable);
    hasReported = true;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
