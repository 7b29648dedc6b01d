import { RequestFault } from '../problems/request-fault.js';

/** The fault of a server in which something before the router has taken the body away. */
export function toReadBefore(): RequestFault {
  return new RequestFault({
    role: 'internal',
    message:
      'Something before the router has read the body and has not left it in request.body; mount the router before it.',
  });
}
