import { absent, fixture, headerOf, responseOf, token, unlike } from '../../matching/matchers.js';
import type { Exchange } from '../../scenario/exchange.js';
import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { invalid, leasing, operation, tollFree, unknownPool } from './given.js';
import { tooManyTags } from './tags-and-preferences.js';

const ClientToken = token('lease');
const withToken = { ...tollFree, ClientToken };
const tagged = { ...withToken, Tags: [{ Key: 'team', Value: 'alerts' }] };
/** A number of a kind that has other countries and other types beside it. */
const voice = {
  ...tagged,
  NumberCapabilities: ['VOICE'],
  NumberType: 'LONG_CODE',
} as const satisfies Exchange<typeof operation>['input'];

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

/** What a ClientToken promises. */
export const idempotencyScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/token-replays',
    title: 'A repeated ClientToken with the same parameters MUST get the first answer again',
    provenance: decided('V2'),
    steps: [
      { ...leasing, name: 'first', input: tagged },
      // In another order: parameters are the same by their names and values.
      {
        operation,
        input: { ClientToken, Tags: [{ Value: 'alerts', Key: 'team' }], ...tollFree },
        expect: { output: responseOf('first'), headers: { [requestId]: ofItsOwn } },
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
    title: 'A repeated ClientToken with other parameters MUST be refused, and spoil nothing',
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
    title: 'Calls with one ClientToken at the same moment MUST all get the same number',
    provenance: decided('V2'),
    steps: [
      { ...leasing, input: withToken, atOnce: 5 },
      reused('other capabilities', { ...withToken, NumberCapabilities: ['SMS'] }),
      reused('international sending', { ...withToken, InternationalSendingEnabled: true }),
    ],
  },
  {
    id: 'requestPhoneNumber/token-after-a-refusal',
    title: 'A refused call MUST NOT use its ClientToken up',
    provenance: decided('V2'),
    steps: [
      {
        operation,
        dependsOn: 'requestPhoneNumber/toll-free-is-us-only',
        input: { ...withToken, IsoCountryCode: 'CA' },
        expect: invalid('INVALID_PARAMETER', 'IsoCountryCode', 'NumberType'),
      },
      {
        operation,
        dependsOn: 'requestPhoneNumber/unknown-pool',
        input: { ...withToken, PoolId: unknownPool },
        expect: { exception: 'ResourceNotFoundException' },
      },
      {
        operation,
        dependsOn: 'requestPhoneNumber/pool-of-another-message-type',
        input: { ...withToken, PoolId: fixture('promotionalPool') },
        expect: { exception: 'ConflictException', members: { Reason: 'MESSAGE_TYPE_MISMATCH' } },
      },
      {
        operation,
        dependsOn: 'requestPhoneNumber/too-many-tags',
        input: { ...withToken, Tags: tooManyTags },
        expect: { exception: 'ServiceQuotaExceededException' },
      },
      { ...leasing, input: withToken },
    ],
  },
];
