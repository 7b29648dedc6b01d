import type { OperationId } from '@numberkit/contract';
import type { Call } from '../call/call.js';
import type { FetchResponse } from '../http/fetch.js';
import type { Received } from './received.js';
import { toJsonObject } from './to-json-object.js';

/** An answer that has been read to its end. */
export function toReceived<Op extends OperationId>(
  { operation, settings: { transport } }: Call<Op>,
  attempts: number,
  { status, headers }: FetchResponse,
  text: string,
): Received {
  const requestId = headers.get('x-amzn-requestid') ?? undefined;
  const body = transport.readBody ? transport.readBody(text) : toJsonObject(text);
  return { operation, attempts, status, headers, requestId, text, body };
}
