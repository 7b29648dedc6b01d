import type { ExpectedMembers, GivenMembers } from '../../matching/matcher.js';
import {
  absent,
  anything,
  arrayContaining,
  asSent,
  digits,
  fromSent,
  timestamp,
} from '../../matching/matchers.js';
import { arnEndingWith } from '../arns.js';
import type { ExpectedException, Input, Output, Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';

export const operation = 'putProtectConfigurationRuleSetNumberOverride';

/** Scenarios of the operation. */
export type Scenarios = readonly Scenario<typeof operation>[];

type GivenInput = GivenMembers<Input<typeof operation>>;

/** A rule without an expiration, for a number of Seattle that no other scenario uses. */
export const block: GivenInput = {
  ProtectConfigurationId: fixture('protectConfiguration'),
  DestinationPhoneNumber: digits('+1206555', 4),
  Action: 'BLOCK',
};

/** A rule that expires later than any server's clock will show, and not at a whole second. */
export const allowUntil: GivenInput = {
  ...block,
  Action: 'ALLOW',
  ExpirationTimestamp: new Date('2100-01-01T00:00:00.250Z'),
};

/** The rule in the response to a request that names the configuration by its id. */
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

/** The same with the country of the number. */
export function ruleOf(country: string): ExpectedMembers<Output<typeof operation>> {
  return { ...rule, IsoCountryCode: country };
}

/** The same for a number of no single country. */
export const ruleOfNoCountry: ExpectedMembers<Output<typeof operation>> = {
  ...rule,
  IsoCountryCode: absent,
};

export const unknownConfiguration = 'protect-ffffffffffffffffffffffffffffffff';

/** The refusal of an ExpirationTimestamp that is not in the future. */
export const notInFuture: ExpectedException<typeof operation> = {
  exception: 'ValidationException',
  members: {
    Reason: 'INVALID_PARAMETER',
    Fields: arrayContaining({
      Name: 'ExpirationTimestamp',
      Message: anything('It is not in the future.'),
    }),
  },
};
