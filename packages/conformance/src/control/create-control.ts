import type { Control } from './control.js';

/** Where a server is steered. */
export interface ControlAddress {
  /** The server's address, without the path of its steering interface. */
  readonly baseUrl: string;
  /** The key that a server wants where it does not listen on loopback only. */
  readonly key?: string;
  readonly fetch?: typeof fetch;
  /** Milliseconds that one answer may take. Default: 5000. */
  readonly timeout?: number;
}

/** Steers a server by the interface of spec/control.openapi.yaml. */
export function createControl(address: ControlAddress): Control {
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const { baseUrl, key, timeout = 5000 } = address;
    const url = `${baseUrl.replace(/\/+$/, '')}/_numberkit/${path}`;
    const response = await (address.fetch ?? fetch)(url, {
      method,
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeout),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${url} was answered ${response.status}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  return {
    advance: async (duration) => void (await call('POST', 'clock/advance', { duration })),
    addFault: async (fault) => void (await call('POST', 'faults', fault)),
    clearFaults: async () => void (await call('DELETE', 'faults')),
    reset: async () => void (await call('POST', 'reset')),
    readState: () => call('GET', 'state'),
  };
}
