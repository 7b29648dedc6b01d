import type { Input, Output } from '@numberkit/contract';
import type { ExpectedMembers, GivenMembers } from '../../matching/matcher.js';
import {
  absent,
  anything,
  arnEndingWith,
  arrayContaining,
  asSent,
  destination,
  fixture,
  fromSent,
  timestamp,
} from '../../matching/matchers.js';
import type { ExpectedException } from '../../scenario/expectation.js';

export const operation = 'putProtectConfigurationRuleSetNumberOverride';

type GivenInput = GivenMembers<Input<typeof operation>>;

/** A rule that never expires, for a number of Seattle that no other scenario uses. */
export const block: GivenInput = {
  ProtectConfigurationId: fixture('protectConfiguration'),
  DestinationPhoneNumber: destination('+1206555', 4),
  Action: 'BLOCK',
};

/** A rule that ends later than any server's clock will be, and not at a whole second. */
export const allowUntil: GivenInput = {
  ...block,
  Action: 'ALLOW',
  ExpirationTimestamp: new Date('2100-01-01T00:00:00.250Z'),
};

/** The rule as it stands after a request that names the configuration by its id. */
export const rule: ExpectedMembers<Output<typeof operation>> = {
  ProtectConfigurationArn: arnEndingWith(
    'ProtectConfigurationId',
    'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/protect-11111111111111111111111111111111',
  ),
  ProtectConfigurationId: asSent('ProtectConfigurationId'),
  DestinationPhoneNumber: fromSent(
    'DestinationPhoneNumber',
    'the number with a plus',
    (number) => `+${number.replace('+', '')}`,
  ),
  CreatedTimestamp: timestamp,
  Action: asSent('Action'),
  ExpirationTimestamp: asSent('ExpirationTimestamp'),
};

/** The same of a number whose country is known to the kit. */
export function ruleOf(country: string): ExpectedMembers<Output<typeof operation>> {
  return { ...rule, IsoCountryCode: country };
}

/** The same of a number that belongs to no single country. */
export const ruleOfNoCountry: ExpectedMembers<Output<typeof operation>> = {
  ...rule,
  IsoCountryCode: absent,
};

export const unknownConfiguration = 'protect-ffffffffffffffffffffffffffffffff';

/** The refusal of an ExpirationTimestamp that is not after now. */
export const overAlready: ExpectedException<typeof operation> = {
  exception: 'ValidationException',
  members: {
    Reason: 'INVALID_PARAMETER',
    Fields: arrayContaining({ Name: 'ExpirationTimestamp', Message: anything('It is over.') }),
  },
};

/** Longer than a second, so that clocks that count whole seconds show it too. */
export const momentLater = { pause: 1100 };
