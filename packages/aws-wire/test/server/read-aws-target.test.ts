import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { describe, expect, it } from 'vitest';
import { createAwsTargets, toAwsRefusal } from '../../src/server.js';

const readAwsTarget = createAwsTargets(phoneNumbers);
const targeted = Object.values(phoneNumbers.operations).filter(
  ({ service }) => service.aws?.targetPrefix !== undefined,
);

describe('X-Amz-Target', () => {
  it.each(targeted)('names $operationId', (operation) => {
    const target = `${operation.service.aws?.targetPrefix}.${operation.awsOperation}`;
    const named = { kind: 'operation', operation };
    expect(readAwsTarget([['X-Amz-Target', target]])).toEqual(named);
  });

  it('may be missing', () => {
    expect(readAwsTarget([['Host', 'localhost']])).toEqual({ kind: 'missing' });
  });

  it.each([
    ['an unknown operation', 'PinpointSMSVoiceV2.DescribePools'],
    ['an unknown service', 'DynamoDB_20120810.ListTables'],
    ['an operation that has no target', 'undefined.UpdatePhoneNumber'],
    ['another case', 'pinpointsmsvoicev2.RequestPhoneNumber'],
    ['nothing', ''],
  ])('is refused if it names %s', (_, target) => {
    const refusal = readAwsTarget([['x-amz-target', target]]);
    expect(refusal).toMatchObject({
      kind: 'refused',
      exception: 'UnknownOperationException',
      status: 404,
    });
  });

  it('is refused if two are sent', () => {
    const target = 'PinpointSMSVoiceV2.RequestPhoneNumber';
    const twice = [
      ['x-amz-target', target],
      ['X-Amz-Target', target],
    ] as const;
    expect(readAwsTarget(twice)).toMatchObject({ kind: 'refused' });
  });

  it.each([
    ['PinpointSMSVoiceV2.DescribePools', 'DescribePools', /^DescribePools is not/],
    [
      'DynamoDB_20120810.ListTables',
      'ListTables',
      /^DynamoDB_20120810\.ListTables is not served here;/,
    ],
    ['PinpointSMSVoiceV2.<b>\u001b[2J', undefined, /^X-Amz-Target names no operation known here;/],
    ['x'.repeat(5000), undefined, /^X-Amz-Target names no operation known here;/],
  ])(
    'the refusal of %j names its operation if it has the form of a target',
    (target, named, message) => {
      expect(readAwsTarget([['x-amz-target', target]])).toMatchObject({
        kind: 'refused',
        named,
        body: { Message: expect.stringMatching(message) },
      });
    },
  );

  it('is refused with a message', () => {
    const served = Object.values(phoneNumbers.operations)
      .filter(({ service }) => service.name === 'PinpointSMSVoiceV2')
      .map(({ awsOperation }) => awsOperation);
    const refusal = readAwsTarget([['x-amz-target', 'PinpointSMSVoiceV2.Nothing']]);
    if (refusal.kind !== 'refused') throw new Error('It is not refused.');
    const response = toAwsRefusal(refusal, 'an-id');
    expect({ ...response, body: JSON.parse(response.body) }).toEqual({
      status: 404,
      headers: {
        'Content-Type': 'application/x-amz-json-1.0',
        'X-Amzn-ErrorType': 'UnknownOperationException',
        'x-amzn-RequestId': 'an-id',
      },
      body: {
        __type: 'com.amazonaws.pinpointsmsvoicev2#UnknownOperationException',
        Message: `Nothing is not served here; the contract has ${served.join(', ')}.`,
      },
    });
  });
});
