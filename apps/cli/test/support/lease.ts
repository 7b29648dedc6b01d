/** The members that RequestPhoneNumber requires, for a toll-free number. */
export const tollFree = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'TOLL_FREE',
} as const;

/** Requests a toll-free number by `fetch`; `input` is added to the members or replaces them. */
export function lease(url: string, input: object = {}): Promise<Response> {
  return fetch(`${url}/v2/phone-numbers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...tollFree, ...input }),
  });
}
