import type { Matcher } from '../../matching/matcher.js';
import { anything, fromResponseOf, responseOf } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import type { Exchange, Scenario } from '../contract.js';
import { sharedList } from '../lists.js';
import { idOf, otherSharedLease, sharedLease } from '../numbers.js';
import { invalidMember } from '../refusals.js';
import { filter, listing, operation } from './builders.js';

type Input = Exchange<typeof operation>['input'];

const PhoneNumberIds = [idOf('shared lease'), idOf('other shared lease')];
const Filters = [filter('iso-country-code', 'US')];
const first = [
  sharedLease,
  otherSharedLease,
  {
    ...listing({ PhoneNumberIds, Filters, MaxResults: 1 }, anything([{}]), anything('token')),
    name: 'page 1',
  },
] as const;
const NextToken = responseOf('page 1', 'NextToken');

const refused = (name: string, input: Input): Exchange<typeof operation> => ({
  name,
  operation,
  input,
  expect: invalidMember('INVALID_NEXT_TOKEN', 'NextToken'),
});

const changed = (what: string, change: (token: string) => string): Matcher =>
  fromResponseOf('page 1', 'NextToken', what, (token) => change(String(token)));

const encoded = (json: string) => btoa(json).replaceAll('=', '');

/** Tokens that a server did not return to a request with the same other members. */
export const pageTokenScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'describePhoneNumbers/token-of-another-request',
    title:
      'A token with other members than those of its request MUST be refused, but for MaxResults',
    provenance: decided('V2'),
    steps: [
      ...first,
      refused('without filters', { PhoneNumberIds, NextToken }),
      refused('with another value', {
        PhoneNumberIds,
        Filters: [filter('iso-country-code', 'US', 'CA')],
        NextToken,
      }),
      refused('with another filter', {
        PhoneNumberIds,
        Filters: [...Filters, filter('number-capability', 'SMS')],
        NextToken,
      }),
      refused('without numbers', { Filters, NextToken }),
      refused('with one of the numbers', {
        PhoneNumberIds: [idOf('shared lease')],
        Filters,
        NextToken,
      }),
      refused('with the owner SHARED', { Owner: 'SHARED', Filters, NextToken }),
    ],
  },
  {
    id: 'describePhoneNumbers/token-of-another-operation',
    title: 'A token of another operation MUST be refused',
    provenance: decided('V2'),
    steps: [
      sharedList,
      {
        name: 'lists',
        operation: 'describeOptOutLists',
        input: { MaxResults: 1 },
        expect: { output: { OptOutLists: anything([{}]), NextToken: anything('token') } },
      },
      refused('the token of the lists', {
        NextToken: responseOf('lists', 'NextToken'),
        MaxResults: 1,
      }),
    ],
  },
  {
    id: 'describePhoneNumbers/tokens-of-nonsense',
    title: 'A token that the server did not return MUST be refused as such, whatever it looks like',
    provenance: decided('V2'),
    steps: [
      refused('a letter', { NextToken: 'x' }),
      ...[
        '0',
        'null',
        '~'.repeat(1024),
        "' OR 1=1 --",
        '../../etc/passwd',
        'Größe 日本 🚀',
        encoded('{}'),
        encoded('[]'),
        encoded('["","",""]'),
        encoded('{"after":[0,"phone-0"]}'),
      ].map((token) => refused(token.slice(0, 30), { NextToken: token })),
    ],
  },
  {
    id: 'describePhoneNumbers/changed-tokens',
    title: 'A token that was changed on its way MUST be refused',
    provenance: decided('V2'),
    steps: [
      ...first,
      ...[
        changed('the token without its beginning', (token) => token.slice(1)),
        changed('the token without its end', (token) => token.slice(0, -3)),
        changed('the token with more at its end', (token) => `${token}AAAA`),
        changed('the token backwards', (token) => [...token].toReversed().join('')),
      ].map((token, at) =>
        refused(`change ${at + 1}`, { PhoneNumberIds, Filters, NextToken: token }),
      ),
    ],
  },
];
