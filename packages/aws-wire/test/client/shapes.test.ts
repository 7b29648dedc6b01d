import { describe, expect, it } from 'vitest';
import { fromAwsResponse, toAwsRequest } from '../../src/client.js';
import {
  createOperation,
  createServiceOutsideAws,
  createTargetedService,
} from '../toy-contract.js';

const listMembers = {
  path: ['OwnerId'],
  query: ['MaxResults', 'Colors'],
  header: ['TraceId'],
  body: [],
};
const listFacts = {
  operationId: 'listToys',
  awsOperation: 'ListToys',
  path: '/owners/{OwnerId}/toys',
  members: listMembers,
  wireNames: { MaxResults: 'max-results', TraceId: 'X-Trace-Id' },
};
const listInput = { OwnerId: 'a b', MaxResults: 5, Colors: ['red', "it's"], TraceId: 't-1' };

describe('a request of REST JSON', () => {
  it("has members of query and header under the wire's names, and neither body nor content type for a GET", () => {
    expect(toAwsRequest(createOperation(listFacts), listInput)).toEqual({
      method: 'GET',
      target: '/owners/a%20b/toys?max-results=5&Colors=red&Colors=it%27s',
      headers: { 'x-trace-id': 't-1' },
      body: '',
    });
  });

  it('has neither body nor content type for a DELETE', () => {
    const operation = createOperation({ method: 'DELETE', path: '/toys' });
    const request = { method: 'DELETE', target: '/toys', headers: {}, body: '' };
    expect(toAwsRequest(operation, {})).toEqual(request);
  });

  it("has AWS's route and its fixed query where they are not the contract's", () => {
    const operation = createOperation({
      method: 'PUT',
      path: '/toys/{ToyId}/restore',
      awsRoute: { method: 'POST', path: '/toys/{ToyId}', query: { operation: 'restore' } },
      members: { path: ['ToyId'], query: ['Mode'], header: [], body: ['Reason'] },
    });
    const input = { ToyId: '1/2', Mode: 'soft', Reason: 'Found again.' };
    expect(toAwsRequest(operation, input)).toEqual({
      method: 'POST',
      target: '/toys/1%2F2?operation=restore&Mode=soft',
      headers: { 'content-type': 'application/json' },
      body: '{"Reason":"Found again."}',
    });
  });
});

describe('a request of AWS JSON', () => {
  it("has members of every place in the body, under the contract's names", () => {
    const operation = createOperation({ ...listFacts, service: createTargetedService() });
    const { body, ...request } = toAwsRequest(operation, listInput);
    expect(JSON.parse(body)).toEqual(listInput);
    expect(request).toEqual({
      method: 'POST',
      target: '/',
      headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'Toys.ListToys' },
    });
  });

  it('has a body and a content type for an operation without members', () => {
    const request = toAwsRequest(createOperation({ service: createTargetedService() }), {});
    expect(request).toMatchObject({
      headers: { 'content-type': 'application/x-amz-json-1.0' },
      body: '{}',
    });
  });
});

describe('a request to AWS', () => {
  it('cannot be made for a service that AWS does not have', () => {
    const operation = createOperation({ service: createServiceOutsideAws() });
    expect(() => toAwsRequest(operation, {})).toThrow(
      new TypeError('The service Toys has no protocol of AWS.'),
    );
  });

  it('cannot be made for an operation that AWS does not have', () => {
    const { awsOperation: _, ...operation } = createOperation();
    expect(() => toAwsRequest(operation, {})).toThrow(
      new TypeError('AWS has no operation getToy.'),
    );
  });
});

describe('the response of an operation without an output', () => {
  const deleted = createOperation({ success: [204], noContent: [204] });

  it('has no output at 204, whatever follows', () => {
    const response = {
      status: 204,
      headers: [['x-amzn-requestid', 'an-id']],
      body: '<p>',
    } as const;
    expect(fromAwsResponse(deleted, response)).toEqual({
      kind: 'output',
      output: undefined,
      wireStatus: 204,
      requestId: 'an-id',
    });
  });

  it('has no output at the 200 of AWS JSON', () => {
    const operation = { ...deleted, service: createTargetedService() };
    const outcome = fromAwsResponse(operation, { status: 200, headers: [], body: '{}' });
    expect(outcome).toMatchObject({ kind: 'output', output: undefined });
  });

  it('may be an exception', () => {
    const response = { status: 500, headers: [], body: '{"__type":"InternalServerException"}' };
    expect(fromAwsResponse(deleted, response)).toMatchObject({ name: 'InternalServerException' });
  });

  it('has an output at a status that has a body', () => {
    const operation = createOperation({ success: [200, 204], noContent: [204] });
    const outcome = fromAwsResponse(operation, { status: 200, headers: [], body: '{"a":1}' });
    expect(outcome).toMatchObject({ kind: 'output', output: { a: 1 } });
  });
});
