import { absent, answered, token, unlike } from '../../matching/matchers.js';
import { fromNow } from '../../matching/moments.js';
import { ours } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { block, operation, rule } from './given.js';

const hour = 3_600_000;
const withToken = { ...block, ClientToken: token('rule') };

/** What time changes. The server's clock is driven. */
export const clockScenarios: readonly Scenario<'putProtectConfigurationRuleSetNumberOverride'>[] = [
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/control/expired-is-created-anew',
    title: 'A rule that replaces an expired one MUST be created anew',
    provenance: ours(operation),
    group: 'expiry',
    steps: [
      { steer: 'reset' },
      {
        name: 'first',
        operation,
        input: { ...block, ExpirationTimestamp: fromNow(hour) },
        expect: { answer: rule },
      },
      { steer: 'advance', duration: 'PT2H' },
      {
        operation,
        input: block,
        expect: {
          answer: {
            ...rule,
            ExpirationTimestamp: absent,
            CreatedTimestamp: unlike(answered('first', 'CreatedTimestamp'), new Date()),
          },
        },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/control/token-is-kept-a-day',
    title: 'A ClientToken MUST conflict with other parameters for a day, and be free after that',
    provenance: ours('V2'),
    group: 'idempotency',
    steps: [
      { steer: 'reset' },
      { operation, input: withToken, expect: { answer: rule } },
      { steer: 'advance', duration: 'PT23H' },
      {
        operation,
        input: { ...withToken, Action: 'ALLOW' },
        expect: { exception: 'ConflictException' },
      },
      { steer: 'advance', duration: 'PT2H' },
      { operation, input: { ...withToken, Action: 'ALLOW' }, expect: { answer: rule } },
    ],
  },
];
