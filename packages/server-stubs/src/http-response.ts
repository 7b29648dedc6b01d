import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { EncodedBody } from './encoded-body.js';
import { errorForms } from './errors/error-form.js';
import { EventStreamBody } from './event-stream.js';
import { JsonStream } from './json-stream.js';
import type { OperationResult } from './operation-result.js';

/** A response as it is sent. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for a response without a body. */
  readonly body: string | EncodedBody | JsonStream | EventStreamBody | undefined;
}

const json = 'application/json; charset=utf-8';

/** Nothing between server and client may hold back an event: not to compress it, and not to keep it. */
const streamHeaders = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
};

/** Writes a result in the contract's own form. */
export function toHttpResponse(result: OperationResult, requestId: string): HttpResponse {
  const { service, status, exception, body } = result;
  const headers: Record<string, string> = {};
  if (body instanceof EventStreamBody) {
    Object.assign(headers, streamHeaders);
  } else if (body !== undefined) {
    headers['Content-Type'] =
      exception === undefined ? json : errorForms[service.errorForm].contentType;
  }
  if (service.requestIdHeader !== undefined) headers[service.requestIdHeader] = requestId;
  return {
    status,
    headers: Object.assign(headers, result.headers),
    body: isWrittenBody(body) || body instanceof EventStreamBody ? body : JSON.stringify(body),
  };
}

/** Whether a body is the text of JSON already, which its handler has written. */
export function isWrittenBody(body: unknown): body is EncodedBody | JsonStream {
  return body instanceof EncodedBody || body instanceof JsonStream;
}

/**
 * Sends a response as it is. Express's `json` would look up settings and add headers each time.
 *
 * @returns Of a streamed body, a promise that rejects if the text could not be made or the client went away;
 *   the connection has been closed then, which shows the client that the response is incomplete.
 */
export function sendHttpResponse(
  response: ServerResponse,
  { status, headers, body }: HttpResponse,
): Promise<void> | undefined {
  if (typeof body === 'string' || body instanceof EncodedBody) {
    const sent = typeof body === 'string' ? body : body.take();
    response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(sent) });
    response.end(sent);
    return undefined;
  }
  if (body !== undefined) {
    response.writeHead(status, headers);
    return body instanceof EventStreamBody ? sendEvents(response, body) : pipeline(body, response);
  }
  // A response of 204 may not have the header: its status says that there is no body.
  response.writeHead(status, status === 204 ? headers : { ...headers, 'Content-Length': 0 });
  response.end();
  return undefined;
}

async function sendEvents(response: ServerResponse, body: EventStreamBody): Promise<void> {
  // The first event may be long in coming.
  response.flushHeaders();
  response.once('close', () => body.close());
  if (response.destroyed) body.close();
  const { cut, stopping } = body.signals;
  cut.signal.addEventListener('abort', () => response.destroy());
  // A client that does not read would keep the server from stopping.
  const onStopping = () => {
    if (response.writableNeedDrain) response.destroy();
  };
  stopping?.addEventListener('abort', onStopping);
  try {
    await pipeline(body, response);
  } finally {
    stopping?.removeEventListener('abort', onStopping);
  }
}
