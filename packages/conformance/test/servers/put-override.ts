import { readReference, toArn } from './arns.js';
import type { Members } from './messages.js';
import { refuse } from './refusal.js';
import type { State } from './state.js';

const operation = 'putProtectConfigurationRuleSetNumberOverride';
const countries: readonly (readonly [beginning: string, country: string])[] = [
  ['+1206', 'US'],
  ['+1425', 'US'],
  ['+1416', 'CA'],
  ['+1787', 'PR'],
  ['+4420', 'GB'],
  ['+441534', 'JE'],
  ['+7495', 'RU'],
  ['+7717', 'KZ'],
  ['+4930', 'DE'],
];

/** Sets a rule. */
export function putOverride(input: Members, state: State): Members {
  const named = String(input['ProtectConfigurationId']);
  const id = readReference('protect-configuration', named);
  const { Action: action, ExpirationTimestamp: expiration } = input;
  const number = `+${String(input['DestinationPhoneNumber']).replace('+', '')}`;
  if (id === undefined) throw invalid('ProtectConfigurationId', 'INVALID_ARN');
  if (!state.configurations.has(id)) {
    throw refuse(operation, 'notFound', {
      ResourceType: 'protect-configuration',
      ResourceId: named,
    });
  }
  const now = state.now() / 1000;
  if (typeof expiration === 'number' && expiration <= now) {
    throw invalid('ExpirationTimestamp', 'INVALID_PARAMETER');
  }
  const key = `${id} ${number}`;
  const before = state.rules.get(key);
  const isLive = before && (before.expires ?? now + 1) > now;
  const created = isLive ? before.created : now;
  const expires = typeof expiration === 'number' ? expiration : undefined;
  const country = countries.find(([beginning]) => number.startsWith(beginning))?.[1];
  const shown = {
    ProtectConfigurationArn: toArn('protect-configuration', id),
    ProtectConfigurationId: id,
    DestinationPhoneNumber: number,
    CreatedTimestamp: created,
    Action: action,
    ...(country && { IsoCountryCode: country }),
    ...(expiration !== undefined && { ExpirationTimestamp: expiration }),
  };
  state.rules.set(key, { created, expires, shown });
  return shown;
}

function invalid(member: string, reason: string): Error {
  return refuse(operation, 'invalidRequest', {
    Reason: reason,
    Fields: [{ Name: member, Message: 'is not allowed' }],
  });
}
