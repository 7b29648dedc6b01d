import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { creating } from '../protect/configurations.js';
import { listing, setting } from '../protect/overrides.js';
import { operation } from './lists.js';

/** A whole second, since servers may store no more, later than any clock. */
const frozen = new Date('2030-01-01T00:00:00Z');
const soon = { ExpirationTimestamp: new Date('2030-01-01T00:00:02Z') };

/** Scenarios that advance the server's clock. */
export const controlScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: `${operation}/control/expired-rules`,
    title:
      'A rule MUST be listed until its ExpirationTimestamp and not from then on, whatever the filters',
    provenance: decided(operation),
    group: 'expiry',
    steps: [
      { control: 'reset' },
      { control: 'freeze', at: frozen },
      creating('new'),
      setting('soon', 'new', 'US', soon),
      setting('never', 'new', 'CA'),
      { control: 'advance', duration: 'PT1S' },
      listing('a second before', 'new', ['soon', 'never']),
      { control: 'advance', duration: 'PT1S' },
      listing('at the moment', 'new', ['never']),
      listing('by its expiration', 'new', [], { Name: 'expires-before', Values: ['2031-01-01'] }),
      listing('by its country', 'new', [], { Name: 'iso-country-code', Values: ['US'] }),
      { control: 'reset' },
    ],
  },
];
