import { tollFree } from './inputs.js';

/** A response whose body has been read. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Sends JSON and reads the response. */
export async function send(method: string, url: string, body: object): Promise<ReceivedResponse> {
  const response = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Requests a number; `extra` is added to the input. */
export function requestNumber(url: string, extra: object = {}): Promise<ReceivedResponse> {
  return send('POST', `${url}/v2/phone-numbers`, { ...tollFree, ...extra });
}
