import { phoneNumbersWithDocument } from '@numberkit/contract/phone-numbers/document';
import { describe, expect, it } from 'vitest';
import { createAwsRequestReader, toAwsRefusal } from '../../src/server.js';
import { toAwsJson, toBody } from './bodies.js';

const { fromAwsJson } = createAwsRequestReader(phoneNumbersWithDocument);
const { requestPhoneNumber: lease, putProtectConfigurationRuleSetNumberOverride: rule } =
  phoneNumbersWithDocument.operations;

describe('a request of AWS JSON', () => {
  it('has its path members in the path, not in the body', () => {
    const body = { ProtectConfigurationId: 'p/1', DestinationPhoneNumber: '+1', Action: 'BLOCK' };
    expect(fromAwsJson(rule, toAwsJson(body))).toEqual({
      kind: 'request',
      operation: rule,
      path: { ProtectConfigurationId: 'p/1', DestinationPhoneNumber: '+1' },
      query: {},
      header: {},
      body: { Action: 'BLOCK' },
    });
  });

  it('has no members that were not sent, also in the path', () => {
    const request = fromAwsJson(rule, toAwsJson({ DestinationPhoneNumber: '' }));
    expect(request).toMatchObject({ path: { DestinationPhoneNumber: '' }, body: {} });
    expect(request).not.toHaveProperty('path.ProtectConfigurationId');
  });

  it('counts as {} without a body', () => {
    const request = fromAwsJson(lease, toAwsJson(''));
    const places = { path: {}, query: {}, header: {}, body: {} };
    expect(request).toEqual({ kind: 'request', operation: lease, ...places });
  });

  it('loses null and unknown members, at any depth', () => {
    const body = {
      IsoCountryCode: null,
      Unknown: { deep: [null] },
      __proto__: 1,
      Tags: [{ Key: 'k', Value: null, Unknown: 1 }],
      NumberPreference: [{ Filter: ['12'], Unknown: null }],
    };
    expect(fromAwsJson(lease, toAwsJson(body))).toMatchObject({
      body: { Tags: [{ Key: 'k' }], NumberPreference: [{ Filter: ['12'] }] },
    });
    const text = '{"__proto__": {"IsoCountryCode": "US"}, "constructor": 1}';
    expect(fromAwsJson(lease, toAwsJson(text))).toMatchObject({ body: {} });
  });

  it("keeps values that only the contract's validation can refuse", () => {
    const body = { IsoCountryCode: 'nowhere', NumberCapabilities: [], Tags: [{}] };
    expect(fromAwsJson(lease, toAwsJson(body))).toMatchObject({ body });
  });

  it.each([
    ['a number for a string', lease, '{"IsoCountryCode": 1}', 'IsoCountryCode'],
    ['a string for a boolean', lease, '{"DeletionProtectionEnabled": "true"}', 'DeletionProt'],
    ['a string for a list', lease, '{"NumberCapabilities": "SMS"}', 'NumberCapabilities'],
    ['an object for a list', lease, '{"Tags": {"Key": "k"}}', 'Tags'],
    ['a list for a structure', lease, '{"Tags": [["k", "v"]]}', 'Tags[0]'],
    ['a number deep inside', lease, '{"Tags": [{"Key": 1}]}', 'Tags[0].Key'],
    ['a null in a list', lease, '{"NumberCapabilities": ["SMS", null]}', 'NumberCapabilities[1]'],
    ['a string for a timestamp', rule, '{"ExpirationTimestamp": "2100-01-01"}', 'ExpirationTime'],
    ['a number too large for a timestamp', rule, '{"ExpirationTimestamp": 1e400}', 'Expiration'],
    ['a number for a path member', rule, '{"DestinationPhoneNumber": 12065550142}', 'Destination'],
    ['a list as the whole', lease, '[]', 'object'],
    ['null as the whole', lease, 'null', 'object'],
    ['a string as the whole', lease, '"{}"', 'object'],
    ['half a JSON', lease, '{"IsoCountryCode": "US"', 'JSON'],
    ['blanks alone', lease, '  ', 'JSON'],
  ] as const)('is refused for %s', (_, operation, body, named) => {
    const refusal = fromAwsJson(operation, toAwsJson(body));
    expect(refusal).toMatchObject({
      kind: 'refused',
      service: operation.service,
      exception: 'SerializationException',
      status: 400,
      body: { __type: 'SerializationException', Message: expect.stringContaining(named) },
    });
  });

  it('is refused for bytes that are not UTF-8', () => {
    const body = Uint8Array.of(0x22, 0xff, 0x22);
    const refusal = fromAwsJson(lease, { ...toAwsJson(''), body });
    expect(refusal).toMatchObject({ exception: 'SerializationException' });
  });

  it('is refused without a quote of what was sent', () => {
    const refusal = fromAwsJson(lease, toAwsJson('{"Tags": [{"Key": {"secret": 1}}], x'));
    if (refusal.kind !== 'refused') throw new Error('It is not refused.');
    expect(toAwsRefusal(refusal, 'an-id').body).not.toContain('secret');
  });

  it.each([
    'application/x-amz-json-1.0; charset=utf-8',
    'Application/X-AMZ-JSON-1.0',
    'application/x-amz-json-1.0 ;a=b',
  ])('may be of the content type %s', (contentType) => {
    expect(fromAwsJson(lease, toBody(contentType, '{}'))).toMatchObject({ kind: 'request' });
  });

  it.each(['application/json', 'application/x-amz-json-1.1', '', undefined])(
    'is refused for the content type %s',
    (contentType) => {
      for (const body of ['{}', '']) {
        expect(fromAwsJson(lease, toBody(contentType, body))).toMatchObject({
          kind: 'refused',
          exception: 'UnsupportedMediaTypeException',
          status: 415,
        });
      }
    },
  );
});
