import type { Operation } from '../context.js';
import { defaultOptOutList } from '../storage/opt-out-lists.js';
import { toOptOutListBody } from './rules/opt-out-list-body.js';
import { requireResource } from './rules/refusals.js';
import { toTaggedResource } from './rules/resource-names.js';

/** Deletes an opt-out list that no number or pool uses. */
export const deleteOptOutList: Operation<'deleteOptOutList'> = async (input, call) => {
  const { scope, storage } = call.context;
  // No number may get the list meanwhile.
  const list = await storage.exclusiveTransaction(scope, async (tables) => {
    const { find, isUsed, remove } = tables.optOutLists;
    const reference = input.OptOutListName;
    const found = await requireResource(call, 'OptOutListName', reference, 'opt-out-list', find);
    const name = found.OptOutListName;
    const resource = { ResourceType: 'opt-out-list', ResourceId: name } as const;
    if (name === defaultOptOutList) {
      throw call.refuse('ConflictException', {
        Message: `The opt-out list ${name} of every account cannot be deleted.`,
        Reason: 'RESOURCE_DELETION_NOT_ALLOWED',
        ...resource,
      });
    }
    if (await isUsed(name)) {
      throw call.refuse('ConflictException', {
        Message: `A phone number or a pool uses the opt-out list ${name}.`,
        Reason: 'RESOURCE_NOT_EMPTY',
        ...resource,
      });
    }
    await remove(name);
    await tables.resourceTags.put(toTaggedResource('opt-out-list', name), []);
    return found;
  });
  return { status: 200, body: toOptOutListBody(list, scope) };
};
