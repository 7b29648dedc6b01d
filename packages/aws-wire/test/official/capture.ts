import type { HttpRequest } from '../../src/server.js';
import type { OfficialCall } from './calls.js';
import { createOfficialClients } from './clients.js';

/** The request that an official client sends for a call. */
export async function captureRequest({ send }: Pick<OfficialCall, 'send'>): Promise<HttpRequest> {
  const requests: HttpRequest[] = [];
  const clients = createOfficialClients((request) => {
    requests.push(request);
    return { status: 200, headers: {}, body: '{}' };
  });
  await send(clients);
  const [request] = requests;
  if (request === undefined || requests.length > 1) throw new Error('One request is expected.');
  return request;
}
