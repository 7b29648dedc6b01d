import type { HeaderList, ReceivedBody } from '../../src/server.js';

/** A body of AWS JSON 1.0, from a text or from a value to write as JSON. */
export function toAwsJson(body: string | object): ReceivedBody {
  return toBody('application/x-amz-json-1.0', body);
}

/** A body of REST JSON. */
export function toRestJson(body: string | object): ReceivedBody {
  return toBody('application/json', body);
}

/** A body of any content type, or without one. */
export function toBody(contentType: string | undefined, body: string | object): ReceivedBody {
  const headers: HeaderList = contentType === undefined ? [] : [['Content-Type', contentType]];
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { headers, body: new TextEncoder().encode(text) };
}
