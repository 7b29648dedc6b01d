import { describe, expect, it } from 'vitest';
import {
  createAwsRequestReader,
  createAwsTargets,
  toAwsRefusal,
  toAwsResponse,
} from '../../src/server.js';
import {
  createContract,
  createOperation,
  createPaths,
  createServiceOutsideAws,
  createTargetedService,
} from '../toy-contract.js';
import { toAwsJson, toBody } from './bodies.js';

const service = createTargetedService();

describe('an operation without a body in REST JSON', () => {
  const operation = createOperation({ method: 'DELETE' });
  const { readRestJsonBody } = createAwsRequestReader(createContract([operation]));

  it.each([
    ['nothing', undefined, ''],
    ['a text', 'text/plain', 'Please.'],
    ['half a JSON', 'application/json', '{"a'],
    ['a JSON object', 'application/json', '{"Name": 1}'],
  ])('ignores a body: %s', (_, contentType, body) => {
    const empty = { kind: 'members', members: {} };
    expect(readRestJsonBody(operation, toBody(contentType, body))).toEqual(empty);
  });

  it('ignores a Content-Encoding', () => {
    const request = { headers: [['Content-Encoding', 'gzip']], body: Uint8Array.of(1) } as const;
    expect(readRestJsonBody(operation, request)).toMatchObject({ kind: 'members' });
  });
});

describe('an operation without a body of its own in AWS JSON', () => {
  const operation = createOperation({
    service,
    path: '/owners/{OwnerId}/toys',
    members: { path: ['OwnerId'], query: ['MaxResults'], header: ['TraceId'], body: [] },
    wireNames: { MaxResults: 'max-results', TraceId: 'X-Trace-Id' },
  });
  const paths = createPaths(operation, { MaxResults: { type: 'integer' } });
  const { fromAwsJson } = createAwsRequestReader(createContract([operation], { paths }));

  it("has the members of the request's body in the contract's places, under the wire's names", () => {
    const body = { OwnerId: 'o', MaxResults: 5, TraceId: 't', Unknown: 1 };
    expect(fromAwsJson(operation, toAwsJson(body))).toEqual({
      kind: 'request',
      operation,
      path: { OwnerId: 'o' },
      query: { 'max-results': 5 },
      header: { 'X-Trace-Id': 't' },
      body: undefined,
    });
  });

  it('checks the JSON types of members with another name on the wire', () => {
    expect(fromAwsJson(operation, toAwsJson({ MaxResults: '5' }))).toMatchObject({
      kind: 'refused',
      exception: 'SerializationException',
      body: { Message: 'MaxResults must be of the JSON type integer.' },
    });
  });

  it('checks members of two places that have one name on the wire by their own schemas', () => {
    const members = { path: ['Id'], query: ['OwnerId'], header: [], body: [] };
    const facts = createOperation({ service, members, wireNames: { OwnerId: 'Id' } });
    const schemas = { Id: { type: 'string' }, OwnerId: { type: 'integer' } };
    const contract = createContract([facts], { paths: createPaths(facts, schemas) });
    const request = toAwsJson({ Id: 'a', OwnerId: 1 });
    expect(createAwsRequestReader(contract).fromAwsJson(facts, request)).toMatchObject({
      path: { Id: 'a' },
      query: { Id: 1 },
    });
  });

  it('is refused for a wrong content type with the exception of another operation of its service', () => {
    const exception = {
      role: 'unsupportedMediaType',
      raisedBy: 'transport',
      status: 415,
      members: ['Message'],
      defaults: {},
    } as const;
    const withBody = createOperation({
      operationId: 'putToy',
      service,
      roles: { unsupportedMediaType: 'UnsupportedToyException' },
      exceptions: { UnsupportedToyException: exception },
    });
    const reader = createAwsRequestReader(createContract([operation, withBody], { paths }));
    expect(reader.fromAwsJson(operation, toBody('text/plain', '{}'))).toMatchObject({
      kind: 'refused',
      exception: 'UnsupportedToyException',
      status: 415,
      wireStatus: 415,
    });
  });

  it("is refused for a wrong content type with the service's exception for unreadable bodies if there is no other", () => {
    expect(fromAwsJson(operation, toBody('text/plain', '{}'))).toMatchObject({
      kind: 'refused',
      exception: 'SerializationException',
      status: 400,
    });
  });
});

describe('a response without an output', () => {
  const facts = { success: [204], noContent: [204] };
  const result = { status: 204, exception: undefined, body: undefined };

  it('has neither body nor content type in REST JSON', () => {
    expect(toAwsResponse(createOperation(facts), result, 'an-id')).toEqual({
      status: 204,
      headers: { 'x-amzn-RequestId': 'an-id' },
      body: '',
    });
  });

  it('is 200 with an empty object in AWS JSON', () => {
    expect(toAwsResponse(createOperation({ ...facts, service }), result, 'an-id')).toEqual({
      status: 200,
      headers: { 'Content-Type': 'application/x-amz-json-1.0', 'x-amzn-RequestId': 'an-id' },
      body: '{}',
    });
  });

  it('keeps the body of an exception', () => {
    const thrown = { status: 404, exception: 'NotFoundException', body: { Message: 'No.' } };
    const written = toAwsResponse(createOperation(facts), thrown, 'an-id');
    expect(written.body).toBe('{"Message":"No."}');
  });
});

it('the empty output of an operation is an empty object in REST JSON', () => {
  const result = { status: 201, exception: undefined, body: {} };
  const response = toAwsResponse(createOperation({ success: [201] }), result, 'an-id');
  expect(response).toMatchObject({
    status: 201,
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
});

describe('a contract with operations that AWS does not have', () => {
  const { awsOperation: _, ...own } = createOperation({ operationId: 'own', service });
  const readAwsTarget = createAwsTargets(createContract([createOperation({ service }), own]));

  it('has no target for them', () => {
    for (const name of ['undefined', 'own']) {
      const target = readAwsTarget([['x-amz-target', `Toys.${name}`]]);
      expect(target).toMatchObject({ kind: 'refused', exception: 'UnknownOperationException' });
    }
  });

  it('lists only the others in the refusal of a target', () => {
    const target = readAwsTarget([['x-amz-target', 'Toys.Other']]);
    if (target.kind !== 'refused') throw new Error('It is not refused.');
    expect(JSON.parse(toAwsRefusal(target, 'an-id').body)).toMatchObject({
      Message: 'Other is not served here; the contract has GetToy.',
    });
  });

  it('reads no target if no service has any', () => {
    const contract = createContract([createOperation({ service: createServiceOutsideAws() })]);
    const target = createAwsTargets(contract)([['x-amz-target', 'Toys.GetToy']]);
    expect(target).toEqual({ kind: 'missing' });
  });
});

it('the response of a service that AWS does not have cannot be written', () => {
  const operation = createOperation({ service: createServiceOutsideAws() });
  const result = { status: 200, exception: undefined, body: {} };
  expect(() => toAwsResponse(operation, result, 'an-id')).toThrow(
    new TypeError('The service Toys has no protocol of AWS.'),
  );
});
