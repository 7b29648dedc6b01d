import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { errorForms } from './errors/error-form.js';
import { JsonStream } from './json-stream.js';
import type { OperationResult } from './operation-result.js';

/** A response as it is sent. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for a response without a body. */
  readonly body: string | JsonStream | undefined;
}

const json = 'application/json; charset=utf-8';

/** Writes a result in the contract's own form. */
export function toHttpResponse(result: OperationResult, requestId: string): HttpResponse {
  const { service, status, exception, body } = result;
  const headers: Record<string, string> = {};
  if (body !== undefined) {
    headers['Content-Type'] =
      exception === undefined ? json : errorForms[service.errorForm].contentType;
  }
  if (service.requestIdHeader !== undefined) headers[service.requestIdHeader] = requestId;
  return {
    status,
    headers: Object.assign(headers, result.headers),
    body: body instanceof JsonStream ? body : JSON.stringify(body),
  };
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
  if (typeof body === 'string') {
    response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
    response.end(body);
    return undefined;
  }
  if (body !== undefined) {
    response.writeHead(status, headers);
    return pipeline(body, response);
  }
  // A response of 204 may not have the header: its status says that there is no body.
  response.writeHead(status, status === 204 ? headers : { ...headers, 'Content-Length': 0 });
  response.end();
  return undefined;
}
