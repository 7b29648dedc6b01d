import type { Operation } from '../context.js';
import type { OptOutList } from '../storage/opt-out-lists.js';
import { checkOwner } from './rules/filters.js';
import { toOptOutListBody } from './rules/opt-out-list-body.js';
import { toPage, toRequestedPage } from './rules/pages.js';
import { requireResources } from './rules/refusals.js';

/** Lists the opt-out lists. */
export const describeOptOutLists: Operation<'describeOptOutLists'> = async (input, call) => {
  const { scope, storage } = call.context;
  const { OptOutListNames: references, Owner } = input;
  checkOwner(call, Owner, 'OptOutListNames', references);
  const page = toRequestedPage(call, input);
  // Nobody shares a list with another account here.
  if (Owner === 'SHARED') return { status: 200, body: { OptOutLists: [] } };
  const lists = await storage.snapshot(scope, async ({ optOutLists }) => {
    const { find } = optOutLists;
    const named = await requireResources(call, 'OptOutListNames', references, 'opt-out-list', find);
    const names = named?.map((one) => one.OptOutListName);
    return optOutLists.describe(names, page);
  });
  const { rows, next } = toPage(page, lists, toPlace);
  const OptOutLists = rows.map((list) => toOptOutListBody(list, scope));
  return { status: 200, body: { OptOutLists, ...next } };
};

function toPlace({ CreatedTimestamp, OptOutListName }: OptOutList): [Date, string] {
  return [CreatedTimestamp, OptOutListName];
}
