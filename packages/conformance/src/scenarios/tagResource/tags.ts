import { asSent, optional } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { deleteList, listArnOf, sharedList } from '../lists.js';
import { unknownListArn } from '../tags/arns.js';
import { listingTags, ownList, tagging, toTags } from '../tags/steps.js';

const operation = 'tagResource';

/** Tags that a careless server would change, sorted by key. */
const oddTags = toTags({
  '"quoted"\\/': '"\\/',
  'a b': ' at both ends ',
  decomposed: 'e\u0301',
  empty: '',
});

/** The effect of tags on those that a resource has. */
export const tagScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'tagResource/adds-a-tag',
    title: 'A request to add a tag MUST be granted',
    provenance: documented(operation),
    steps: [sharedList, tagging(toTags({ team: 'alerts' }), listArnOf('shared list'))],
  },
  {
    id: 'tagResource/unknown-resource',
    title: 'A resource that does not exist MUST be refused as not found',
    provenance: decided('V2'),
    steps: [
      sharedList,
      {
        operation,
        probe: {},
        probeRefusals: {
          // The contract allows more tags than a resource can have.
          Tags: {
            exception: 'ServiceQuotaExceededException',
            members: { Reason: 'TAGS_PER_RESOURCE' },
          },
        },
        input: { ResourceArn: unknownListArn, Tags: toTags({ team: 'alerts' }) },
        expect: {
          exception: 'ResourceNotFoundException',
          members: { ResourceType: 'opt-out-list', ResourceId: optional(asSent('ResourceArn')) },
        },
      },
    ],
  },
  {
    id: 'tagResource/other-tags-stay',
    title: 'New tags MUST join those that the resource has',
    provenance: documented(operation),
    steps: [
      ownList,
      tagging(toTags({ b: '2' })),
      tagging(toTags({ a: '1', c: '3' })),
      listingTags(toTags({ a: '1', b: '2', c: '3' })),
      deleteList('list'),
    ],
  },
  {
    id: 'tagResource/replaces-a-tag',
    title: 'A tag MUST replace the tag of its key, and no other',
    provenance: documented(operation),
    steps: [
      ownList,
      tagging(toTags({ a: '1', b: '2' })),
      tagging(toTags({ b: '' })),
      listingTags(toTags({ a: '1', b: '' })),
      deleteList('list'),
    ],
  },
  {
    id: 'tagResource/keys-in-other-cases',
    title: 'Keys that differ in their case MUST count as two',
    provenance: decided('V2'),
    steps: [
      ownList,
      tagging(toTags({ ENV: '1' })),
      tagging(toTags({ env: '2' })),
      listingTags(toTags({ ENV: '1', env: '2' })),
      deleteList('list'),
    ],
  },
  {
    id: 'tagResource/odd-tags',
    title: 'Keys and values MUST be kept character for character',
    provenance: documented(operation),
    steps: [
      ownList,
      tagging(oddTags),
      listingTags(oddTags),
      tagging(toTags({ Größe: '日本 🚀' })),
      listingTags([...oddTags, ...toTags({ Größe: '日本 🚀' })].toSorted(byKey)),
      deleteList('list'),
    ],
  },
];

function byKey({ Key: one }: { Key: string }, { Key: other }: { Key: string }): number {
  return one < other ? -1 : 1;
}
