import type { BrokenClient } from './broken-client.js';
import { type ClientRequest, correctParts } from './client.js';

const override = 'putProtectConfigurationRuleSetNumberOverride';

/** Clients that send something else than the contract wants. */
export const brokenRequests: readonly BrokenClient[] = [
  {
    name: 'uses another method',
    foundBy: ['requestPhoneNumber/gives-defaults', 'updatePhoneNumber/unknown-number'],
    parts: changing((request) => ({ ...request, method: 'PATCH' })),
  },
  {
    name: 'does not encode the path',
    foundBy: [`${override}/arn-in-the-path`, 'updatePhoneNumber/id-encoded-twice'],
    parts: { toPath: (segment) => segment },
  },
  {
    name: 'encodes the path twice',
    foundBy: [`${override}/echoes-the-rule`, 'updatePhoneNumber/changes-the-product-type'],
    parts: { toPath: (segment) => encodeURIComponent(encodeURIComponent(segment)) },
  },
  {
    name: 'adds a query',
    foundBy: ['requestPhoneNumber/gives-defaults'],
    parts: changing((request) => ({ ...request, path: `${request.path}?version=1` })),
  },
  {
    name: 'sends another content type',
    foundBy: ['requestPhoneNumber/gives-defaults'],
    parts: changing((request) => ({ ...request, headers: { 'content-type': 'text/plain' } })),
  },
  {
    name: 'writes timestamps as text',
    foundBy: [`${override}/echoes-the-expiration`],
    parts: { toTimestamp: (date) => date.toISOString() },
  },
  {
    name: 'writes timestamps in milliseconds',
    foundBy: [`${override}/echoes-the-expiration`],
    parts: { toTimestamp: (date) => date.getTime() },
  },
  {
    name: 'adds a member of its own',
    foundBy: ['requestPhoneNumber/gives-defaults', 'updatePhoneNumber/neither-detail'],
    parts: changing((request) => ({ ...request, body: { ...request.body, Client: 'toy' } })),
  },
  {
    name: 'drops the tags',
    foundBy: ['requestPhoneNumber/echoes-the-request'],
    parts: changing(({ body: { Tags: _, ...body }, ...request }) => ({ ...request, body })),
  },
  {
    name: 'drops what is empty',
    foundBy: ['requestPhoneNumber/gives-defaults', 'updatePhoneNumber/clears-the-calling-name'],
    parts: changing((request) => ({
      ...request,
      body: Object.fromEntries(Object.entries(request.body).filter(([, value]) => value !== '')),
    })),
  },
  {
    name: 'puts a token of its own in the place of its caller’s',
    foundBy: ['requestPhoneNumber/token-replays', `${override}/token-replays`],
    parts: changing((request) => ({
      ...request,
      body: { ...request.body, ...('ClientToken' in request.body && { ClientToken: 'mine' }) },
    })),
  },
  {
    name: 'fills in no token',
    foundBy: ['requestPhoneNumber/client-fills-in-ClientToken'],
    parts: { toToken: () => undefined },
  },
  {
    name: 'fills in the same token every time',
    foundBy: [`${override}/client-fills-in-ClientToken`],
    parts: { toToken: () => '2f1c9a52-6b0c-4d8e-9f51-0d6d7f1c2a11' },
  },
  {
    name: 'sends everything twice',
    foundBy: ['requestPhoneNumber/gives-defaults', 'requestPhoneNumber/unknown-pool'],
    parts: {
      send: async (url, request) => {
        await correctParts.send(url, request);
        return correctParts.send(url, request);
      },
    },
  },
];

function changing(toRequest: (request: ClientRequest) => ClientRequest): BrokenClient['parts'] {
  return { toRequest };
}
