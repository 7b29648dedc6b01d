import type { ExpectedMembers, GivenMembers, Matcher } from '../matching/matcher.js';
import {
  asSent,
  asSentInAnyOrder,
  responseOf,
  sharedTokenOf,
  timestamp,
  token,
} from '../matching/matchers.js';
import type { Prerequisite } from '../scenario/exchange.js';
import { arnEndingWith } from './arns.js';
import type { Exchange, Input, Output } from './contract.js';

// Steps that create and delete opt-out lists for the scenarios of all operations.

type Creation = Exchange<'createOptOutList'>;

export const unknownList = 'numberkit-unknown-list';

/** A list as the response to its creation shows it. */
export const createdList: ExpectedMembers<Output<'createOptOutList'>> = {
  OptOutListArn: arnEndingWith(
    'OptOutListName',
    'arn:aws:sms-voice:us-east-1:111122223333:opt-out-list/numberkit',
  ),
  OptOutListName: asSent('OptOutListName'),
  Tags: asSentInAnyOrder('Tags'),
  CreatedTimestamp: timestamp,
};

const roomForLists: Prerequisite = {
  what: "room for one more opt-out list in the account's quota",
  missingWhen: {
    exception: 'ServiceQuotaExceededException',
    members: { Reason: 'OPT_OUT_LISTS_PER_ACCOUNT' },
  },
};

/** Creates a list for one scenario, which deletes it at its end. */
export function createList(
  name: string,
  input: Partial<GivenMembers<Input<'createOptOutList'>>> = {},
): Creation {
  return {
    operation: 'createOptOutList',
    name,
    needs: roomForLists,
    input: { OptOutListName: token(name), ...input },
    expect: { output: createdList },
  };
}

/** The list that all cases of a run share; none of them deletes it. */
export const sharedList: Creation = createList('shared list', {
  OptOutListName: sharedTokenOf('list'),
  ClientToken: sharedTokenOf('list'),
});

/** The name of a list that an earlier exchange has created. */
export function nameOf(exchange: string): Matcher {
  return responseOf(exchange, 'OptOutListName');
}

/** The ARN of a list that an earlier exchange has created. */
export function listArnOf(exchange: string): Matcher {
  return responseOf(exchange, 'OptOutListArn');
}

/** Deletes a list that an earlier exchange has created. */
export function deleteList(exchange: string): Exchange<'deleteOptOutList'> {
  return {
    operation: 'deleteOptOutList',
    dependsOn: 'deleteOptOutList/deletes-a-list',
    input: { OptOutListName: nameOf(exchange) },
    expect: { output: { OptOutListName: nameOf(exchange) } },
  };
}
