import { type ExpectedMembers, isMembers, type Matcher } from '../../matching/matcher.js';
import { absent, fromResponseOf } from '../../matching/matchers.js';
import type { Exchange, Output } from '../contract.js';
import { listArnOf, nameOf } from '../lists.js';

export const operation = 'describeOptOutLists';

export type Item = ExpectedMembers<Output<typeof operation>['OptOutLists'][number]>;

/** Lists opt-out lists. */
export function listing(
  input: Exchange<typeof operation>['input'],
  OptOutLists: Matcher | readonly Item[],
  NextToken: Matcher = absent,
): Exchange<typeof operation> {
  return { operation, input, expect: { output: { OptOutLists, NextToken } } };
}

/** A list that an earlier exchange has created. */
export function listIn(exchange: string): Item {
  return { OptOutListArn: listArnOf(exchange), OptOutListName: nameOf(exchange) };
}

/** The item at a place of the list in an earlier exchange's response, by its name. */
export function itemAt(exchange: string, at: number): Item {
  const OptOutListName = fromResponseOf(
    exchange,
    'OptOutLists',
    `the name of list ${at + 1}`,
    (lists) => {
      const list: unknown = Array.isArray(lists) ? lists[at] : undefined;
      return isMembers(list) ? list['OptOutListName'] : undefined;
    },
  );
  return { OptOutListName };
}
