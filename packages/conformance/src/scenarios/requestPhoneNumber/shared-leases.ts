import type { GivenMembers } from '../../matching/matcher.js';
import { sharedTokenOf } from '../../matching/matchers.js';
import { type Input, limits } from '../contract.js';
import { fixture } from '../fixtures.js';
import { tollFree } from './builders.js';

type GivenInput = GivenMembers<Input<'requestPhoneNumber'>>;

const { tagsPerResource } = limits.requestPhoneNumber;

/** Tags that a careless server would change. */
const oddTags = [
  { Key: 'empty', Value: '' },
  { Key: 'blanks', Value: ' at both ends ' },
  { Key: 'Größe', Value: '日本 🚀' },
  // Not normalised: the letter and its accent are two code points.
  { Key: 'decomposed', Value: 'e\u0301' },
  { Key: 'quoted', Value: '"\\/' },
];

const allTags = [
  ...oddTags,
  ...Array.from({ length: tagsPerResource - oddTags.length }, (_, at) => ({
    Key: `key-${at}`,
    Value: `${at}`,
  })),
];

// The inputs of leases that all cases of a run share, so that it uses little of the quota.

/** A lease of a toll-free number. */
export const plainLease: GivenInput = { ...tollFree, ClientToken: sharedTokenOf('plain') };

/** A lease with every member that a toll-free number can have. */
export const fullLease: GivenInput = {
  ...tollFree,
  OptOutListName: fixture('optOutList'),
  InternationalSendingEnabled: true,
  DeletionProtectionEnabled: true,
  Tags: allTags,
  ClientToken: sharedTokenOf('full'),
};

/** A lease in a pool, which no operation takes a number out of. */
export const leaseInPromotionalPool: GivenInput = {
  ...tollFree,
  MessageType: 'PROMOTIONAL',
  PoolId: fixture('promotionalPool'),
  ClientToken: sharedTokenOf('in-a-pool'),
};
