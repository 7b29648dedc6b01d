import { createRoutes, type OperationFacts } from '@numberkit/contract';
import { phoneNumbersWithDocument } from '@numberkit/contract/phone-numbers/document';
import { describe, expect, test } from 'vitest';
import { createProtocols, type RequestHead, toRefusalResult } from '../../src/http/protocols.js';

const { updatePhoneNumber } = phoneNumbersWithDocument.operations;
const restorePhoneNumber: OperationFacts = {
  ...updatePhoneNumber,
  operationId: 'restorePhoneNumber',
  awsOperation: 'RestorePhoneNumber',
  path: '/phone-numbers/{phoneNumberId}/restore',
  awsRoute: {
    method: 'POST',
    path: '/phone-numbers/{phoneNumberId}',
    query: { operation: 'restore' },
  },
  members: { ...updatePhoneNumber.members, query: ['region'] },
};
const operations: { readonly [operationId: string]: OperationFacts } = {
  updatePhoneNumber,
  restorePhoneNumber,
};
const findPath = createRoutes(operations);
const protocols = createProtocols({ ...phoneNumbersWithDocument, operations }, (method, path) => {
  const found = findPath(path);
  const operation = operations[found?.operations.get(method) ?? ''];
  return found && operation && { operation, pathMembers: found.members };
});

const signed = {
  Authorization: `AWS4-HMAC-SHA256 Credential=AKID/20260331/us-east-1/chime/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`,
  'X-Amz-Date': '20260331T000000Z',
};

function toHead(
  path: string,
  query = '',
  sent: Readonly<Record<string, string>> = signed,
): RequestHead {
  const headers = Object.entries(sent).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    method: 'POST',
    path,
    originalUrl: path + query,
    headers: Object.fromEntries(headers),
    rawHeaders: Object.entries(sent).flat(),
  };
}

const body = new TextEncoder().encode('{"ProductType":"VoiceConnector"}');
const target = '/phone-numbers/%2B1';

describe('a signed request at a route of AWS that two operations share', () => {
  test('is for the operation that its query names, which is no member of it', () => {
    const head = toHead(target, '?operation=restore&region=here');
    const match = protocols.match(head);
    if (match?.operation === undefined) throw new Error('There is no operation.');
    expect(match).toMatchObject({ protocol: 'restJson1', operation: restorePhoneNumber });
    const headers = [['Content-Type', 'application/json']] as const;
    const received = { method: 'POST', target: head.originalUrl, headers, body };
    expect(protocols.translate(match, head, received)).toMatchObject({
      kind: 'request',
      request: {
        operation: restorePhoneNumber,
        pathMembers: new Map([['phoneNumberId', '%2B1']]),
        query: { region: 'here' },
        body: { kind: 'read', value: { ProductType: 'VoiceConnector' } },
      },
    });
  });

  test('is for the operation without a fixed query if it has none', () => {
    const match = protocols.match(toHead(target, '?region=here'));
    expect(match).toMatchObject({ protocol: 'restJson1', operation: updatePhoneNumber });
  });

  test('is refused if its query names an operation that the contract does not have', () => {
    const match = protocols.match(toHead(target, '?operation=batch-delete'));
    if (match === undefined || !('refusal' in match)) throw new Error('It is not refused.');
    const result = toRefusalResult(match.refusal, undefined);
    const response = protocols.toResponse({ form: 'aws', match, requestId: 'an-id' }, result);
    expect(response).toMatchObject({
      status: 404,
      headers: { 'X-Amzn-ErrorType': 'UnknownOperationException', 'x-amzn-RequestId': 'an-id' },
    });
  });
});

test("an unsigned request takes the contract's own routes", () => {
  const form = (path: string, query = '') => protocols.match(toHead(path, query, {}));
  expect(form(target, '?operation=restore')).toMatchObject({
    protocol: 'contract',
    operation: updatePhoneNumber,
  });
  expect(form(`${target}/restore`)).toMatchObject({ operation: restorePhoneNumber });
});
