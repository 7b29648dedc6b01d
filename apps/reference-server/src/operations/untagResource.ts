import type { Operation } from '../context.js';
import { requireTaggedResource } from './rules/tags.js';

/** Removes the tags of some keys from a resource. */
export const untagResource: Operation<'untagResource'> = async ({ ResourceArn, TagKeys }, call) => {
  const { scope, storage } = call.context;
  await storage.transaction(scope, async (tables) => {
    const resource = await requireTaggedResource(call, ResourceArn, tables);
    const tags = await tables.resourceTags.findForUpdate(resource);
    const kept = tags.filter(({ Key }) => !TagKeys.includes(Key));
    await tables.resourceTags.put(resource, kept);
  });
  return { status: 200, body: {} };
};
