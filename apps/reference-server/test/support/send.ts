/** An answer with its body read. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Sends JSON and reads the answer. */
export async function send(method: string, url: string, body: object): Promise<Answered> {
  const answer = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** Asks for a number; `extra` is added to what is asked. */
export function requestNumber(url: string, extra: object = {}): Promise<Answered> {
  return send('POST', `${url}/v2/phone-numbers`, {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'TOLL_FREE',
    ...extra,
  });
}
