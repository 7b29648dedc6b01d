import type { ServerResponse } from 'node:http';
import type { OperationResult } from './operation-result.js';

/** A response as it is sent. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Writes a result in the contract's own form. */
export function toHttpResponse(result: OperationResult, requestId: string): HttpResponse {
  return {
    status: result.status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'x-amzn-RequestId': requestId,
      ...result.headers,
    },
    body: JSON.stringify(result.body),
  };
}

/** Sends a response as it is. Express's `json` would look up settings and add headers each time. */
export function sendHttpResponse(
  response: ServerResponse,
  { status, headers, body }: HttpResponse,
): void {
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}
