import { decided, documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { idOf, sharedLease } from '../numbers.js';
import { invalidMember } from '../refusals.js';
import {
  cleanUp,
  leasesOf,
  listing,
  numberIn,
  ofScenario,
  operation,
  ownList,
} from './builders.js';

/** Whose numbers are listed. */
export const ownerScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'describePhoneNumbers/own-numbers',
    title: 'The owner SELF MUST find the numbers of the account, as no owner does',
    provenance: documented(operation),
    steps: [
      ownList,
      ...leasesOf('lease'),
      listing({ Owner: 'SELF', Filters: [ofScenario] }, [numberIn('lease')]),
      listing({ Filters: [ofScenario] }, [numberIn('lease')]),
      listing({ Owner: 'SELF', PhoneNumberIds: [], Filters: [ofScenario] }, [numberIn('lease')]),
      ...cleanUp('lease'),
    ],
  },
  {
    id: 'describePhoneNumbers/shared-numbers',
    title: 'The owner SHARED MUST NOT find the numbers of the account',
    provenance: documented(operation),
    steps: [
      ownList,
      ...leasesOf('lease'),
      listing({ Owner: 'SHARED', Filters: [ofScenario] }, []),
      ...cleanUp('lease'),
    ],
  },
  {
    id: 'describePhoneNumbers/owner-with-numbers',
    title: 'An owner together with numbers MUST be refused',
    provenance: decided('V2'),
    steps: [
      sharedLease,
      ...(['SELF', 'SHARED'] as const).map(
        (Owner) =>
          ({
            name: Owner,
            operation,
            input: { PhoneNumberIds: [idOf('shared lease')], Owner },
            expect: invalidMember('PARAMETERS_CANNOT_BE_USED_TOGETHER', '(Owner|PhoneNumberIds)'),
          }) as const,
      ),
    ],
  },
];
