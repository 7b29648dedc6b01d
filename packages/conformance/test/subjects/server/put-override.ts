import type { Json } from './messages.js';
import { refuse } from './refusal.js';
import type { State } from './state.js';

const operation = 'putProtectConfigurationRuleSetNumberOverride';
const arnPrefix = 'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/';
const configurations = [
  'protect-11111111111111111111111111111111',
  'protect-22222222222222222222222222222222',
];
const countries: Readonly<Record<string, string>> = { '+1206': 'US', '+1416': 'CA', '+1787': 'PR' };

/** Sets a rule. */
export function putOverride(input: Json, state: State): Json {
  const named = String(input['ProtectConfigurationId']);
  const id = named.startsWith(arnPrefix) ? named.slice(arnPrefix.length) : named;
  const { Action: action, ExpirationTimestamp: expiration } = input;
  const number = `+${String(input['DestinationPhoneNumber']).replace('+', '')}`;
  if (state.isBare || !configurations.includes(id)) {
    throw refuse(operation, 'notFound', {
      ResourceType: 'protect-configuration',
      ResourceId: named,
    });
  }
  const now = state.now() / 1000;
  if (typeof expiration === 'number' && expiration <= now) {
    throw refuse(operation, 'invalidRequest', {
      Reason: 'INVALID_PARAMETER',
      Fields: [{ Name: 'ExpirationTimestamp', Message: 'is over' }],
    });
  }
  const key = `${id} ${number}`;
  const before = state.rules.get(key);
  const isLive = before && (before.expires ?? now + 1) > now;
  const created = isLive ? before.created : now;
  const expires = typeof expiration === 'number' ? expiration : undefined;
  state.rules.set(key, { created, expires });
  const country = number.length === 12 ? countries[number.slice(0, 5)] : undefined;
  return {
    ProtectConfigurationArn: arnPrefix + id,
    ProtectConfigurationId: id,
    DestinationPhoneNumber: number,
    CreatedTimestamp: created,
    Action: action,
    ...(country && { IsoCountryCode: country }),
    ...(expiration !== undefined && { ExpirationTimestamp: expiration }),
  };
}
