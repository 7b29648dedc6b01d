import type { Matcher } from '../../matching/matcher.js';
import { absent, inCapitals, responseOf, sharedTokenOf, token } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Exchange, Scenario } from '../contract.js';
import { createdList, createList, deleteList, listArnOf, nameOf } from '../lists.js';
import { lease, release } from '../numbers.js';
import { leased } from '../requestPhoneNumber/builders.js';
import { tooManyTags } from '../requestPhoneNumber/tags-and-preferences.js';

const operation = 'createOptOutList';

const taken = {
  exception: 'ConflictException',
  members: { Reason: 'RESOURCE_ALREADY_EXISTS', ResourceType: 'opt-out-list' },
} as const;

const leaseWith = (list: Matcher): Exchange<'requestPhoneNumber'> => ({
  ...lease('lease', { OptOutListName: list }),
  expect: { output: { ...leased, OptOutListName: nameOf('list') } },
});

/** New lists and their names. */
export const listScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'createOptOutList/creates-a-list',
    title: 'A new list MUST be returned with its name and its ARN, and without tags if it has none',
    provenance: documented(operation),
    steps: [
      {
        ...createList('list', { OptOutListName: sharedTokenOf('created') }),
        expect: { output: { ...createdList, Tags: absent } },
      },
      deleteList('list'),
    ],
  },
  {
    id: 'createOptOutList/name-of-every-account',
    title: 'A list with the name Default, which every account has, MUST be refused as existing',
    provenance: decided(operation),
    steps: [
      {
        operation,
        // Another name would make a list, so that its tags have to be refused.
        probe: { OptOutListName: { Tags: tooManyTags } },
        probeRefusals: {
          OptOutListName: { exception: 'ServiceQuotaExceededException' },
          Tags: {
            exception: 'ServiceQuotaExceededException',
            members: { Reason: 'TAGS_PER_RESOURCE' },
          },
        },
        input: { OptOutListName: 'Default' },
        expect: taken,
      },
    ],
  },
  {
    id: 'createOptOutList/name-that-is-taken',
    title: 'A list with the name of another one MUST be refused as existing',
    provenance: documented(operation),
    steps: [
      createList('list'),
      { operation, input: { OptOutListName: nameOf('list') }, expect: taken },
      {
        name: 'with tags',
        operation,
        input: { OptOutListName: nameOf('list'), Tags: [{ Key: 'team', Value: 'alerts' }] },
        expect: taken,
      },
      deleteList('list'),
    ],
  },
  {
    id: 'createOptOutList/names-in-other-cases',
    title: 'Names that differ in their case MUST count as two',
    provenance: decided(operation),
    steps: [
      createList('list'),
      createList('list in capitals', { OptOutListName: inCapitals(token('list')) }),
      {
        operation: 'describeOptOutLists',
        input: { OptOutListNames: [nameOf('list in capitals')] },
        expect: { output: { OptOutLists: [{ OptOutListName: nameOf('list in capitals') }] } },
      },
      deleteList('list in capitals'),
      deleteList('list'),
    ],
  },
  {
    id: 'createOptOutList/longest-name',
    title: 'A name of every allowed character MUST be kept as it is',
    provenance: documented(operation),
    steps: [createList('list', { OptOutListName: token('_-'.repeat(40)) }), deleteList('list')],
  },
  {
    id: 'createOptOutList/list-of-a-number',
    title: 'A new list MUST be given to new numbers, by its name and by its ARN',
    provenance: documented(operation),
    steps: [
      createList('list'),
      leaseWith(nameOf('list')),
      release('lease'),
      leaseWith(listArnOf('list')),
      release('lease'),
      deleteList('list'),
    ],
  },
  {
    id: 'createOptOutList/list-is-described',
    title: 'A new list MUST be found with the members of its creation',
    provenance: documented(operation),
    steps: [
      createList('list'),
      {
        operation: 'describeOptOutLists',
        input: { OptOutListNames: [nameOf('list')] },
        expect: {
          output: {
            OptOutLists: [
              {
                OptOutListArn: listArnOf('list'),
                OptOutListName: nameOf('list'),
                CreatedTimestamp: responseOf('list', 'CreatedTimestamp'),
              },
            ],
          },
        },
      },
      deleteList('list'),
    ],
  },
];
