import {
  changeInput,
  changeOutput,
  refuseValid,
  type ServerMutant,
  without,
} from './server-mutant.js';

const id = (name: string) => `requestPhoneNumber/${name}`;
const active = 'registration-11111111111111111111111111111111';
const isLease = (response: { readonly status: number; readonly body: object }) =>
  response.status === 200 && 'PhoneNumberArn' in response.body;

/** Servers that return a lease wrongly. */
export const leaseMutants: readonly ServerMutant[] = [
  {
    name: 'leases the same number to every caller',
    foundBy: [id('toll-free-numbers')],
    hooks: changeOutput((body) => ({ ...body, PhoneNumber: '+18335550100' }), isLease),
  },
  {
    name: 'leases toll-free numbers without a toll-free prefix',
    foundBy: [id('toll-free-numbers')],
    hooks: changeOutput(
      (body) => ({ ...body, PhoneNumber: String(body['PhoneNumber']).replace('+1833', '+1206') }),
      isLease,
    ),
  },
  {
    name: 'returns ACTIVE at once',
    foundBy: [id('gives-defaults')],
    hooks: changeOutput((body) => ({ ...body, Status: 'ACTIVE' }), isLease),
  },
  {
    name: 'enables two-way messages by default',
    foundBy: [id('gives-defaults')],
    hooks: changeOutput((body) => ({ ...body, TwoWayEnabled: true }), isLease),
  },
  {
    name: 'returns the empty pool',
    foundBy: [id('gives-defaults')],
    hooks: changeOutput(
      (body, sent) => ({ ...body, PoolId: sent['PoolId'] }),
      (response, sent) => isLease(response) && sent['PoolId'] === '',
    ),
  },
  {
    name: 'does not return the tags',
    foundBy: [id('echoes-the-request')],
    hooks: changeOutput((body) => without(body, 'Tags'), isLease),
  },
  {
    name: 'ignores DeletionProtectionEnabled',
    foundBy: [id('echoes-the-request')],
    hooks: changeInput(
      (body) => 'DeletionProtectionEnabled' in body,
      (body) => without(body, 'DeletionProtectionEnabled'),
    ),
  },
  {
    name: 'leases US numbers for every country',
    foundBy: [id('number-of-the-country')],
    hooks: changeOutput(
      (body) => ({ ...body, PhoneNumber: String(body['PhoneNumber']).replace('+44', '+1206') }),
      isLease,
    ),
  },
  {
    name: 'does not return the registration',
    foundBy: [id('ten-dlc-of-an-active-campaign')],
    hooks: changeOutput((body) => without(body, 'RegistrationId'), isLease),
  },
  {
    name: 'gives a number of a pool the opt-out list Default',
    foundBy: [id('pool-gives-its-opt-out-list')],
    hooks: changeOutput(
      (body) => ({ ...body, OptOutListName: 'Default' }),
      (response, sent) => isLease(response) && 'PoolId' in sent,
    ),
  },
  {
    name: 'refuses SIMULATOR numbers',
    foundBy: [id('simulator-is-leased')],
    hooks: refuseValid('requestPhoneNumber', (_, body) => body['NumberType'] === 'SIMULATOR'),
  },
];

/** Servers that do not enforce a rule of number types, pools or tags. */
export const leaseRuleMutants: readonly ServerMutant[] = [
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

/** Grants a request that a scenario expects to be refused, by reading it as another one. */
function grants(scenario: string, change: object): ServerMutant {
  return {
    name: `does not enforce ${scenario}`,
    foundBy: [id(scenario)],
    hooks: changeInput(
      () => true,
      (body) => ({ ...body, ...change }),
    ),
  };
}
