import { token } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { leasing, operation, tenDlc, tollFree, unknownPool } from './builders.js';

const withToken = { ...tollFree, ClientToken: token('lease') };

/** An account must not see anything of another. */
export const accountScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/accounts/pool-is-its-own',
    title: 'A pool of another account MUST be refused as not found',
    provenance: decided('all'),
    group: 'accounts',
    steps: [
      {
        operation,
        as: 'other',
        input: { ...tollFree, PoolId: fixture('transactionalPool') },
        expect: { exception: 'ResourceNotFoundException' },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/accounts/names-are-its-own',
    title: 'A registration and an opt-out list of another account MUST be refused as not found',
    provenance: decided('all'),
    group: 'accounts',
    steps: [
      {
        operation,
        as: 'other',
        input: tenDlc,
        expect: { exception: 'ResourceNotFoundException' },
      },
      {
        operation,
        as: 'other',
        input: { ...tollFree, OptOutListName: fixture('optOutList') },
        expect: { exception: 'ResourceNotFoundException' },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/accounts/token-is-its-own',
    title: 'A ClientToken MUST NOT count for another account',
    provenance: decided('V2'),
    group: 'accounts',
    steps: [
      // The other account's quota is spent, not the one that the other cases need.
      { ...leasing, as: 'other', input: withToken },
      {
        operation,
        input: { ...withToken, PoolId: unknownPool },
        // Refused so that it leases nothing; a remembered token would be a conflict.
        expect: { exception: 'ResourceNotFoundException' },
      },
    ],
  },
];
