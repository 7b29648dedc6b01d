import { answered, token } from '../../matching/matchers.js';
import { documented, ours } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { leasing, operation, tollFree } from './given.js';

const withToken = { ...tollFree, ClientToken: token('lease') };

/** What time changes. The server's clock is driven. */
export const clockScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/control/becomes-active',
    title: 'A number that needs no registration MUST become ACTIVE when it is ready',
    provenance: documented(operation),
    group: 'lifecycle',
    steps: [
      { steer: 'reset' },
      { ...leasing, name: 'lease', input: tollFree },
      {
        steer: 'state',
        holds: { PhoneNumberId: answered('lease', 'PhoneNumberId'), Status: 'PENDING' },
      },
      { steer: 'advance', duration: 'PT24H' },
      {
        steer: 'state',
        holds: { PhoneNumberId: answered('lease', 'PhoneNumberId'), Status: 'ACTIVE' },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/control/token-is-kept-a-day',
    title: 'A ClientToken MUST get the first answer again for a day, and be forgotten after that',
    provenance: ours('V2'),
    group: 'idempotency',
    steps: [
      { steer: 'reset' },
      { ...leasing, name: 'first', input: withToken },
      { steer: 'advance', duration: 'PT23H' },
      { operation, input: withToken, expect: { answer: answered('first') } },
      { steer: 'advance', duration: 'PT2H' },
      {
        operation,
        // Refused so that it leases nothing; a remembered token would be a conflict.
        input: { ...withToken, PoolId: 'pool-ffffffffffffffffffffffffffffffff' },
        expect: { exception: 'ResourceNotFoundException' },
      },
    ],
  },
];
