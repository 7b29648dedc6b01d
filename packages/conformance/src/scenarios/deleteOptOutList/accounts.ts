import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { createList, deleteList, nameOf } from '../lists.js';
import { unknown } from '../refusals.js';

/** An account must not delete anything of another. */
export const accountScenarios: readonly Scenario<'deleteOptOutList'>[] = [
  {
    id: 'deleteOptOutList/accounts/list-is-its-own',
    title: 'A list of another account MUST be refused as not found, and stay',
    provenance: decided('all'),
    group: 'accounts',
    steps: [
      createList('list'),
      {
        operation: 'deleteOptOutList',
        as: 'other',
        input: { OptOutListName: nameOf('list') },
        expect: unknown('opt-out-list'),
      },
      deleteList('list'),
    ],
  },
];
