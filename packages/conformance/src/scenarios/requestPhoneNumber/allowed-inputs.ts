import { documented } from '../../scenario/provenance.js';
import type { Exchange, Scenario } from '../contract.js';
import { operation, simulator, tenDlc, tollFree, unknownPool } from './builders.js';

const longCode = { ...tollFree, NumberType: 'LONG_CODE', NumberCapabilities: ['VOICE'] } as const;

/** A valid input except for its pool, so that nothing is leased. */
const allowed = (name: string, input: Exchange<typeof operation>['input']) =>
  ({
    name,
    operation,
    input: { ...input, PoolId: unknownPool },
    expect: { exception: 'ResourceNotFoundException' },
  }) as const;

/** Inputs that the rules between members allow. */
export const allowedInputScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/allowed-numbers',
    title:
      'Countries, number types, message types and capabilities that go together MUST be accepted',
    provenance: documented(operation),
    steps: [
      allowed('voice in the US', longCode),
      allowed('promotional voice in the US', { ...longCode, MessageType: 'PROMOTIONAL' }),
      allowed('MMS in Canada', {
        ...longCode,
        IsoCountryCode: 'CA',
        NumberCapabilities: ['SMS', 'MMS'],
      }),
      allowed('promotional messages in the UK', {
        ...longCode,
        IsoCountryCode: 'GB',
        MessageType: 'PROMOTIONAL',
        NumberCapabilities: ['SMS'],
      }),
      allowed('promotional MMS from a toll-free number', {
        ...tollFree,
        MessageType: 'PROMOTIONAL',
        NumberCapabilities: ['MMS'],
      }),
      allowed('a simulator that does not send abroad', {
        ...simulator,
        InternationalSendingEnabled: false,
      }),
      allowed('one of several exact numbers', {
        ...tenDlc,
        NumberPreference: [
          { PreferenceType: ['ExactMatch'], Filter: ['+12065550142', '+12065550143'] },
        ],
      }),
    ],
  },
  {
    id: 'requestPhoneNumber/allowed-tags',
    title: 'Tags that only resemble reserved or duplicate ones MUST be accepted',
    provenance: documented(operation),
    steps: [
      allowed('aws as a key', { ...tollFree, Tags: [{ Key: 'aws', Value: 'x' }] }),
      allowed('the prefix within a key', {
        ...tollFree,
        Tags: [{ Key: 'my:aws:key', Value: 'x' }],
      }),
      allowed('the prefix in a value', { ...tollFree, Tags: [{ Key: 'key', Value: 'aws:x' }] }),
      allowed('two tags with one value', {
        ...tollFree,
        Tags: [
          { Key: 'one', Value: 'x' },
          { Key: 'other', Value: 'x' },
        ],
      }),
      allowed('keys that differ only in case', {
        ...tollFree,
        Tags: [
          { Key: 'env', Value: 'x' },
          { Key: 'Env', Value: 'y' },
        ],
      }),
    ],
  },
];
