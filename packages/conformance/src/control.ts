import type { OperationId } from '@numberkit/contract';
import { show } from './matching/show.js';
import { contentType, parseJson } from './wire/http.js';
import { createHttpTransport } from './wire/http-transport.js';
import { createFetchTransport } from './wire/transport.js';

/** A failure to be made to happen to the next call of an operation. */
export interface NewFault {
  readonly operation: OperationId;
  /** One that the operation declares. */
  readonly exception: string;
}

/**
 * What the kit asks of a server that can be steered. Each of them rejects where the server does not
 * do as it is asked; scenarios that need it are then blocked.
 */
export interface Control {
  /** Moves the server's clock on by an ISO 8601 duration: `PT72H`. */
  advance(duration: string): Promise<void>;
  addFault(fault: NewFault): Promise<void>;
  clearFaults(): Promise<void>;
  /** Goes back to the fixtures that the server started with, and to the real time. */
  reset(): Promise<void>;
  /** Everything that the server holds. */
  readState(): Promise<unknown>;
}

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
