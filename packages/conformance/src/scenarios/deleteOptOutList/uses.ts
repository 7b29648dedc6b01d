import { decided, documented } from '../../scenario/provenance.js';
import type { Exchange, Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { createList, deleteList, nameOf } from '../lists.js';
import { idOf, lease, release } from '../numbers.js';

const operation = 'deleteOptOutList';

const refusing = (
  OptOutListName: Exchange<typeof operation>['input']['OptOutListName'],
  Reason: 'RESOURCE_NOT_EMPTY' | 'RESOURCE_DELETION_NOT_ALLOWED',
) =>
  ({
    operation,
    input: { OptOutListName },
    expect: {
      exception: 'ConflictException',
      members: { Reason, ResourceType: 'opt-out-list' },
    },
  }) as const;

/** Lists that must stay. */
export const useScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'deleteOptOutList/list-of-every-account',
    title: 'The list Default MUST NOT be deleted',
    provenance: decided(operation),
    steps: [
      refusing('Default', 'RESOURCE_DELETION_NOT_ALLOWED'),
      {
        operation: 'describeOptOutLists',
        input: { OptOutListNames: ['Default'] },
        expect: { output: { OptOutLists: [{ OptOutListName: 'Default' }] } },
      },
    ],
  },
  {
    id: 'deleteOptOutList/list-of-a-number',
    title: 'A list that a number has MUST NOT be deleted before the number is released',
    provenance: documented(operation),
    steps: [
      createList('list'),
      lease('lease', { OptOutListName: nameOf('list') }),
      refusing(nameOf('list'), 'RESOURCE_NOT_EMPTY'),
      {
        operation: 'describeOptOutLists',
        input: { OptOutListNames: [nameOf('list')] },
        expect: { output: { OptOutLists: [{ OptOutListName: nameOf('list') }] } },
      },
      release('lease'),
      deleteList('list'),
    ],
  },
  {
    id: 'deleteOptOutList/list-of-one-of-two-numbers',
    title: 'A list MUST NOT be deleted as long as one of its numbers is leased',
    provenance: documented(operation),
    steps: [
      createList('list'),
      lease('first', { OptOutListName: nameOf('list') }),
      lease('second', { OptOutListName: nameOf('list') }),
      release('first'),
      refusing(nameOf('list'), 'RESOURCE_NOT_EMPTY'),
      release('second'),
      deleteList('list'),
    ],
  },
  {
    id: 'deleteOptOutList/list-of-a-pool',
    title: 'A list that a pool has MUST NOT be deleted',
    provenance: documented(operation),
    steps: [refusing(fixture('optOutList'), 'RESOURCE_NOT_EMPTY')],
  },
  {
    id: 'deleteOptOutList/control/list-that-a-number-has-left',
    title: 'A list whose number has got another list MUST be deleted',
    provenance: documented(operation),
    steps: [
      { control: 'reset' },
      createList('list'),
      lease('lease', { OptOutListName: nameOf('list') }),
      { control: 'advance', duration: 'PT12H' },
      {
        operation: 'updateOriginationPhoneNumber',
        input: {
          PhoneNumberId: idOf('lease'),
          OptOutListName: 'Default',
        },
        expect: { output: { OptOutListName: 'Default' } },
      },
      deleteList('list'),
    ],
  },
  {
    id: 'deleteOptOutList/control/list-that-a-number-has-got',
    title: 'A list that a number got by a change MUST NOT be deleted',
    provenance: documented(operation),
    steps: [
      { control: 'reset' },
      createList('list'),
      lease('lease'),
      { control: 'advance', duration: 'PT12H' },
      {
        operation: 'updateOriginationPhoneNumber',
        input: { PhoneNumberId: idOf('lease'), OptOutListName: nameOf('list') },
        expect: { output: { OptOutListName: nameOf('list') } },
      },
      refusing(nameOf('list'), 'RESOURCE_NOT_EMPTY'),
    ],
  },
];
