import { RequestFault } from '../problems/request-fault.js';

/** The fault of a body over the limit, in bytes. */
export function toTooLarge(limit: number): RequestFault {
  return new RequestFault({
    role: 'tooLarge',
    message: `The body is larger than ${limit} bytes.`,
  });
}
