import type { Matcher } from '../../matching/matcher.js';
import { absent, digits, maxLengthToken, responseOf, token } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import { otherRequestId } from '../../scenario/steps.js';
import type { Exchange } from '../contract.js';
import { fixture } from '../fixtures.js';
import {
  allowUntil,
  block,
  operation,
  rule,
  type Scenarios,
  unknownConfiguration,
} from './builders.js';

const withToken = { ...allowUntil, ClientToken: token('rule') };
const { ExpirationTimestamp: _, ...withoutExpiration } = withToken;

/** The same token with another input. */
const reused = (name: string, input: Exchange<typeof operation>['input']) =>
  ({
    name,
    operation,
    input,
    expect: { exception: 'ConflictException', members: { Reason: absent } },
  }) as const;

/** Calls with two tokens that must count as different. */
const withTokens = (one: Matcher, other: Matcher) =>
  [
    { operation, input: { ...block, ClientToken: one }, expect: { output: rule } },
    { operation, input: { ...allowUntil, ClientToken: other }, expect: { output: rule } },
  ] as const;

/** The idempotency of a ClientToken. */
export const idempotencyScenarios: Scenarios = [
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/token-replays',
    title:
      'A repeated ClientToken MUST return the first response again, even if the rule has changed',
    provenance: decided('V2'),
    steps: [
      { name: 'first', operation, input: withToken, expect: { output: rule } },
      { operation, input: block, expect: { output: rule } },
      {
        operation,
        input: withToken,
        expect: { output: responseOf('first'), headers: otherRequestId('first') },
      },
      {
        name: 'without the plus',
        operation,
        input: { ...withToken, DestinationPhoneNumber: digits('1206555', 4) },
        expect: { output: responseOf('first') },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/token-with-other-parameters',
    title:
      'A repeated ClientToken with other parameters MUST be refused, and keep its first response',
    provenance: decided('V2'),
    steps: [
      { name: 'first', operation, input: withToken, expect: { output: rule } },
      reused('another action', { ...withToken, Action: 'BLOCK' }),
      reused('another expiration', {
        ...withToken,
        ExpirationTimestamp: new Date('2100-01-02T00:00:00.250Z'),
      }),
      reused('no expiration', withoutExpiration),
      reused('another number', {
        ...withToken,
        DestinationPhoneNumber: digits('+1416555', 4),
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
    title: 'Concurrent calls with one ClientToken MUST all return the same response',
    provenance: decided('V2'),
    steps: [{ operation, input: withToken, expect: { output: rule }, atOnce: 5 }],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/token-after-a-refusal',
    title: 'A refused call MUST NOT use up its ClientToken',
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
    title: 'A ClientToken MUST NOT count for another operation',
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
    title: 'ClientTokens that differ in one character MUST count as different',
    provenance: decided('V2'),
    steps: [
      ...withTokens(token('rule'), token('Rule')),
      ...withTokens(maxLengthToken('a'), maxLengthToken('b')),
    ],
  },
];
