import { absent, responseOf, token } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import type { Exchange, Scenario } from '../contract.js';
import { createList, deleteList, nameOf } from '../lists.js';
import { unknown } from '../refusals.js';
import { manyTags, toTags } from '../tags/steps.js';

const operation = 'createOptOutList';
const ClientToken = token('creation');
const withToken = createList('list', { ClientToken, Tags: toTags({ team: 'alerts' }) });
const { input } = withToken;

const replaying: Exchange<typeof operation> = {
  operation,
  input,
  expect: { output: responseOf('list') },
};

const reused = (name: string, other: Exchange<typeof operation>['input']) =>
  ({
    name,
    operation,
    input: other,
    expect: { exception: 'ConflictException', members: { Reason: absent } },
  }) as const;

/** The idempotency of a ClientToken. */
export const idempotencyScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'createOptOutList/token-replays',
    title: 'A repeated ClientToken with the same parameters MUST return the first response again',
    provenance: decided('V2'),
    steps: [withToken, replaying, replaying, deleteList('list')],
  },
  {
    id: 'createOptOutList/token-with-other-parameters',
    title:
      'A repeated ClientToken with other parameters MUST be refused, and keep its first response',
    provenance: decided('V2'),
    steps: [
      withToken,
      reused('another name', { ...input, OptOutListName: token('other') }),
      reused('another tag', { ...input, Tags: toTags({ team: 'billing' }) }),
      reused('no tags', { OptOutListName: nameOf('list'), ClientToken }),
      replaying,
      deleteList('list'),
    ],
  },
  {
    id: 'createOptOutList/token-at-once',
    title: 'Concurrent calls with one ClientToken MUST all return the same list',
    provenance: decided('V2'),
    steps: [{ ...withToken, atOnce: 5 }, replaying, deleteList('list')],
  },
  {
    id: 'createOptOutList/token-after-a-refusal',
    title: 'A refused call MUST NOT use up its ClientToken',
    provenance: decided('V2'),
    steps: [
      {
        operation,
        dependsOn: 'createOptOutList/name-of-every-account',
        input: { ...input, OptOutListName: 'Default' },
        expect: { exception: 'ConflictException', members: { Reason: 'RESOURCE_ALREADY_EXISTS' } },
      },
      {
        operation,
        dependsOn: 'createOptOutList/too-many-tags',
        input: { ...input, Tags: manyTags(51) },
        expect: { exception: 'ServiceQuotaExceededException' },
      },
      withToken,
      deleteList('list'),
    ],
  },
  {
    id: 'createOptOutList/token-of-a-deleted-list',
    title:
      'A ClientToken MUST return its first response again after the list is deleted, and create nothing',
    provenance: decided('V2'),
    steps: [
      withToken,
      deleteList('list'),
      replaying,
      {
        operation: 'describeOptOutLists',
        input: { OptOutListNames: [nameOf('list')] },
        expect: unknown('opt-out-list'),
      },
    ],
  },
];
