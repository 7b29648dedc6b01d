import { anything, arrayWithout, optional, responseOf } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { nameOf, sharedList } from '../lists.js';
import { invalidMember, unknown } from '../refusals.js';
import { listIn, listing, operation } from './builders.js';

/** An account must not see anything of another. */
export const accountScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'describeOptOutLists/accounts/lists-are-its-own',
    title: 'A list of another account MUST be in no list, and be refused as not found',
    provenance: decided('all'),
    group: 'accounts',
    steps: [
      sharedList,
      {
        ...listing({}, arrayWithout(listIn('shared list')), optional(anything('token'))),
        as: 'other',
      },
      {
        operation,
        as: 'other',
        input: { OptOutListNames: [nameOf('shared list')] },
        expect: unknown('opt-out-list'),
      },
    ],
  },
  {
    id: 'describeOptOutLists/accounts/token-is-its-own',
    title: 'A token of another account MUST be refused',
    provenance: decided('V2'),
    group: 'accounts',
    steps: [
      sharedList,
      { ...listing({ MaxResults: 1 }, anything([{}]), anything('token')), name: 'page 1' },
      {
        operation,
        as: 'other',
        input: { MaxResults: 1, NextToken: responseOf('page 1', 'NextToken') },
        expect: invalidMember('INVALID_NEXT_TOKEN', 'NextToken'),
      },
    ],
  },
];
