import { absent, responseOf } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import { moreThanASecond } from '../../scenario/steps.js';
import type { Exchange, Scenario } from '../contract.js';
import { asCreated, creating, deleting, idOf, pageToken } from '../protect/configurations.js';
import { invalidMember } from '../refusals.js';
import { only, operation } from './builders.js';

const provenance = decided('V2');
const names = ['one', 'other', 'third'];
const before = [
  creating('one'),
  moreThanASecond,
  creating('other'),
  moreThanASecond,
  creating('third'),
] as const;
const input = { ProtectConfigurationIds: names.map(idOf), MaxResults: 1 };
const first: Exchange<typeof operation> = {
  name: 'first page',
  operation,
  input,
  expect: {
    output: { ProtectConfigurations: [asCreated('one')], NextToken: pageToken('first-token') },
  },
};
const NextToken = responseOf('first page', 'NextToken');
const refused = invalidMember('INVALID_NEXT_TOKEN', 'NextToken');

const nonsense = (token: string): Exchange<typeof operation> => ({
  name: token,
  operation,
  input: { NextToken: token },
  expect: refused,
});

/** Pages of configurations that are named by their ids, so that no others are among them. */
export const pageScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'describeProtectConfigurations/pages-until-the-end',
    title: 'Pages MUST have each protect configuration once, and the last of them no token',
    provenance,
    steps: [
      ...before,
      first,
      {
        name: 'second page',
        operation,
        input: { ...input, NextToken },
        expect: {
          output: {
            ProtectConfigurations: [asCreated('other')],
            NextToken: pageToken('second-token'),
          },
        },
      },
      {
        name: 'third page',
        operation,
        input: { ...input, MaxResults: 2, NextToken: responseOf('second page', 'NextToken') },
        expect: { output: { ProtectConfigurations: [asCreated('third')], NextToken: absent } },
      },
      ...names.map(deleting),
    ],
  },
  {
    id: 'describeProtectConfigurations/page-of-another-size',
    title: 'A token MUST be good for a page of another size, and more than once',
    provenance,
    steps: [
      ...before,
      first,
      ...['once', 'again'].map(
        (name) =>
          ({
            name,
            operation,
            input: { ...input, MaxResults: 5, NextToken },
            expect: {
              output: {
                ProtectConfigurations: [asCreated('other'), asCreated('third')],
                NextToken: absent,
              },
            },
          }) as const,
      ),
      ...names.map(deleting),
    ],
  },
  {
    id: 'describeProtectConfigurations/changes-between-pages',
    title: 'A change between two pages MUST neither repeat nor hide a protect configuration',
    provenance,
    steps: [
      creating('new'),
      moreThanASecond,
      creating('newer'),
      {
        name: 'first page',
        operation,
        input: { ProtectConfigurationIds: [idOf('new'), idOf('newer')], MaxResults: 1 },
        expect: {
          output: {
            ProtectConfigurations: [asCreated('new')],
            NextToken: pageToken('first-token'),
          },
        },
      },
      {
        operation: 'updateProtectConfiguration',
        input: { ProtectConfigurationId: idOf('new'), DeletionProtectionEnabled: true },
        expect: { output: { DeletionProtectionEnabled: true } },
      },
      {
        name: 'second page',
        operation,
        input: {
          ProtectConfigurationIds: [idOf('new'), idOf('newer')],
          MaxResults: 2,
          NextToken,
        },
        expect: { output: { ProtectConfigurations: [asCreated('newer')], NextToken: absent } },
      },
      {
        operation: 'updateProtectConfiguration',
        input: { ProtectConfigurationId: idOf('new'), DeletionProtectionEnabled: false },
        expect: { output: { DeletionProtectionEnabled: false } },
      },
      deleting('new'),
      deleting('newer'),
    ],
  },
  {
    id: 'describeProtectConfigurations/token-of-other-parameters',
    title: 'A token with other ids or filters than those of its page MUST be refused',
    provenance,
    steps: [
      ...before,
      first,
      {
        name: 'fewer ids',
        operation,
        input: { ...input, ProtectConfigurationIds: [idOf('one'), idOf('other')], NextToken },
        expect: refused,
      },
      {
        name: 'no ids',
        operation,
        input: { MaxResults: 1, NextToken },
        expect: refused,
      },
      {
        name: 'a filter',
        operation,
        input: { ...input, Filters: [only('account-default', 'false')], NextToken },
        expect: refused,
      },
      ...names.map(deleting),
    ],
  },
  {
    id: 'describeProtectConfigurations/token-of-another-operation',
    title: 'A token MUST NOT be good for another operation',
    provenance,
    steps: [
      ...before,
      first,
      {
        operation: 'listProtectConfigurationRuleSetNumberOverrides',
        input: { ProtectConfigurationId: idOf('one'), MaxResults: 1, NextToken },
        expect: refused,
      },
      ...names.map(deleting),
    ],
  },
  {
    id: 'describeProtectConfigurations/token-of-nonsense',
    title:
      'A token that the server did not make MUST be refused with the reason INVALID_NEXT_TOKEN',
    provenance,
    steps: [
      nonsense('x'),
      nonsense('%00'),
      nonsense('eyJhIjoxfQ'),
      nonsense('日本 🚀'),
      nonsense('{"after":[]}'),
    ],
  },
];
