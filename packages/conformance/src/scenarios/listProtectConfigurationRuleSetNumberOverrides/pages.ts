import { absent, responseOf } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import { moreThanASecond } from '../../scenario/steps.js';
import type { Exchange, Scenario } from '../contract.js';
import { creating, deleting, idOf, pageToken } from '../protect/configurations.js';
import { asSet, removing, setting } from '../protect/overrides.js';
import { invalidMember } from '../refusals.js';
import { operation } from './lists.js';

const provenance = decided(operation);
const before = [
  creating('new'),
  setting('US', 'new', 'US'),
  setting('CA', 'new', 'CA', { Action: 'ALLOW' }),
  setting('GB', 'new', 'GB'),
] as const;
const after = deleting('new');
const NextToken = responseOf('first page', 'NextToken');
const refused = invalidMember('INVALID_NEXT_TOKEN', 'NextToken');

type Given = Exchange<typeof operation>;
type Change = Partial<Given['input']>;

/** A page with rules that earlier exchanges have set; with a sample of its token, unless it is the last one. */
function page(name: string, found: readonly string[], change: Change, token?: string): Given {
  return {
    name,
    operation,
    input: { ProtectConfigurationId: idOf('new'), ...change },
    expect: {
      output: {
        RuleSetNumberOverrides: found.map(asSet),
        NextToken: token === undefined ? absent : pageToken(token),
      },
    },
  };
}

const first = page('first page', ['US', 'CA'], { MaxResults: 2 }, 'first-token');

/** A page of another list with the token of the first one. */
const other = (name: string, change: Change): Given => ({
  name,
  operation,
  input: { ProtectConfigurationId: idOf('new'), MaxResults: 2, NextToken, ...change },
  expect: refused,
});

/** Pages of rules. */
export const pageScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: `${operation}/pages-until-the-end`,
    title: 'Pages MUST have each rule once, and the last of them no token',
    provenance,
    steps: [
      ...before,
      first,
      page('second page', ['GB'], { MaxResults: 2, NextToken }),
      page('of another size', ['GB'], { MaxResults: 50, NextToken }),
      page('of one', ['US'], { MaxResults: 1 }, 'token-of-one'),
      after,
    ],
  },
  {
    id: `${operation}/pages-of-a-filter`,
    title: 'Pages of a filtered list MUST have only what the filter matches',
    provenance,
    steps: [
      ...before,
      page(
        'first page',
        ['US'],
        { MaxResults: 1, Filters: [{ Name: 'action', Values: ['BLOCK'] }] },
        'first-token',
      ),
      page('second page', ['GB'], {
        MaxResults: 2,
        Filters: [{ Name: 'action', Values: ['BLOCK'] }],
        NextToken,
      }),
      after,
    ],
  },
  {
    id: `${operation}/rule-deleted-between-pages`,
    title: 'A rule that is deleted between two pages MUST NOT hide or repeat another',
    provenance,
    steps: [
      ...before,
      first,
      removing('new', 'US'),
      removing('new', 'CA'),
      page('second page', ['GB'], { MaxResults: 2, NextToken }),
      after,
    ],
  },
  {
    id: `${operation}/rule-made-between-pages`,
    title:
      'A rule that is made between two pages MUST NOT hide or repeat another, and come after the older ones',
    provenance,
    steps: [
      ...before,
      first,
      moreThanASecond,
      setting('none', 'new', 'none'),
      page('second page', ['GB', 'none'], { MaxResults: 50, NextToken }),
      after,
    ],
  },
  {
    id: `${operation}/token-of-other-parameters`,
    title:
      'A token with other filters than those of its page, or for another configuration, MUST be refused',
    provenance,
    steps: [
      ...before,
      creating('another'),
      first,
      other('a filter', { Filters: [{ Name: 'action', Values: ['BLOCK'] }] }),
      other('another configuration', { ProtectConfigurationId: idOf('another') }),
      deleting('another'),
      after,
    ],
  },
  {
    id: `${operation}/token-of-another-operation`,
    title: 'A token MUST NOT be good for another operation',
    provenance,
    steps: [
      ...before,
      first,
      {
        operation: 'describeProtectConfigurations',
        input: { MaxResults: 2, NextToken },
        expect: refused,
      },
      after,
    ],
  },
  {
    id: `${operation}/token-of-nonsense`,
    title:
      'A token that the server did not make MUST be refused with the reason INVALID_NEXT_TOKEN',
    provenance,
    steps: [
      creating('new'),
      other('a letter', { NextToken: 'x' }),
      other('JSON', { NextToken: '["","0","+1"]' }),
      other('a blank', { NextToken: ' ' }),
      other('other letters', { NextToken: '日本 🚀' }),
      after,
    ],
  },
];
