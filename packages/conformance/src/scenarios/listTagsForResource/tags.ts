import { anything, asSent, optional } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { createList, deleteList, listArnOf, sharedList } from '../lists.js';
import { lease, numberArnOf, release } from '../numbers.js';
import { unknownListArn } from '../tags/arns.js';
import { listingTags, manyTags, ownList, tagging, toTags } from '../tags/steps.js';

const operation = 'listTagsForResource';

/** The tags that a resource has. */
export const tagScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'listTagsForResource/lists-the-tags',
    title: 'The tags of a resource MUST be returned with its ARN',
    provenance: documented(operation),
    steps: [
      sharedList,
      listingTags(anything([{ Key: 'team', Value: 'alerts' }]), listArnOf('shared list')),
    ],
  },
  {
    id: 'listTagsForResource/unknown-resource',
    title: 'A resource that does not exist MUST be refused as not found',
    provenance: decided('V2'),
    steps: [
      sharedList,
      {
        operation,
        probe: {},
        input: { ResourceArn: unknownListArn },
        expect: {
          exception: 'ResourceNotFoundException',
          members: { ResourceType: 'opt-out-list', ResourceId: optional(asSent('ResourceArn')) },
        },
      },
    ],
  },
  {
    id: 'listTagsForResource/no-tags',
    title: 'A resource without tags MUST have an empty list',
    provenance: decided('tagResource'),
    steps: [ownList, listingTags([]), deleteList('list')],
  },
  {
    id: 'listTagsForResource/sorted-by-key',
    title: 'Tags MUST be sorted by their keys, whatever the order in which they were given',
    provenance: decided('tagResource'),
    steps: [
      createList('list', { Tags: toTags({ m: '1', z: '2', a: '3' }) }),
      tagging(toTags({ x: '4', b: '5' })),
      listingTags(toTags({ a: '3', b: '5', m: '1', x: '4', z: '2' })),
      deleteList('list'),
    ],
  },
  {
    id: 'listTagsForResource/tags-of-the-lease',
    title: 'The tags of a new number MUST be those of its lease',
    provenance: documented(operation),
    steps: [
      lease('lease', { Tags: toTags({ team: 'alerts', stage: '' }) }),
      listingTags(toTags({ stage: '', team: 'alerts' }), numberArnOf('lease')),
      release('lease'),
      lease('next lease'),
      listingTags([], numberArnOf('next lease')),
      release('next lease'),
    ],
  },
  {
    id: 'listTagsForResource/tags-of-the-creation',
    title: 'The tags of a new list MUST be those of its creation, as many as it can have',
    provenance: documented(operation),
    steps: [
      createList('list', { Tags: manyTags(50).toReversed() }),
      listingTags(manyTags(50)),
      deleteList('list'),
    ],
  },
  {
    id: 'listTagsForResource/tags-of-a-deleted-list',
    title: 'A list with the name of a deleted one MUST NOT have its tags',
    provenance: documented(operation),
    steps: [
      createList('list', { Tags: toTags({ team: 'alerts' }) }),
      deleteList('list'),
      ownList,
      listingTags([]),
      deleteList('list'),
    ],
  },
];
