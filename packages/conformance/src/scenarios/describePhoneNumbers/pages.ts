import type { Matcher } from '../../matching/matcher.js';
import {
  absent,
  anything,
  arrayWithout,
  every,
  inAnyOrder,
  responseOf,
} from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import type { Exchange, Scenario } from '../contract.js';
import { idOf } from '../numbers.js';
import {
  cleanUp,
  type Item,
  idAt,
  itemAt,
  leasesOf,
  listing,
  numberIn,
  ofScenario,
  type operation,
  ownList,
} from './builders.js';

const Filters = [ofScenario];
const aToken = anything('token');
const three = ['first', 'second', 'third'] as const;
const all = { ...listing({ Filters }, inAnyOrder(...three.map(numberIn))), name: 'all' };

/** A page of one number; `all` says in which order the pages come. */
function page(
  name: string,
  items: Matcher | readonly Item[],
  next: Matcher,
  input: Exchange<typeof operation>['input'] = {},
): Exchange<typeof operation> {
  return { ...listing({ Filters, MaxResults: 1, ...input }, items, next), name };
}

const after = (exchange: string) => ({ NextToken: responseOf(exchange, 'NextToken') });

/** Releases a number by its place in the list. */
function releaseAt(at: number): Exchange<'releasePhoneNumber'> {
  const PhoneNumberId = idAt('all', at);
  return {
    operation: 'releasePhoneNumber',
    input: { PhoneNumberId },
    expect: { output: { PhoneNumberId } },
  };
}

/** Pages of a list that only the scenario's own numbers are in. */
export const pageScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'describePhoneNumbers/pages-of-one',
    title: 'Pages MUST have each number once, in the order of the list, and end without a token',
    provenance: decided('V2'),
    steps: [
      ownList,
      ...leasesOf(...three),
      all,
      page('page 1', [itemAt('all', 0)], aToken),
      page('page 2', [itemAt('all', 1)], aToken, after('page 1')),
      page('page 3', [itemAt('all', 2)], absent, after('page 2')),
      ...cleanUp(...three),
    ],
  },
  {
    id: 'describePhoneNumbers/pages-of-other-sizes',
    title: 'A token MUST be good for a page of another size',
    provenance: decided('V2'),
    steps: [
      ownList,
      ...leasesOf(...three),
      all,
      page('page 1', [itemAt('all', 0)], aToken),
      page('page 2', [itemAt('all', 1), itemAt('all', 2)], absent, {
        ...after('page 1'),
        MaxResults: 2,
      }),
      {
        ...listing({ Filters, ...after('page 1') }, [itemAt('all', 1), itemAt('all', 2)]),
        name: 'page 2 of the default size',
      },
      ...cleanUp(...three),
    ],
  },
  {
    id: 'describePhoneNumbers/page-twice',
    title: 'A token MUST give its page again if it is used again',
    provenance: decided('V2'),
    steps: [
      ownList,
      ...leasesOf(...three),
      all,
      page('page 1', [itemAt('all', 0)], aToken),
      page('page 2', [itemAt('all', 1)], aToken, after('page 1')),
      page('page 2 again', [itemAt('all', 1)], aToken, after('page 1')),
      ...cleanUp(...three),
    ],
  },
  {
    id: 'describePhoneNumbers/pages-of-named-numbers',
    title: 'Named numbers MUST come in pages as all numbers do',
    provenance: decided('V2'),
    steps: [
      ownList,
      ...leasesOf(...three),
      all,
      ...[0, 1, 2].map((at) =>
        page(`page ${at + 1}`, [itemAt('all', at)], at === 2 ? absent : aToken, {
          PhoneNumberIds: three.toReversed().map(idOf),
          ...(at > 0 && after(`page ${at}`)),
        }),
      ),
      ...cleanUp(...three),
    ],
  },
  {
    id: 'describePhoneNumbers/release-of-a-listed-number',
    title: 'A release of a number of an earlier page MUST NOT hide another number',
    provenance: decided('V2'),
    steps: [
      ownList,
      ...leasesOf(...three),
      all,
      page('page 1', [itemAt('all', 0)], aToken),
      releaseAt(0),
      page('page 2', [itemAt('all', 1)], aToken, after('page 1')),
      page('page 3', [itemAt('all', 2)], absent, after('page 2')),
      releaseAt(1),
      releaseAt(2),
      ...cleanUp(),
    ],
  },
  {
    id: 'describePhoneNumbers/lease-between-pages',
    title: 'A lease between two pages MUST NOT make a number come twice, or hide one',
    provenance: decided('V2'),
    steps: [
      ownList,
      ...leasesOf('first', 'second'),
      { ...listing({ Filters }, inAnyOrder(numberIn('first'), numberIn('second'))), name: 'all' },
      page('page 1', [itemAt('all', 0)], aToken),
      ...leasesOf('third'),
      {
        ...listing(
          { Filters, MaxResults: 100, ...after('page 1') },
          every(inAnyOrder(itemAt('all', 1), numberIn('third')), arrayWithout(itemAt('all', 0))),
        ),
        name: 'rest',
      },
      ...cleanUp(...three),
    ],
  },
];
