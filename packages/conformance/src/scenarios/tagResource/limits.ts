import { decided, documented } from '../../scenario/provenance.js';
import { limits, type Scenario, type schemas } from '../contract.js';
import { createList, deleteList, listArnOf } from '../lists.js';
import { invalidMember } from '../refusals.js';
import { listingTags, manyTags, ownList, tagging, toTags } from '../tags/steps.js';

const operation = 'tagResource';
const { tagsPerResource, reservedTagPrefix } = limits.tagResource;
const full = manyTags(tagsPerResource);

const refusing = (Tags: readonly schemas.Tag[]) =>
  ({
    operation,
    input: { ResourceArn: listArnOf('list'), Tags },
    expect: {
      exception: 'ServiceQuotaExceededException',
      members: { Reason: 'TAGS_PER_RESOURCE' },
    },
  }) as const;

const invalid = (Tags: readonly schemas.Tag[]) =>
  ({
    operation,
    input: { ResourceArn: listArnOf('list'), Tags },
    expect: invalidMember('INVALID_PARAMETER', 'Tags'),
  }) as const;

/** Tags that a resource cannot have. */
export const limitScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'tagResource/as-many-tags-as-possible',
    title: 'A resource MUST get as many tags as it can have, in one request or in several',
    provenance: documented(operation),
    steps: [
      ownList,
      tagging(full),
      listingTags(full),
      deleteList('list'),
      createList('list', { Tags: full.slice(1) }),
      tagging(full.slice(0, 1)),
      listingTags(full),
      deleteList('list'),
    ],
  },
  {
    id: 'tagResource/too-many-tags',
    title: 'Tags beyond those that a resource can have MUST be refused, and none of them added',
    provenance: decided(operation),
    steps: [
      createList('list', { Tags: full.slice(1) }),
      refusing(toTags({ one: '', more: '' })),
      listingTags(full.slice(1)),
      tagging(full.slice(0, 1)),
      refusing(toTags({ one: '' })),
      listingTags(full),
      deleteList('list'),
    ],
  },
  {
    id: 'tagResource/too-many-tags-at-once',
    title: 'A request with more tags than a resource can have MUST be refused',
    provenance: documented(operation),
    steps: [ownList, refusing(manyTags(tagsPerResource + 1)), listingTags([]), deleteList('list')],
  },
  {
    id: 'tagResource/replaces-a-tag-of-many',
    title: 'A tag of a resource with as many tags as possible MUST be replaced',
    provenance: decided(operation),
    steps: [
      createList('list', { Tags: full }),
      tagging([{ Key: full[0]?.Key ?? '', Value: 'new' }]),
      listingTags([{ Key: full[0]?.Key ?? '', Value: 'new' }, ...full.slice(1)]),
      deleteList('list'),
    ],
  },
  {
    id: 'tagResource/reserved-prefix',
    title: 'A key with the reserved prefix MUST be refused, and no tag of its request added',
    provenance: documented(operation),
    steps: [
      ownList,
      invalid(toTags({ [`${reservedTagPrefix}team`]: 'alerts' })),
      invalid(toTags({ team: 'alerts', [`${reservedTagPrefix}team`]: 'alerts' })),
      listingTags([]),
      deleteList('list'),
    ],
  },
  {
    id: 'tagResource/duplicate-keys',
    title: 'Two tags of one key in a request MUST be refused, and neither added',
    provenance: decided(operation),
    steps: [
      ownList,
      invalid([...toTags({ team: 'alerts' }), ...toTags({ team: 'billing' })]),
      invalid([...toTags({ team: 'alerts', stage: '' }), ...toTags({ team: 'alerts' })]),
      listingTags([]),
      deleteList('list'),
    ],
  },
];
