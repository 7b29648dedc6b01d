import { absent, responseOf, token } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import { otherRequestId } from '../../scenario/steps.js';
import type { Exchange, Scenario } from '../contract.js';
import { creating, deleting, idOf, toCreated } from '../protect/configurations.js';
import { operation, tooManyTags } from './builders.js';

const Tags = [{ Key: 'Name', Value: 'checkout' }];
const withToken = { ClientToken: token('new'), Tags };
const again: Exchange<typeof operation> = {
  operation,
  input: withToken,
  expect: { output: responseOf('new') },
};

const reused = (name: string, input: Exchange<typeof operation>['input']) =>
  ({
    name,
    operation,
    input,
    expect: { exception: 'ConflictException', members: { Reason: absent } },
  }) as const;

/** The idempotency of a ClientToken. */
export const idempotencyScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'createProtectConfiguration/token-replays',
    title:
      'A repeated ClientToken MUST return the first response again, even if the configuration has changed or is gone',
    provenance: decided('V2'),
    steps: [
      creating('new', withToken),
      { ...again, expect: { output: responseOf('new'), headers: otherRequestId('new') } },
      {
        operation: 'updateProtectConfiguration',
        input: { ProtectConfigurationId: idOf('new'), DeletionProtectionEnabled: true },
        expect: { output: { DeletionProtectionEnabled: true } },
      },
      { ...again, name: 'after a change' },
      {
        operation: 'updateProtectConfiguration',
        input: { ProtectConfigurationId: idOf('new'), DeletionProtectionEnabled: false },
        expect: { output: { DeletionProtectionEnabled: false } },
      },
      deleting('new'),
      { ...again, name: 'after the deletion' },
    ],
  },
  {
    id: 'createProtectConfiguration/token-with-other-parameters',
    title:
      'A repeated ClientToken with other parameters MUST be refused, and keep its first response',
    provenance: decided('V2'),
    steps: [
      creating('new', withToken),
      reused('protected', { ...withToken, DeletionProtectionEnabled: true }),
      reused('another tag', { ...withToken, Tags: [{ Key: 'Name', Value: 'login' }] }),
      reused('no tags', { ClientToken: token('new') }),
      again,
      deleting('new'),
    ],
  },
  {
    id: 'createProtectConfiguration/token-at-once',
    title: 'Concurrent calls with one ClientToken MUST create one protect configuration',
    provenance: decided('V2'),
    steps: [{ ...creating('new', withToken), atOnce: 5 }, deleting('new')],
  },
  {
    id: 'createProtectConfiguration/token-after-a-refusal',
    title: 'A refused call MUST NOT use up its ClientToken',
    provenance: decided('V2'),
    steps: [
      {
        operation,
        dependsOn: 'createProtectConfiguration/more-tags-than-allowed',
        input: { ...tooManyTags.input, ClientToken: token('new') },
        expect: tooManyTags.expect,
      },
      creating('new'),
      deleting('new'),
    ],
  },
  {
    id: 'createProtectConfiguration/token-of-another-operation',
    title: 'A ClientToken MUST NOT count for another operation',
    provenance: decided('V2'),
    steps: [
      creating('new'),
      {
        operation: 'putProtectConfigurationRuleSetNumberOverride',
        input: {
          ProtectConfigurationId: idOf('new'),
          DestinationPhoneNumber: '+12065550142',
          Action: 'BLOCK',
          ClientToken: token('new'),
        },
        // A remembered token would be a conflict, or return a protect configuration.
        expect: { output: { DestinationPhoneNumber: '+12065550142', Action: 'BLOCK' } },
      },
      deleting('new'),
    ],
  },
  {
    id: 'createProtectConfiguration/tokens-are-told-apart',
    title: 'ClientTokens that differ in one character MUST count as different',
    provenance: decided('V2'),
    steps: [
      creating('one', { ClientToken: token('a') }),
      {
        ...creating('other', { ClientToken: token('b'), Tags }),
        expect: { output: { ...toCreated('other') } },
      },
      deleting('one'),
      deleting('other'),
    ],
  },
];
