import { absent, responseOf, sharedToken, token } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import { otherRequestId } from '../../scenario/steps.js';
import type { Exchange, Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { invalid, leasing, operation, tollFree, unknownPool } from './builders.js';
import { tooManyTags } from './tags-and-preferences.js';

const ClientToken = token('lease');
const withToken = { ...tollFree, ClientToken };
/** The plainest success with the token that other cases repeat. */
const withSharedToken = { ...tollFree, ClientToken: sharedToken };
const tagged = { ...withToken, Tags: [{ Key: 'team', Value: 'alerts' }] };
/** An input whose country and number type can change alone. */
const voice = {
  ...tagged,
  NumberCapabilities: ['VOICE'],
  NumberType: 'LONG_CODE',
} as const satisfies Exchange<typeof operation>['input'];

/** The same token with another input. */
const reused = (name: string, input: Exchange<typeof operation>['input']) =>
  ({
    name,
    operation,
    input,
    expect: { exception: 'ConflictException', members: { Reason: absent } },
  }) as const;

/** The idempotency of a ClientToken. */
export const idempotencyScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/token-replays',
    title: 'A repeated ClientToken with the same parameters MUST return the first response again',
    provenance: decided('V2'),
    steps: [
      { ...leasing, name: 'first', input: tagged },
      // In another order: only names and values count.
      {
        operation,
        input: { ClientToken, Tags: [{ Value: 'alerts', Key: 'team' }], ...tollFree },
        expect: { output: responseOf('first'), headers: otherRequestId('first') },
      },
      {
        name: 'with an empty pool',
        operation,
        input: { ...tagged, PoolId: '' },
        expect: { output: responseOf('first') },
      },
    ],
  },
  {
    id: 'requestPhoneNumber/token-with-other-parameters',
    title:
      'A repeated ClientToken with other parameters MUST be refused, and keep its first response',
    provenance: decided('V2'),
    steps: [
      { ...leasing, name: 'first', input: voice },
      reused('another country', { ...voice, IsoCountryCode: 'CA' }),
      reused('another message type', { ...voice, MessageType: 'PROMOTIONAL' }),
      reused('another number type', { ...voice, NumberType: 'TOLL_FREE' }),
      reused('an opt-out list', { ...voice, OptOutListName: fixture('optOutList') }),
      reused('a pool', { ...voice, PoolId: fixture('transactionalPool') }),
      reused('deletion protection', { ...voice, DeletionProtectionEnabled: true }),
      reused('another tag', { ...voice, Tags: [{ Key: 'team', Value: 'billing' }] }),
      { operation, input: voice, expect: { output: responseOf('first') } },
    ],
  },
  {
    id: 'requestPhoneNumber/token-at-once',
    title: 'Concurrent calls with one ClientToken MUST all return the same number',
    provenance: decided('V2'),
    steps: [
      { ...leasing, input: withToken, atOnce: 5 },
      reused('other capabilities', { ...withToken, NumberCapabilities: ['SMS'] }),
      reused('international sending', { ...withToken, InternationalSendingEnabled: true }),
    ],
  },
  {
    id: 'requestPhoneNumber/token-after-a-refusal',
    title: 'A refused call MUST NOT use up its ClientToken',
    provenance: decided('V2'),
    steps: [
      {
        operation,
        dependsOn: 'requestPhoneNumber/toll-free-is-us-only',
        input: { ...withSharedToken, IsoCountryCode: 'CA' },
        expect: invalid('INVALID_PARAMETER', 'IsoCountryCode', 'NumberType'),
      },
      {
        operation,
        dependsOn: 'requestPhoneNumber/unknown-pool',
        input: { ...withSharedToken, PoolId: unknownPool },
        expect: { exception: 'ResourceNotFoundException' },
      },
      {
        operation,
        dependsOn: 'requestPhoneNumber/pool-of-another-message-type',
        input: { ...withSharedToken, PoolId: fixture('promotionalPool') },
        expect: { exception: 'ConflictException', members: { Reason: 'MESSAGE_TYPE_MISMATCH' } },
      },
      {
        operation,
        dependsOn: 'requestPhoneNumber/too-many-tags',
        input: { ...withSharedToken, Tags: tooManyTags },
        expect: { exception: 'ServiceQuotaExceededException' },
      },
      { ...leasing, input: withSharedToken },
    ],
  },
];
