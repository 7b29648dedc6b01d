import type { HeaderList, HttpRequest } from '../../src/server.js';

/** A change of a request on its way. */
export type Mutation = (request: HttpRequest) => HttpRequest;

/** Changes that invalidate a signature, by the changed part. */
export const mutations: { readonly [what: string]: Mutation } = {
  'a byte more of body': (request) => ({ ...request, body: Uint8Array.of(...request.body, 32) }),
  'another first byte of body': (request) => ({
    ...request,
    body: Uint8Array.of((request.body[0] ?? 0) ^ 1, ...request.body.slice(1)),
  }),
  'a longer path': (request) => ({
    ...request,
    target: request.target.replace(/^[^?]*/, (path) => `${path}/x`),
  }),
  'another parameter': (request) => ({
    ...request,
    target: `${request.target}${request.target.includes('?') ? '&' : '?'}operation=restore`,
  }),
  'another method': (request) => ({ ...request, method: 'PATCH' }),
  'another content type': withHeader('content-type', () => 'text/plain'),
  'another host': withHeader('host', (host) => `${host}.example`),
  'a second host': (request) => ({
    ...request,
    headers: [...request.headers, ['Host', 'another.example']],
  }),
  'another second': withHeader('x-amz-date', (date) => date.replace('00Z', '01Z')),
  'another day of the scope': withHeader('authorization', (value) =>
    value.replace(/(Credential=\w+\/)\d{8}/, '$120260230'),
  ),
  'another region': withHeader('authorization', (value) =>
    value.replace(/(Credential=\w+\/\d+)\/[^/]+/, '$1/eu-west-3'),
  ),
  'another service': withHeader('authorization', (value) =>
    value.replace(/[a-z-]+\/aws4_request/, 's3/aws4_request'),
  ),
  'another signature': withHeader('authorization', (value) =>
    value.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')),
  ),
  'a shorter signature': withHeader('authorization', (value) => value.slice(0, -2)),
  'a header fewer that is signed': withHeader('authorization', (value) =>
    value.replace('SignedHeaders=content-type;', 'SignedHeaders='),
  ),
  'no host that is signed': withHeader('authorization', (value) => value.replace(';host', '')),
  'a session token put in': (request) => ({
    ...request,
    headers: [...request.headers, ['X-Amz-Security-Token', 'another']],
  }),
  'a target put in': (request) => ({
    ...request,
    headers: [...request.headers, ['X-Amz-Target', 'Service.Another']],
  }),
  'a body that is declared unsigned': (request) => ({
    ...request,
    headers: [...request.headers, ['X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD']],
  }),
};

/** A change of one header's value. */
export function withHeader(name: string, change: (value: string) => string): Mutation {
  return (request) => {
    const headers: HeaderList = request.headers.map(([each, value]) => [
      each,
      each.toLowerCase() === name ? change(value) : value,
    ]);
    return { ...request, headers };
  };
}
