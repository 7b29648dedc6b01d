import type { ExpectedMembers } from '../../matching/matcher.js';
import { anything, optional, timestamp } from '../../matching/matchers.js';
import type { Prerequisite } from '../../scenario/exchange.js';
import { type ExpectedException, type Output, phoneNumbers } from '../contract.js';
import { type FixtureName, fixture, fixtureAs } from '../fixtures.js';

export const operation = 'updatePhoneNumber';

type PhoneNumber = Output<typeof operation>['PhoneNumber'];

/** A number of the fixtures in a response, with some expected members. */
export function numberOf(
  name: FixtureName,
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

/** Only time, or a reset of the fixtures, completes a calling name. */
export const noCallingNameInProgress: Prerequisite = {
  what: 'a number without a calling name in progress; start the server with fresh fixtures',
  missingWhen: { exception: 'ConflictException' },
};

/** Time completes the calling name that is in progress in the fixtures; only a reset restores it. */
export const callingNameInProgress: Prerequisite = {
  what: 'a number whose calling name is still in progress; start the server with fresh fixtures',
  missingWhen: { output: { PhoneNumber: { CallingNameStatus: 'UpdateSucceeded' } } },
};

/** A refusal with the code and the message that all exceptions of the operation have. */
export function refusedAs(
  exception: 'BadRequestException' | 'ConflictException' | 'NotFoundException',
): ExpectedException<typeof operation> {
  const { defaults } = phoneNumbers.operations[operation].exceptions[exception] ?? {};
  return {
    exception,
    members: { Code: anything(defaults?.['Code']), Message: anything('It cannot be done.') },
  };
}
