import type { Operation } from '../context.js';
import { checkTagCount, checkTags, requireTaggedResource } from './rules/tags.js';

/** Adds tags to a resource, or replaces those of the same keys. */
export const tagResource: Operation<'tagResource'> = async ({ ResourceArn, Tags }, call) => {
  const { scope, storage } = call.context;
  checkTags(call, Tags);
  await storage.transaction(scope, async (tables) => {
    const resource = await requireTaggedResource(call, ResourceArn, tables);
    const before = await tables.resourceTags.findForUpdate(resource);
    const after = new Map([...before, ...Tags].map((tag) => [tag.Key, tag]));
    checkTagCount(call, after.size, 'the resource would have');
    await tables.resourceTags.put(resource, [...after.values()]);
  });
  return { status: 200, body: {} };
};
