import type { Operation } from '../context.js';
import { requireTaggedResource, sortTags } from './rules/tags.js';

/** Lists the tags of a resource. */
export const listTagsForResource: Operation<'listTagsForResource'> = async (
  { ResourceArn },
  call,
) => {
  const { scope, storage } = call.context;
  const tags = await storage.transaction(scope, async (tables) =>
    tables.resourceTags.find(await requireTaggedResource(call, ResourceArn, tables)),
  );
  return { status: 200, body: { ResourceArn, Tags: sortTags(tags) } };
};
