import { asSent, optional } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { createList, deleteList, listArnOf, sharedList } from '../lists.js';
import { unknownListArn } from '../tags/arns.js';
import { listingTags, manyTags, tagging, toTags, untagging } from '../tags/steps.js';

const operation = 'untagResource';
const tagged = createList('list', { Tags: toTags({ a: '1', b: '2', c: '3' }) });

/** The tags that are removed, and those that stay. */
export const keyScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'untagResource/key-that-is-not-there',
    title: 'A request to remove a tag that the resource does not have MUST be granted',
    provenance: decided('tagResource'),
    steps: [sharedList, untagging(['numberkit-absent'], listArnOf('shared list'))],
  },
  {
    id: 'untagResource/unknown-resource',
    title: 'A resource that does not exist MUST be refused as not found',
    provenance: decided('V2'),
    steps: [
      sharedList,
      {
        operation,
        probe: {},
        input: { ResourceArn: unknownListArn, TagKeys: ['team'] },
        expect: {
          exception: 'ResourceNotFoundException',
          members: { ResourceType: 'opt-out-list', ResourceId: optional(asSent('ResourceArn')) },
        },
      },
    ],
  },
  {
    id: 'untagResource/removes-tags',
    title: 'The tags of the given keys MUST be removed, and the others stay',
    provenance: documented(operation),
    steps: [
      tagged,
      untagging(['c', 'a']),
      listingTags(toTags({ b: '2' })),
      untagging(['b']),
      listingTags([]),
      deleteList('list'),
    ],
  },
  {
    id: 'untagResource/keys-that-are-not-there',
    title: 'Keys that the resource does not have MUST NOT keep others from being removed',
    provenance: decided('tagResource'),
    steps: [
      tagged,
      untagging(['numberkit-absent', 'b', 'A']),
      listingTags(toTags({ a: '1', c: '3' })),
      deleteList('list'),
    ],
  },
  {
    id: 'untagResource/removes-all-tags',
    title: 'As many tags as a resource can have MUST be removed by one request',
    provenance: documented(operation),
    steps: [
      createList('list', { Tags: manyTags(50) }),
      untagging(manyTags(50).map(({ Key }) => Key)),
      listingTags([]),
      tagging(toTags({ a: 'new' })),
      listingTags(toTags({ a: 'new' })),
      deleteList('list'),
    ],
  },
];
