import { type ServerAddress, send } from './send.js';

/**
 * Why nothing can be judged at an address; `undefined` where a server takes connections, whatever
 * it makes of them.
 */
export async function findUnreachable(address: ServerAddress): Promise<string | undefined> {
  const sent = await send(address, { method: 'GET', target: '/', headers: {}, body: undefined });
  if (!('noAnswer' in sent) || sent.noAnswer === 'hungUp') return undefined;
  return `${address.baseUrl} is not reached: ${sent.reason}`;
}
