import { type Output, operations } from '@numberkit/contract';
import type { Fixtures } from '../../fixtures.js';
import type { ExpectedMembers } from '../../matching/matcher.js';
import { anything, fixture, fixtureAs, optional, timestamp } from '../../matching/matchers.js';
import type { Prerequisite } from '../../scenario/exchange.js';
import type { ExpectedException } from '../../scenario/expectation.js';

export const operation = 'updatePhoneNumber';

type PhoneNumber = Output<typeof operation>['PhoneNumber'];

/** A number of the fixtures as it is answered, with what is known of it after the exchange. */
export function numberOf(
  name: keyof Fixtures,
  members: ExpectedMembers<PhoneNumber>,
): { readonly output: ExpectedMembers<Output<typeof operation>> } {
  return {
    output: {
      PhoneNumber: {
        PhoneNumberId: fixtureAs(name, encodeURIComponent),
        E164PhoneNumber: fixture(name),
        UpdatedTimestamp: optional(timestamp),
        ...members,
      },
    },
  };
}

/** Only a clock, or fixtures anew, make a number free for the next calling name. */
export const noCallingNameOnItsWay: Prerequisite = {
  what: 'a number with no change of its calling name on its way; start the server with fresh fixtures',
  missingWhen: { exception: 'ConflictException' },
};

/** Time completes the calling name that the fixtures have on its way; only fixtures anew bring it back. */
export const callingNameOnItsWay: Prerequisite = {
  what: 'a number whose calling name is still on its way; start the server with fresh fixtures',
  missingWhen: { output: { PhoneNumber: { CallingNameStatus: 'UpdateSucceeded' } } },
};

/** A refusal by one of the operation's exceptions, which all have a code and a message. */
export function refusedAs(
  exception: 'BadRequestException' | 'ConflictException' | 'NotFoundException',
): ExpectedException<typeof operation> {
  const { defaults } = operations[operation].exceptions[exception] ?? {};
  return {
    exception,
    members: { Code: anything(defaults?.['Code']), Message: anything('It cannot be.') },
  };
}
