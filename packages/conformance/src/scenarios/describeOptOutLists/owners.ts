import { anything, optional } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Exchange, Scenario, schemas } from '../contract.js';
import { sharedList } from '../lists.js';
import { invalidMember } from '../refusals.js';
import { listing, operation } from './builders.js';

/** Whose lists are listed. */
export const ownerScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'describeOptOutLists/own-lists',
    title: 'The owner SELF MUST find the lists of the account',
    provenance: documented(operation),
    steps: [
      listing({ Owner: 'SELF', MaxResults: 1 }, [{ OptOutListName: 'Default' }], anyToken()),
      listing(
        { Owner: 'SELF', OptOutListNames: [], MaxResults: 1 },
        [{ OptOutListName: 'Default' }],
        anyToken(),
      ),
    ],
  },
  {
    id: 'describeOptOutLists/shared-lists',
    title: 'The owner SHARED MUST NOT find the lists of the account',
    provenance: documented(operation),
    steps: [sharedList, listing({ Owner: 'SHARED' }, [])],
  },
  {
    id: 'describeOptOutLists/owner-with-names',
    title: 'An owner together with names MUST be refused',
    provenance: decided('V2'),
    steps: [refusing('SELF'), refusing('SHARED')],
  },
];

function refusing(Owner: schemas.Owner): Exchange<typeof operation> {
  return {
    name: Owner,
    operation,
    input: { OptOutListNames: ['Default'], Owner },
    expect: invalidMember('PARAMETERS_CANNOT_BE_USED_TOGETHER', '(Owner|OptOutListNames)'),
  };
}

function anyToken() {
  return optional(anything('token'));
}
