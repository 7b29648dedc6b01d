import type { Matcher } from '../../matching/matcher.js';
import {
  absent,
  destination,
  fixture,
  headerOf,
  longestToken,
  responseOf,
  token,
  unlike,
} from '../../matching/matchers.js';
import type { Exchange } from '../../scenario/exchange.js';
import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { allowUntil, block, operation, rule, unknownConfiguration } from './given.js';

const withToken = { ...allowUntil, ClientToken: token('rule') };
const { ExpirationTimestamp: _, ...endless } = withToken;

const requestId = 'x-amzn-requestid';
const ofItsOwn = unlike(headerOf('first', requestId), '');

/** The same token for another wish. */
const reused = (name: string, input: Exchange<typeof operation>['input']) =>
  ({
    name,
    operation,
    input,
    expect: { exception: 'ConflictException', members: { Reason: absent } },
  }) as const;

/** Calls with two tokens that must not be taken for one. */
const apart = (one: Matcher, other: Matcher) =>
  [
    { operation, input: { ...block, ClientToken: one }, expect: { output: rule } },
    { operation, input: { ...allowUntil, ClientToken: other }, expect: { output: rule } },
  ] as const;

/** What a ClientToken promises. */
export const idempotencyScenarios: readonly Scenario<'putProtectConfigurationRuleSetNumberOverride'>[] =
  [
    {
      id: 'putProtectConfigurationRuleSetNumberOverride/token-replays',
      title: 'A repeated ClientToken MUST get the first answer again, whatever the rule is by now',
      provenance: decided('V2'),
      steps: [
        { name: 'first', operation, input: withToken, expect: { output: rule } },
        { operation, input: block, expect: { output: rule } },
        {
          operation,
          input: withToken,
          expect: { output: responseOf('first'), headers: { [requestId]: ofItsOwn } },
        },
        {
          name: 'without its plus',
          operation,
          input: { ...withToken, DestinationPhoneNumber: destination('1206555', 4) },
          expect: { output: responseOf('first') },
        },
      ],
    },
    {
      id: 'putProtectConfigurationRuleSetNumberOverride/token-with-other-parameters',
      title: 'A repeated ClientToken with other parameters MUST be refused, and spoil nothing',
      provenance: decided('V2'),
      steps: [
        { name: 'first', operation, input: withToken, expect: { output: rule } },
        reused('another action', { ...withToken, Action: 'BLOCK' }),
        reused('another end', {
          ...withToken,
          ExpirationTimestamp: new Date('2100-01-02T00:00:00.250Z'),
        }),
        reused('no end', endless),
        reused('another number', {
          ...withToken,
          DestinationPhoneNumber: destination('+1416555', 4),
        }),
        reused('another configuration', {
          ...withToken,
          ProtectConfigurationId: fixture('otherProtectConfiguration'),
        }),
        { operation, input: withToken, expect: { output: responseOf('first') } },
      ],
    },
    {
      id: 'putProtectConfigurationRuleSetNumberOverride/token-at-once',
      title: 'Calls with one ClientToken at the same moment MUST all get the same answer',
      provenance: decided('V2'),
      steps: [{ operation, input: withToken, expect: { output: rule }, atOnce: 5 }],
    },
    {
      id: 'putProtectConfigurationRuleSetNumberOverride/token-after-a-refusal',
      title: 'A refused call MUST NOT use its ClientToken up',
      provenance: decided('V2'),
      steps: [
        {
          operation,
          dependsOn: 'putProtectConfigurationRuleSetNumberOverride/expiration-in-the-past',
          input: { ...withToken, ExpirationTimestamp: new Date('2001-09-09T01:46:40Z') },
          expect: { exception: 'ValidationException' },
        },
        {
          operation,
          dependsOn: 'putProtectConfigurationRuleSetNumberOverride/unknown-protect-configuration',
          input: { ...withToken, ProtectConfigurationId: unknownConfiguration },
          expect: { exception: 'ResourceNotFoundException' },
        },
        { operation, input: withToken, expect: { output: rule } },
      ],
    },
    {
      id: 'putProtectConfigurationRuleSetNumberOverride/token-of-another-operation',
      title: 'A ClientToken MUST NOT be remembered beyond its operation',
      provenance: decided('V2'),
      steps: [
        { operation, input: withToken, expect: { output: rule } },
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
    {
      id: 'putProtectConfigurationRuleSetNumberOverride/tokens-are-told-apart',
      title: 'ClientTokens that differ in one character MUST NOT be taken for one',
      provenance: decided('V2'),
      steps: [
        ...apart(token('rule'), token('Rule')),
        ...apart(longestToken('a'), longestToken('b')),
      ],
    },
  ];
