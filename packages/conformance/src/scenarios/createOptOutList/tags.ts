import { token } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { limits, type Scenario, type schemas } from '../contract.js';
import { createList, deleteList } from '../lists.js';
import { invalidMember } from '../refusals.js';
import { manyTags, toTags } from '../tags/steps.js';

const operation = 'createOptOutList';
const { tagsPerResource, reservedTagPrefix } = limits.createOptOutList;
const OptOutListName = token('list');

const invalid = (Tags: readonly schemas.Tag[]) =>
  ({
    operation,
    input: { OptOutListName, Tags },
    expect: invalidMember('INVALID_PARAMETER', 'Tags'),
  }) as const;

/** The tags of new lists. */
export const tagScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'createOptOutList/returns-the-tags',
    title: 'A new list MUST be returned with its tags',
    provenance: documented(operation),
    steps: [
      createList('list', { Tags: toTags({ team: 'alerts', empty: '', Größe: '日本 🚀' }) }),
      deleteList('list'),
      createList('list', { Tags: manyTags(tagsPerResource) }),
      deleteList('list'),
    ],
  },
  {
    id: 'createOptOutList/too-many-tags',
    title: 'A list MUST NOT get more tags than the quota allows, nor be made without them',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: { OptOutListName, Tags: manyTags(tagsPerResource + 1) },
        expect: {
          exception: 'ServiceQuotaExceededException',
          members: { Reason: 'TAGS_PER_RESOURCE' },
        },
      },
      createList('list'),
      deleteList('list'),
    ],
  },
  {
    id: 'createOptOutList/reserved-tag-prefix',
    title: 'A key with the reserved prefix MUST be refused',
    provenance: documented(operation),
    steps: [invalid(toTags({ [`${reservedTagPrefix}team`]: 'alerts' }))],
  },
  {
    id: 'createOptOutList/duplicate-tag-keys',
    title: 'Two tags with the same key MUST be refused',
    provenance: decided(operation),
    steps: [invalid([...toTags({ team: 'alerts' }), ...toTags({ team: 'billing' })])],
  },
];
