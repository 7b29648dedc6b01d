import { token } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { type Exchange, limits, type Scenario } from '../contract.js';
import {
  asCreated,
  creating,
  deleting,
  idOf,
  listOf,
  toCreated,
} from '../protect/configurations.js';
import { finding, operation } from './builders.js';

/** A whole second, since servers may store no more, later than any clock. */
const frozen = new Date('2030-01-01T00:00:00Z');
const { protectConfigurationsPerAccount } = limits.createProtectConfiguration;
const full = {
  exception: 'ServiceQuotaExceededException',
  members: { Reason: 'PROTECT_CONFIGURATIONS_PER_ACCOUNT' },
} as const;

/** One of the creations that fill the quota; the fixtures hold some of its places. */
function fillAt(_: unknown, at: number): Exchange<typeof operation> {
  const name = `creation ${at + 1}`;
  return { name, operation, input: {}, expect: [{ output: toCreated(name) }, full] };
}

/** Scenarios that set the server's clock or need a fresh account. */
export const controlScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'createProtectConfiguration/control/created-by-the-clock',
    title: 'A CreatedTimestamp MUST be the time of the clock',
    provenance: decided('all'),
    group: 'responses',
    steps: [
      { control: 'reset' },
      { control: 'freeze', at: frozen },
      {
        ...creating('new'),
        expect: { output: { ...toCreated('new'), CreatedTimestamp: frozen } },
      },
    ],
  },
  {
    id: 'createProtectConfiguration/control/quota',
    title:
      'An account MUST get as many protect configurations as the quota allows and no more, and a deletion make room',
    provenance: documented(operation),
    group: 'quota',
    steps: [
      { control: 'reset' },
      { ...creating('first'), input: {} },
      ...Array.from({ length: protectConfigurationsPerAccount }, fillAt),
      { name: 'beyond the quota', operation, input: {}, expect: full },
      {
        operation: 'describeProtectConfigurations',
        input: { MaxResults: 100 },
        expect: { output: { ProtectConfigurations: listOf(protectConfigurationsPerAccount) } },
      },
      deleting('first'),
      finding('in its place'),
      { name: 'full again', operation, input: {}, expect: full },
      { control: 'reset' },
    ],
  },
  {
    id: 'createProtectConfiguration/control/refused-keeps-its-token',
    title: 'A call refused for the quota MUST NOT use up its ClientToken',
    provenance: decided('V2'),
    group: 'idempotency',
    steps: [
      { control: 'reset' },
      { ...creating('first'), input: {} },
      ...Array.from({ length: protectConfigurationsPerAccount }, fillAt),
      { operation, input: { ClientToken: token('late') }, expect: full },
      deleting('first'),
      finding('late'),
      { control: 'reset' },
    ],
  },
  {
    id: 'createProtectConfiguration/control/token-is-kept-a-day',
    title:
      'A ClientToken MUST conflict with other parameters for a day, and be usable again after that',
    provenance: decided('V2'),
    group: 'idempotency',
    steps: [
      { control: 'reset' },
      creating('new'),
      { control: 'advance', duration: 'PT23H' },
      {
        operation,
        input: { ClientToken: token('new'), DeletionProtectionEnabled: true },
        expect: { exception: 'ConflictException' },
      },
      { control: 'advance', duration: 'PT2H' },
      creating('another', { ClientToken: token('new'), DeletionProtectionEnabled: true }),
      { control: 'reset' },
    ],
  },
  {
    id: 'createProtectConfiguration/control/is-in-the-state',
    title:
      'The state MUST hold a new protect configuration once, however often its token is repeated',
    provenance: documented(operation),
    group: 'responses',
    steps: [
      { control: 'reset' },
      creating('new'),
      { operation, input: { ClientToken: token('new') }, expect: { output: asCreated('new') } },
      {
        control: 'state',
        contains: { ProtectConfigurationId: idOf('new'), DeletionProtectionEnabled: false },
        times: 1,
      },
    ],
  },
];
