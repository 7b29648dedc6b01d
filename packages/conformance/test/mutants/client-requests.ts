import { type ClientRequest, correctParts } from '../clients/client.js';
import type { ClientMutant } from './client-mutant.js';

const override = 'putProtectConfigurationRuleSetNumberOverride';

/** Clients that send a wrong request. */
export const clientRequestMutants: readonly ClientMutant[] = [
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
    name: 'drops empty members',
    foundBy: ['requestPhoneNumber/gives-defaults', 'updatePhoneNumber/clears-the-calling-name'],
    parts: changing((request) => ({
      ...request,
      body: Object.fromEntries(Object.entries(request.body).filter(([, value]) => value !== '')),
    })),
  },
  {
    name: 'replaces its caller’s token',
    foundBy: ['requestPhoneNumber/token-replays', `${override}/token-replays`],
    parts: changing((request) => ({
      ...request,
      body: { ...request.body, ...('ClientToken' in request.body && { ClientToken: 'mine' }) },
    })),
  },
  {
    name: 'changes the token for a retry',
    foundBy: ['requestPhoneNumber/client-names-ThrottlingException'],
    parts: {
      send: async (url, request) => {
        const first = await correctParts.send(url, request);
        if (first.status !== 429) return first;
        const ClientToken = crypto.randomUUID();
        return correctParts.send(url, { ...request, body: { ...request.body, ClientToken } });
      },
    },
  },
  {
    name: 'writes timestamps in whole seconds',
    foundBy: [`${override}/echoes-the-expiration`],
    parts: { toTimestamp: (date) => Math.floor(date.getTime() / 1000) },
  },
  {
    name: 'writes null for absent members',
    foundBy: ['requestPhoneNumber/gives-defaults', 'updatePhoneNumber/changes-the-product-type'],
    parts: changing((request) => ({
      ...request,
      body: { Tags: null, CallingName: null, ...request.body },
    })),
  },
  {
    name: 'repeats a member of the path in the body',
    foundBy: [`${override}/echoes-the-rule`],
    parts: changing((request) => ({
      ...request,
      body: { ...request.body, DestinationPhoneNumber: request.path.split('%2B').at(-1) },
    })),
  },
  changingTexts(
    'garbles characters that are not ASCII',
    'requestPhoneNumber/echoes-the-request',
    (text) => text.replaceAll(/[^ -~]/g, '?'),
  ),
  changingTexts('trims strings', 'requestPhoneNumber/echoes-the-request', (text) =>
    text.replaceAll('" ', '"').replaceAll(' "', '"'),
  ),
  changingTexts('drops members that are false', 'requestPhoneNumber/allowed-numbers', (text) =>
    text.replaceAll(/,"\w+":false/g, ''),
  ),
  changingTexts('truncates tokens', `${override}/tokens-are-told-apart`, (text) =>
    text.replaceAll(/("ClientToken":"[^"]{36})[^"]*/g, '$1'),
  ),
  {
    name: 'sends no page token',
    foundBy: [
      'describePhoneNumbers/pages-of-one',
      'describePhoneNumbers/client-reads-every-page',
      'describeOptOutLists/pages-of-named-lists',
    ],
    parts: changing(({ body: { NextToken: _, ...body }, ...request }) => ({ ...request, body })),
  },
  {
    name: 'drops filters',
    foundBy: ['describePhoneNumbers/filters/status', 'describePhoneNumbers/nothing-found'],
    parts: changing(({ body: { Filters: _, ...body }, ...request }) => ({ ...request, body })),
  },
  {
    name: 'sends a body with every request',
    foundBy: ['releasePhoneNumber/releases-a-number', 'deleteOptOutList/deletes-a-list'],
    parts: changing(({ headers: _, ...request }) => ({
      ...request,
      headers: { 'content-type': 'application/json' },
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

function changing(toRequest: (request: ClientRequest) => ClientRequest): ClientMutant['parts'] {
  return { toRequest };
}

/** Rewrites the JSON of every body. */
function changingTexts(
  name: string,
  scenario: string,
  change: (json: string) => string,
): ClientMutant {
  const parts = changing((request) => ({
    ...request,
    body: JSON.parse(change(JSON.stringify(request.body))),
  }));
  return { name, foundBy: [scenario], parts };
}
