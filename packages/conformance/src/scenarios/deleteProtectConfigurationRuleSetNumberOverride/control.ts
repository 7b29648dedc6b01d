import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { creating } from '../protect/configurations.js';
import { setting } from '../protect/overrides.js';
import { noRule, operation, own } from './deletions.js';

/** A whole second, since servers may store no more, later than any clock. */
const frozen = new Date('2030-01-01T00:00:00Z');
const soon = { ExpirationTimestamp: new Date('2030-01-01T00:00:02Z') };

/** Scenarios that advance the server's clock. */
export const controlScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: `${operation}/control/expired-rule`,
    title: 'A rule MUST be deleted until its ExpirationTimestamp, and not be found from then on',
    provenance: decided(operation),
    group: 'expiry',
    steps: [
      { control: 'reset' },
      { control: 'freeze', at: frozen },
      creating('new'),
      setting('in time', 'new', 'US', soon),
      setting('too late', 'new', 'CA', soon),
      { control: 'advance', duration: 'PT1S' },
      own('in time', 'new', 'US'),
      { control: 'advance', duration: 'PT1S' },
      noRule('at the moment', 'new', 'CA'),
      { control: 'reset' },
    ],
  },
];
