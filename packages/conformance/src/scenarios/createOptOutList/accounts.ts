import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { createList, deleteList } from '../lists.js';

/** An account must not notice the lists of another. */
export const accountScenarios: readonly Scenario<'createOptOutList'>[] = [
  {
    id: 'createOptOutList/accounts/name-is-its-own',
    title: 'A name that another account has given to a list MUST be free',
    provenance: decided('all'),
    group: 'accounts',
    steps: [
      createList('list'),
      { ...createList('list'), as: 'other' },
      { ...deleteList('list'), as: 'other' },
      deleteList('list'),
    ],
  },
];
