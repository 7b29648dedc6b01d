import { show } from '../matching/show.js';
import { createFetchTransport } from '../wire/fetch-transport.js';
import { contentType, parseJson } from '../wire/http.js';
import { createHttpTransport } from '../wire/transport.js';
import type { Control } from './control.js';

/** Where a server is steered. */
export interface ControlAddress {
  /** The server's address, without the path of its steering interface. */
  readonly baseUrl: string;
  /** The key that a server wants where it does not listen on loopback only. */
  readonly key?: string;
  readonly fetch?: typeof fetch;
  /** Headers of every request, for a gateway in front of the server. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Certificates, PEM, to trust for TLS: all of them. Default: those that Node trusts. */
  readonly ca?: readonly string[];
  /** Milliseconds that one answer may take. Default: 5000. */
  readonly timeout?: number;
}

/** The state of a server may be large. */
const maxStateBytes = 64 * 1024 * 1024;

/** Steers a server by the interface of spec/control.openapi.yaml. */
export function createControl(address: ControlAddress): Control {
  const { baseUrl, key, headers, timeout = 5000 } = address;
  const transport = address.fetch
    ? createFetchTransport(address.fetch)
    : createHttpTransport({ ...address, maxBytes: maxStateBytes });
  const call = async (method: string, path: string, sent?: object): Promise<unknown> => {
    const url = `${baseUrl.replace(/\/+$/, '')}/_numberkit/${path}`;
    const { status, body } = await transport.send({
      url,
      method,
      headers: {
        ...headers,
        ...(sent && { 'content-type': contentType }),
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: sent && JSON.stringify(sent),
      timeout,
      isRepeatable: method === 'GET',
    });
    if (status >= 300) throw new Error(`${method} ${url} was answered ${status}: ${show(body)}`);
    return body === '' ? undefined : parseJson(body);
  };
  return {
    advance: async (duration) => void (await call('POST', 'clock/advance', { duration })),
    addFault: async (fault) => void (await call('POST', 'faults', fault)),
    clearFaults: async () => void (await call('DELETE', 'faults')),
    reset: async () => void (await call('POST', 'reset')),
    readState: () => call('GET', 'state'),
  };
}
