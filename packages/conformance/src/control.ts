import { show } from './matching/show.js';
import { parseJson } from './wire/http.js';
import { createHttpTransport } from './wire/http-transport.js';
import { contentType } from './wire/media-types.js';
import { createFetchTransport } from './wire/transport.js';

/** A failure of the next call of an operation. */
export interface NewFault {
  readonly operation: string;
  /** An exception that the operation declares. */
  readonly exception: string;
}

/**
 * The actions on a server that has a control interface. Each rejects if the server does not carry it out;
 * scenarios that need it are then blocked.
 */
export interface Control {
  /** Advances the server's clock by an ISO 8601 duration: `PT72H`. */
  advance(duration: string): Promise<void>;
  /** Stops the server's clock at a moment; it then moves only when it is advanced. */
  freeze(at: Date): Promise<void>;
  addFault(fault: NewFault): Promise<void>;
  clearFaults(): Promise<void>;
  /** Resets the server to the fixtures that it started with, and to the real time. */
  reset(): Promise<void>;
  /** Reads the whole state of the server. */
  readState(): Promise<unknown>;
}

/** The address of a control interface. */
export interface ControlAddress {
  /** The server's address, without the path of its control interface. */
  readonly baseUrl: string;
  /** The key, which a server requires unless it listens on loopback only. */
  readonly key?: string | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** Headers of every request, for a gateway in front of the server. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Certificates, PEM, to trust for TLS: all of them. Default: those that Node trusts. */
  readonly ca?: readonly string[] | undefined;
  /** Milliseconds that one response may take. Default: 5000. */
  readonly timeout?: number | undefined;
}

/** Maximum bytes of a response: the state of a server may be large. */
const maxStateBytes = 64 * 1024 * 1024;

/** Controls a server by the interface of spec/control.openapi.yaml. */
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
    if (status >= 300)
      throw new Error(`the response to ${method} ${url} was ${status}: ${show(body)}`);
    return body === '' ? undefined : parseJson(body);
  };
  return {
    advance: async (duration) => void (await call('POST', 'clock/advance', { duration })),
    freeze: async (at) => void (await call('POST', 'clock/freeze', { at: at.toISOString() })),
    addFault: async (fault) => void (await call('POST', 'faults', fault)),
    clearFaults: async () => void (await call('DELETE', 'faults')),
    reset: async () => void (await call('POST', 'reset')),
    readState: () => call('GET', 'state'),
  };
}
