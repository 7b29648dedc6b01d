import { phoneNumbersWithDocument } from '@numberkit/contract/phone-numbers/document';
import { describe, expect, it } from 'vitest';
import { createAwsRequestReader } from '../../src/server.js';
import { toBody, toRestJson } from './bodies.js';

const { readRestJsonBody } = createAwsRequestReader(phoneNumbersWithDocument);
const operation = phoneNumbersWithDocument.operations.updatePhoneNumber;

describe('a body of REST JSON', () => {
  it('loses null members, unknown members and those of another place', () => {
    const body = { CallingName: 'Ada', ProductType: null, Unknown: 1, phoneNumberId: 5 };
    const members = { CallingName: 'Ada' };
    expect(readRestJsonBody(operation, toRestJson(body))).toEqual({ kind: 'members', members });
  });

  it.each([undefined, 'application/json'])(
    'may be empty with the content type %s',
    (contentType) => {
      const empty = { kind: 'members', members: {} };
      expect(readRestJsonBody(operation, toBody(contentType, ''))).toEqual(empty);
    },
  );

  it.each(['{"CallingName": 1}', '{"CallingName": "Ada"', '[]'])('is refused: %s', (body) => {
    expect(readRestJsonBody(operation, toRestJson(body))).toMatchObject({
      kind: 'refused',
      service: operation.service,
      exception: 'SerializationException',
      status: 400,
      body: { Code: 'BadRequest', Message: expect.any(String) },
    });
  });

  it.each([undefined, 'text/plain'])('is refused for the content type %s', (contentType) => {
    expect(readRestJsonBody(operation, toBody(contentType, '{}'))).toMatchObject({
      kind: 'refused',
      exception: 'UnsupportedMediaTypeException',
      status: 415,
    });
  });
});
