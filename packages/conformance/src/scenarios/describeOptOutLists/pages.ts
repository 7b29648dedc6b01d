import {
  absent,
  anything,
  arrayContaining,
  arrayWithout,
  every,
  inAnyOrder,
  responseOf,
} from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import type { Exchange, Scenario } from '../contract.js';
import { createList, deleteList, nameOf } from '../lists.js';
import { otherSharedLease, sharedLease } from '../numbers.js';
import { invalidMember } from '../refusals.js';
import { itemAt, listIn, listing, operation } from './builders.js';

const three = ['one', 'two', 'three'] as const;
const OptOutListNames = three.map(nameOf);
const aToken = anything('token');
const after = (exchange: string) => ({ NextToken: responseOf(exchange, 'NextToken') });
const creations = [createList('one'), createList('two'), createList('three')] as const;
const deletions = three.map(deleteList);
const all = { ...listing({ OptOutListNames }, inAnyOrder(...three.map(listIn))), name: 'all' };

const refused = (
  name: string,
  input: Exchange<typeof operation>['input'],
): Exchange<typeof operation> => ({
  name,
  operation,
  input,
  expect: invalidMember('INVALID_NEXT_TOKEN', 'NextToken'),
});

/** Pages of named lists, and tokens. */
export const pageScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'describeOptOutLists/pages-of-named-lists',
    title: 'Pages MUST have each list once, in the order of the whole, and end without a token',
    provenance: decided('V2'),
    steps: [
      ...creations,
      all,
      {
        ...listing(
          { OptOutListNames, MaxResults: 2 },
          [itemAt('all', 0), itemAt('all', 1)],
          aToken,
        ),
        name: 'page 1',
      },
      listing({ OptOutListNames, MaxResults: 2, ...after('page 1') }, [itemAt('all', 2)], absent),
      listing({ OptOutListNames, MaxResults: 1, ...after('page 1') }, [itemAt('all', 2)], absent),
      ...deletions,
    ],
  },
  {
    id: 'describeOptOutLists/list-between-pages',
    title: 'A list that is created between two pages MUST come once, and no other one twice',
    provenance: decided('V2'),
    steps: [
      {
        ...listing({ MaxResults: 1 }, [{ OptOutListName: 'Default' }], aToken),
        name: 'page 1',
      },
      createList('list'),
      {
        operation,
        input: { MaxResults: 100, ...after('page 1') },
        expect: { output: { OptOutLists: onceAndNoDefault() } },
      },
      deleteList('list'),
    ],
  },
  {
    id: 'describeOptOutLists/token-of-another-request',
    title:
      'A token with other members than those of its request MUST be refused, but for MaxResults',
    provenance: decided('V2'),
    steps: [
      ...creations,
      { ...listing({ OptOutListNames, MaxResults: 1 }, anything([{}]), aToken), name: 'page 1' },
      refused('without names', after('page 1')),
      refused('with fewer names', {
        OptOutListNames: [nameOf('one'), nameOf('two')],
        ...after('page 1'),
      }),
      refused('with the owner SHARED', { Owner: 'SHARED', ...after('page 1') }),
      ...deletions,
    ],
  },
  {
    id: 'describeOptOutLists/token-of-another-operation',
    title: 'A token of another operation MUST be refused',
    provenance: decided('V2'),
    steps: [
      sharedLease,
      otherSharedLease,
      {
        name: 'numbers',
        operation: 'describePhoneNumbers',
        input: { MaxResults: 1 },
        expect: { output: { PhoneNumbers: anything([{}]), NextToken: anything('token') } },
      },
      refused('the token of the numbers', { MaxResults: 1, ...after('numbers') }),
    ],
  },
  {
    id: 'describeOptOutLists/tokens-of-nonsense',
    title: 'A token that the server did not return MUST be refused as such, whatever it looks like',
    provenance: decided('V2'),
    steps: [
      refused('a letter', { NextToken: 'x' }),
      ...['0', 'null', '~'.repeat(1024), "' OR 1=1 --", 'Größe 日本 🚀', 'e30', 'W10'].map(
        (token) => refused(token.slice(0, 30), { NextToken: token }),
      ),
    ],
  },
];

function onceAndNoDefault() {
  return every(arrayContaining(listIn('list')), arrayWithout({ OptOutListName: 'Default' }));
}
