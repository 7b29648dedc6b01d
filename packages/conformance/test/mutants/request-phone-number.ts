import { answers, refuses, type ServerMutant, takes, without } from './server-mutant.js';

const id = (name: string) => `requestPhoneNumber/${name}`;
const active = 'registration-11111111111111111111111111111111';
const leases = (answer: { readonly status: number; readonly body: object }) =>
  answer.status === 200 && 'PhoneNumberArn' in answer.body;

/** Faults in what a lease answers. */
export const answerMutants: readonly ServerMutant[] = [
  {
    name: 'gives every caller the same number',
    foundBy: [id('toll-free-numbers')],
    hooks: answers((body) => ({ ...body, PhoneNumber: '+18335550100' }), leases),
  },
  {
    name: 'gives toll-free numbers without a toll-free prefix',
    foundBy: [id('toll-free-numbers')],
    hooks: answers(
      (body) => ({ ...body, PhoneNumber: String(body['PhoneNumber']).replace('+1833', '+1206') }),
      leases,
    ),
  },
  {
    name: 'answers ACTIVE at once',
    foundBy: [id('gives-defaults')],
    hooks: answers((body) => ({ ...body, Status: 'ACTIVE' }), leases),
  },
  {
    name: 'enables two-way messages by default',
    foundBy: [id('gives-defaults')],
    hooks: answers((body) => ({ ...body, TwoWayEnabled: true }), leases),
  },
  {
    name: 'answers the empty pool',
    foundBy: [id('gives-defaults')],
    hooks: answers(
      (body, sent) => ({ ...body, PoolId: sent['PoolId'] }),
      (answer, sent) => leases(answer) && sent['PoolId'] === '',
    ),
  },
  {
    name: 'forgets the tags',
    foundBy: [id('echoes-the-request')],
    hooks: answers((body) => without(body, 'Tags'), leases),
  },
  {
    name: 'does not protect from deletion',
    foundBy: [id('echoes-the-request')],
    hooks: takes(
      (body) => 'DeletionProtectionEnabled' in body,
      (body) => without(body, 'DeletionProtectionEnabled'),
    ),
  },
  {
    name: 'gives numbers of the US for every country',
    foundBy: [id('number-of-the-country')],
    hooks: answers(
      (body) => ({ ...body, PhoneNumber: String(body['PhoneNumber']).replace('+44', '+1206') }),
      leases,
    ),
  },
  {
    name: 'forgets the registration',
    foundBy: [id('ten-dlc-of-an-active-campaign')],
    hooks: answers((body) => without(body, 'RegistrationId'), leases),
  },
  {
    name: 'leaves a number of a pool with the list Default',
    foundBy: [id('pool-gives-its-opt-out-list')],
    hooks: answers(
      (body) => ({ ...body, OptOutListName: 'Default' }),
      (answer, sent) => leases(answer) && 'PoolId' in sent,
    ),
  },
  {
    name: 'knows no SIMULATOR',
    foundBy: [id('simulator-is-leased')],
    hooks: refuses('requestPhoneNumber', (body) => body['NumberType'] === 'SIMULATOR'),
  },
];

/** Rules of types, pools and tags that are not held. */
export const ruleMutants: readonly ServerMutant[] = [
  grants('simulator-is-transactional', { MessageType: 'TRANSACTIONAL' }),
  grants('simulator-is-us-only', { IsoCountryCode: 'US' }),
  grants('toll-free-is-us-only', { IsoCountryCode: 'US' }),
  grants('ten-dlc-is-us-only', { IsoCountryCode: 'US' }),
  grants('ten-dlc-needs-a-registration', { RegistrationId: active }),
  grants('ten-dlc-needs-an-active-campaign', { RegistrationId: active }),
  grants('us-long-code-is-voice-only', { NumberCapabilities: ['VOICE'] }),
  grants('mms-only-in-us-and-ca', { NumberCapabilities: ['SMS'] }),
  grants('unknown-registration', { RegistrationId: active }),
  grants('international-sending', { InternationalSendingEnabled: false }),
  grants('pool-of-another-message-type', { PoolId: '' }),
  grants('pool-of-another-opt-out-list', { PoolId: '' }),
  grants('unknown-pool', { PoolId: '' }),
  grants('unknown-pool-and-opt-out-list', { PoolId: '', OptOutListName: 'Default' }),
  grants('unknown-opt-out-list', { OptOutListName: 'Default' }),
  grants('too-many-tags', { Tags: [] }),
  grants('duplicate-tag-keys', { Tags: [] }),
  grants('reserved-tag-prefix', { Tags: [] }),
  grants('preference-needs-ten-dlc', { NumberPreference: undefined }),
  grants('pattern-takes-one-filter', { NumberPreference: undefined }),
];

/** Grants what a scenario wants refused, by taking its request for another one. */
function grants(scenario: string, change: object): ServerMutant {
  return {
    name: `does not hold the rule ${scenario}`,
    foundBy: [id(scenario)],
    hooks: takes(
      () => true,
      (body) => ({ ...body, ...change }),
    ),
  };
}
