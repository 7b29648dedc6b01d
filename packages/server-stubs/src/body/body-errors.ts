import { RequestError } from '../errors/request-error.js';

/** The client went away before its request was complete: nobody waits for a response. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';
}

/** The error of a body over the limit, in bytes. */
export function toTooLarge(limit: number): RequestError {
  return new RequestError({
    role: 'tooLarge',
    message: `The body is larger than ${limit} bytes.`,
  });
}

/** The error of a content type, a charset or a content encoding that the operation does not take. */
export function toUnsupported(message: string): RequestError {
  return new RequestError({ role: 'unsupportedMediaType', message });
}

/** The error of a body that cannot be read as a request. */
export function toUnparsable(message: string): RequestError {
  return new RequestError({ role: 'invalidRequest', reason: 'unparsable', message });
}

/** The error of a server in which something before the router has taken the body away. */
export function toAlreadyRead(): RequestError {
  return new RequestError({
    role: 'internal',
    message:
      'Something before the router has read the body and has not left it in request.body; mount the router before it.',
  });
}
