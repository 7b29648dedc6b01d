import type { ServerResponse } from 'node:http';
import type { OperationResult } from './operation-result.js';

/** An answer as it travels. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Writes an answer in the contract's own form. */
export function toHttpResponse(answer: OperationResult, requestId: string): HttpResponse {
  return {
    status: answer.status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'x-amzn-RequestId': requestId,
      ...answer.headers,
    },
    body: JSON.stringify(answer.body),
  };
}

/** Sends an answer to the letter, past what Express's `json` would look up and add each time. */
export function sendHttpResponse(response: ServerResponse, answer: HttpResponse): void {
  const { status, headers, body } = answer;
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}
