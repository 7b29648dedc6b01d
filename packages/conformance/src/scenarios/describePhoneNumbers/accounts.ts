import { anything, arrayWithout, optional, responseOf } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { idOf, otherSharedLease, sharedLease } from '../numbers.js';
import { invalidMember, unknown } from '../refusals.js';
import { listing, numberIn, operation } from './builders.js';

/** An account must not see anything of another. */
export const accountScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'describePhoneNumbers/accounts/numbers-are-its-own',
    title: 'A number of another account MUST be in no list, and be refused as not found',
    provenance: decided('all'),
    group: 'accounts',
    steps: [
      sharedLease,
      {
        ...listing({}, arrayWithout(numberIn('shared lease')), optional(anything('token'))),
        as: 'other',
      },
      {
        operation,
        as: 'other',
        input: { PhoneNumberIds: [idOf('shared lease')] },
        expect: unknown('phone-number'),
      },
    ],
  },
  {
    id: 'describePhoneNumbers/accounts/token-is-its-own',
    title: 'A token of another account MUST be refused',
    provenance: decided('V2'),
    group: 'accounts',
    steps: [
      sharedLease,
      otherSharedLease,
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
