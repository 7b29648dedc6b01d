import type { Exchange } from '../../scenario/exchange.js';
import { documented } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { operation, simulator, tenDlc, tollFree, unknownPool } from './given.js';

const longCode = { ...tollFree, NumberType: 'LONG_CODE', NumberCapabilities: ['VOICE'] } as const;

/** A wish that nothing is wrong with but its pool, so that nothing is leased. */
const wish = (name: string, input: Exchange<typeof operation>['input']) =>
  ({
    name,
    operation,
    input: { ...input, PoolId: unknownPool },
    expect: { exception: 'ResourceNotFoundException' },
  }) as const;

/** What the rules between members leave allowed. */
export const allowedWishScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/allowed-numbers',
    title:
      'Countries, types, messages and capabilities that go together MUST NOT be refused for it',
    provenance: documented(operation),
    steps: [
      wish('voice in the US', longCode),
      wish('promotional voice in the US', { ...longCode, MessageType: 'PROMOTIONAL' }),
      wish('MMS in Canada', {
        ...longCode,
        IsoCountryCode: 'CA',
        NumberCapabilities: ['SMS', 'MMS'],
      }),
      wish('promotional messages in the UK', {
        ...longCode,
        IsoCountryCode: 'GB',
        MessageType: 'PROMOTIONAL',
        NumberCapabilities: ['SMS'],
      }),
      wish('promotional MMS from a toll-free number', {
        ...tollFree,
        MessageType: 'PROMOTIONAL',
        NumberCapabilities: ['MMS'],
      }),
      wish('a simulator that does not send abroad', {
        ...simulator,
        InternationalSendingEnabled: false,
      }),
      wish('one of several numbers', {
        ...tenDlc,
        NumberPreference: [
          { PreferenceType: ['ExactMatch'], Filter: ['+12065550142', '+12065550143'] },
        ],
      }),
    ],
  },
  {
    id: 'requestPhoneNumber/allowed-tags',
    title: 'Tags that only look like reserved or equal ones MUST NOT be refused',
    provenance: documented(operation),
    steps: [
      wish('aws as a key', { ...tollFree, Tags: [{ Key: 'aws', Value: 'x' }] }),
      wish('the prefix within a key', { ...tollFree, Tags: [{ Key: 'my:aws:key', Value: 'x' }] }),
      wish('the prefix in a value', { ...tollFree, Tags: [{ Key: 'key', Value: 'aws:x' }] }),
      wish('two tags with one value', {
        ...tollFree,
        Tags: [
          { Key: 'one', Value: 'x' },
          { Key: 'other', Value: 'x' },
        ],
      }),
      wish('keys that differ only in case', {
        ...tollFree,
        Tags: [
          { Key: 'env', Value: 'x' },
          { Key: 'Env', Value: 'y' },
        ],
      }),
    ],
  },
];
