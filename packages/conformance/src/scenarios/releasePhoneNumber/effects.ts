import { responseOf, token, unlike } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Exchange, Scenario } from '../contract.js';
import { idOf, lease, numberArnOf, release, unprotect } from '../numbers.js';
import { unknown } from '../refusals.js';
import { leased, leasing, tollFree } from '../requestPhoneNumber/builders.js';

const withToken = { ...tollFree, ClientToken: token('lease') };

/** Finds no released number, or one that a server keeps for a while. */
const findingNone = (exchange: string): Exchange<'describePhoneNumbers'> => ({
  operation: 'describePhoneNumbers',
  input: { PhoneNumberIds: [idOf(exchange)] },
  expect: [
    unknown('phone-number'),
    { output: { PhoneNumbers: [{ PhoneNumberId: idOf(exchange), Status: 'DISASSOCIATING' }] } },
  ],
});

/** What a release changes. */
export const effectScenarios: readonly Scenario<'releasePhoneNumber'>[] = [
  {
    id: 'releasePhoneNumber/number-is-gone',
    title: 'A released number MUST NOT be found, unless as DISASSOCIATING for a while',
    provenance: decided('releasePhoneNumber'),
    steps: [lease('lease'), release('lease'), findingNone('lease')],
  },
  {
    id: 'releasePhoneNumber/refusal-keeps-the-number',
    title: 'A number whose release is refused MUST stay as it is',
    provenance: documented('releasePhoneNumber'),
    steps: [
      lease('lease', { DeletionProtectionEnabled: true }),
      {
        operation: 'releasePhoneNumber',
        dependsOn: 'releasePhoneNumber/protected-number',
        input: { PhoneNumberId: idOf('lease') },
        expect: {
          exception: 'ConflictException',
          members: { Reason: 'DELETION_PROTECTION_ENABLED' },
        },
      },
      {
        operation: 'describePhoneNumbers',
        input: { PhoneNumberIds: [idOf('lease')] },
        expect: {
          output: {
            PhoneNumbers: [{ PhoneNumberId: idOf('lease'), DeletionProtectionEnabled: true }],
          },
        },
      },
      unprotect('lease'),
      release('lease'),
    ],
  },
  {
    id: 'releasePhoneNumber/tags-are-gone',
    title: 'The tags of a released number MUST be gone with it',
    provenance: decided('releasePhoneNumber'),
    steps: [
      lease('lease', { Tags: [{ Key: 'team', Value: 'alerts' }] }),
      {
        operation: 'listTagsForResource',
        input: { ResourceArn: numberArnOf('lease') },
        expect: { output: { Tags: [{ Key: 'team', Value: 'alerts' }] } },
      },
      release('lease'),
      {
        operation: 'listTagsForResource',
        input: { ResourceArn: numberArnOf('lease') },
        expect: unknown('phone-number'),
      },
    ],
  },
  {
    id: 'releasePhoneNumber/number-is-not-leased-again',
    title: 'A released number MUST NOT be leased again',
    provenance: documented('releasePhoneNumber'),
    steps: [
      lease('lease'),
      release('lease'),
      {
        ...lease('next lease'),
        expect: {
          output: {
            ...leased,
            PhoneNumberId: unlike(idOf('lease'), 'phone-00000000000000000000000000000001'),
            PhoneNumber: unlike(responseOf('lease', 'PhoneNumber'), '+18335550101'),
          },
        },
      },
      release('next lease'),
    ],
  },
  {
    id: 'releasePhoneNumber/token-of-a-released-number',
    title:
      'A ClientToken MUST return its first response again after the number is released, and lease nothing',
    provenance: decided('V2'),
    steps: [
      { ...leasing, name: 'lease', input: withToken },
      release('lease'),
      {
        operation: 'requestPhoneNumber',
        input: withToken,
        expect: { output: responseOf('lease') },
      },
      findingNone('lease'),
    ],
  },
];
