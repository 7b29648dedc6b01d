import type { ExpectedMembers, GivenMembers, Matcher } from '../../matching/matcher.js';
import {
  anything,
  arrayContaining,
  asSent,
  asSentInAnyOrder,
  text,
  timestamp,
} from '../../matching/matchers.js';
import type { Prerequisite } from '../../scenario/exchange.js';
import { arnEndingWith } from '../arns.js';
import type { ErrorBody, Exchange, ExpectedException, Input, Output } from '../contract.js';
import { fixture } from '../fixtures.js';

export const operation = 'requestPhoneNumber';

type GivenInput = GivenMembers<Input<typeof operation>>;

/** The required members alone. */
export const tollFree: GivenInput = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS', 'VOICE'],
  NumberType: 'TOLL_FREE',
};

export const simulator: GivenInput = {
  ...tollFree,
  NumberCapabilities: ['SMS'],
  NumberType: 'SIMULATOR',
};

export const tenDlc: GivenInput = {
  ...tollFree,
  NumberCapabilities: ['SMS'],
  NumberType: 'TEN_DLC',
  RegistrationId: fixture('activeRegistration'),
};

/** The result of a lease: the members of the request, and the documented defaults of absent ones. */
export const leased: ExpectedMembers<Output<typeof operation>> = {
  PhoneNumberArn: arnEndingWith(
    'PhoneNumberId',
    'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-0123456789abcdef0123456789abcdef',
  ),
  PhoneNumberId: anything('phone-0123456789abcdef0123456789abcdef'),
  PhoneNumber: anything('+18335550100'),
  Status: 'PENDING',
  IsoCountryCode: asSent('IsoCountryCode'),
  MessageType: asSent('MessageType'),
  NumberCapabilities: asSentInAnyOrder('NumberCapabilities'),
  NumberType: asSent('NumberType'),
  MonthlyLeasingPrice: anything('1.00'),
  TwoWayEnabled: false,
  SelfManagedOptOutsEnabled: false,
  OptOutListName: asSent('OptOutListName', 'Default'),
  InternationalSendingEnabled: asSent('InternationalSendingEnabled', false),
  DeletionProtectionEnabled: asSent('DeletionProtectionEnabled', false),
  PoolId: asSent('PoolId'),
  RegistrationId: asSent('RegistrationId'),
  Tags: asSentInAnyOrder('Tags'),
  CreatedTimestamp: timestamp,
};

export const unknownPool = 'pool-ffffffffffffffffffffffffffffffff';

type Invalid = Extract<
  ExpectedException<typeof operation>,
  { readonly exception: 'ValidationException' }
>;

/** A list of violations that names one of the members, or a path in one. */
export function naming(...members: readonly [string, ...string[]]): Matcher {
  const form = new RegExp(`^(${members.join('|')})($|[.\\[/])`);
  return arrayContaining({
    Name: text(`${members.join(' or ')}, or a path in it`, form, members[0]),
    Message: anything('It does not go with the other members.'),
  });
}

/** The refusal of members that do not go together: it names one of them. */
export function invalid(
  reason: NonNullable<ErrorBody<typeof operation, 'ValidationException'>['Reason']>,
  ...members: readonly [string, ...string[]]
): Invalid {
  const Fields = naming(...members);
  return { exception: 'ValidationException', members: { Reason: reason, Fields } };
}

const roomForNumbers: Prerequisite = {
  what: "room for one more phone number in the account's quota",
  missingWhen: {
    exception: 'ServiceQuotaExceededException',
    members: { Reason: 'PHONE_NUMBERS_PER_ACCOUNT' },
  },
};

/** An exchange that leases a number. Each one uses up some quota: a test counts them. */
export const leasing: Omit<Exchange<typeof operation>, 'input'> = {
  operation,
  needs: roomForNumbers,
  expect: { output: leased },
};
