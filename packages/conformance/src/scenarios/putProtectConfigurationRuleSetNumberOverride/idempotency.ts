import { absent, answered, token } from '../../matching/matchers.js';
import { ours } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { allowUntil, block, operation, rule } from './given.js';

const withToken = { ...allowUntil, ClientToken: token('rule') };

/** What a ClientToken promises. */
export const idempotencyScenarios: readonly Scenario<'putProtectConfigurationRuleSetNumberOverride'>[] =
  [
    {
      id: 'putProtectConfigurationRuleSetNumberOverride/token-replays',
      title: 'A repeated ClientToken MUST get the first answer again, whatever the rule is by now',
      provenance: ours('V2'),
      steps: [
        { name: 'first', operation, input: withToken, expect: { answer: rule } },
        { operation, input: block, expect: { answer: rule } },
        { operation, input: withToken, expect: { answer: answered('first') } },
      ],
    },
    {
      id: 'putProtectConfigurationRuleSetNumberOverride/token-with-other-parameters',
      title: 'A repeated ClientToken with other parameters MUST be refused, and spoil nothing',
      provenance: ours('V2'),
      steps: [
        { name: 'first', operation, input: withToken, expect: { answer: rule } },
        {
          operation,
          input: { ...withToken, Action: 'BLOCK' },
          expect: { exception: 'ConflictException', members: { Reason: absent } },
        },
        { operation, input: withToken, expect: { answer: answered('first') } },
      ],
    },
    {
      id: 'putProtectConfigurationRuleSetNumberOverride/token-at-once',
      title: 'Calls with one ClientToken at the same moment MUST all get the same answer',
      provenance: ours('V2'),
      steps: [{ operation, input: withToken, expect: { answer: rule }, atOnce: 5 }],
    },
    {
      id: 'putProtectConfigurationRuleSetNumberOverride/token-after-a-refusal',
      title: 'A refused call MUST NOT use its ClientToken up',
      provenance: ours('V2'),
      steps: [
        {
          operation,
          input: { ...withToken, ExpirationTimestamp: new Date('2001-09-09T01:46:40Z') },
          expect: { exception: 'ValidationException' },
        },
        { operation, input: withToken, expect: { answer: rule } },
      ],
    },
    {
      id: 'putProtectConfigurationRuleSetNumberOverride/token-of-another-operation',
      title: 'A ClientToken MUST NOT be remembered beyond its operation',
      provenance: ours('V2'),
      steps: [
        { operation, input: withToken, expect: { answer: rule } },
        {
          operation: 'requestPhoneNumber',
          input: {
            IsoCountryCode: 'US',
            MessageType: 'TRANSACTIONAL',
            NumberCapabilities: ['SMS'],
            NumberType: 'TOLL_FREE',
            PoolId: 'pool-ffffffffffffffffffffffffffffffff',
            ClientToken: token('rule'),
          },
          // Refused so that it leases nothing; a remembered token would be a conflict.
          expect: { exception: 'ResourceNotFoundException' },
        },
      ],
    },
  ];
