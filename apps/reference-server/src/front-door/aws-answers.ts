import { type RawAnswer, toAwsAnswer } from '@numberkit/aws-wire/server';
import type { OperationId } from '@numberkit/contract';
import type { Response } from 'express';

/** Has a response written as the operation's AWS protocol writes it, whoever answers. */
export function speakAws(response: Response, operation: OperationId): void {
  response.json = (body: unknown) => {
    const exception = response.getHeader('X-Amzn-ErrorType');
    const answer = {
      status: response.statusCode,
      exception: exception === undefined ? undefined : String(exception),
      body,
    };
    const requestId = String(response.getHeader('x-amzn-RequestId'));
    return sendAws(response, toAwsAnswer(operation, answer, requestId));
  };
}

/** Writes an answer of AWS's to the letter: Express would add a charset to the content type. */
export function sendAws(response: Response, { status, headers, body }: RawAnswer): Response {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('Content-Length', Buffer.byteLength(body));
  return response.status(status).end(body);
}
