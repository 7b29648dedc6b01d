import { operations } from '@numberkit/contract';
import { toPath } from '../request/to-path.js';
import { toQuery } from '../request/to-query.js';
import type { Transport } from './transport.js';

/** A server of the contract at a base URL without a slash at its end. */
export function createBaseUrlTransport(baseUrl: string): Transport {
  return {
    toRequest(operation, input, headers) {
      const { method, path } = operations[operation];
      const body = input.body && JSON.stringify(input.body);
      return {
        method,
        url: baseUrl + toPath(path, input.path) + toQuery(input.query),
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        body,
      };
    },
  };
}
