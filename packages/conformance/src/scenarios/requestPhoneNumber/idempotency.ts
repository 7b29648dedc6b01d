import { absent, answered, token } from '../../matching/matchers.js';
import { ours } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { leasing, operation, tollFree } from './given.js';

const withToken = { ...tollFree, ClientToken: token('lease') };

/** What a ClientToken promises. */
export const idempotencyScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/token-replays',
    title: 'A repeated ClientToken with the same parameters MUST get the first answer again',
    provenance: ours('V2'),
    steps: [
      { ...leasing, name: 'first', input: withToken },
      // In another order: parameters are the same by their names and values.
      {
        operation,
        input: { ClientToken: token('lease'), ...tollFree },
        expect: { answer: answered('first') },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/token-with-other-parameters',
    title: 'A repeated ClientToken with other parameters MUST be refused, and spoil nothing',
    provenance: ours('V2'),
    steps: [
      { ...leasing, name: 'first', input: withToken },
      {
        operation,
        input: { ...withToken, DeletionProtectionEnabled: true },
        expect: { exception: 'ConflictException', members: { Reason: absent } },
      },
      { operation, input: withToken, expect: { answer: answered('first') } },
    ],
  },
  {
    id: 'requestPhoneNumber/token-at-once',
    title: 'Calls with one ClientToken at the same moment MUST all get the same number',
    provenance: ours('V2'),
    steps: [{ ...leasing, input: withToken, atOnce: 5 }],
  },
  {
    id: 'requestPhoneNumber/token-after-a-refusal',
    title: 'A refused call MUST NOT use its ClientToken up',
    provenance: ours('V2'),
    steps: [
      {
        operation,
        input: { ...withToken, PoolId: 'pool-ffffffffffffffffffffffffffffffff' },
        expect: { exception: 'ResourceNotFoundException' },
      },
      { ...leasing, input: withToken },
    ],
  },
];
