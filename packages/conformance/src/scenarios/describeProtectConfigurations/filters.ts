import { absent } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import {
  asCreated,
  creating,
  deleting,
  idOf,
  listOfOnly,
  listWithout,
} from '../protect/configurations.js';
import { invalidMember } from '../refusals.js';
import { describing, only, operation, unprotecting } from './builders.js';

const provenance = decided('V2');
const protection = 'deletion-protection-enabled';
const both = ['open', 'protected'];
/** Two configurations, one of which has deletion protection. */
const before = [
  creating('open'),
  creating('protected', { DeletionProtectionEnabled: true }),
] as const;
const after = [deleting('open'), unprotecting('protected'), deleting('protected')] as const;

/** Filters, alone and together. */
export const filterScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'describeProtectConfigurations/filter-by-protection',
    title:
      'The filter deletion-protection-enabled MUST find those that are protected, or those that are not',
    provenance,
    steps: [
      ...before,
      { ...describing(both, [only(protection, 'true')], ['protected']), name: 'true' },
      { ...describing(both, [only(protection, 'false')], ['open']), name: 'false' },
      ...after,
    ],
  },
  {
    id: 'describeProtectConfigurations/filter-by-account-default',
    title: 'The filter account-default MUST find the default of the account, or the others',
    provenance,
    steps: [
      creating('new'),
      { ...describing(['new'], [only('account-default', 'false')], ['new']), name: 'false' },
      { ...describing(['new'], [only('account-default', 'true')], []), name: 'true' },
      {
        name: 'the default of the account',
        operation,
        input: {
          ProtectConfigurationIds: [fixture('defaultProtectConfiguration'), idOf('new')],
          Filters: [only('account-default', 'true')],
        },
        expect: {
          output: {
            ProtectConfigurations: [
              {
                ProtectConfigurationId: fixture('defaultProtectConfiguration'),
                AccountDefault: true,
              },
            ],
            NextToken: absent,
          },
        },
      },
      {
        name: 'of all',
        operation,
        input: { Filters: [only('account-default', 'false')], MaxResults: 100 },
        expect: {
          output: {
            ProtectConfigurations: listOfOnly({ AccountDefault: false }, { ...asCreated('new') }),
          },
        },
      },
      deleting('new'),
    ],
  },
  {
    id: 'describeProtectConfigurations/filter-without-ids',
    title: 'A filter without ids MUST leave out every protect configuration that it does not match',
    provenance,
    steps: [
      ...before,
      {
        operation,
        input: { Filters: [only(protection, 'true')], MaxResults: 100 },
        expect: {
          output: {
            ProtectConfigurations: listOfOnly(
              { DeletionProtectionEnabled: true },
              { ...asCreated('protected') },
            ),
          },
        },
      },
      {
        name: 'the others',
        operation,
        input: { Filters: [only(protection, 'false')], MaxResults: 100 },
        expect: {
          output: {
            ProtectConfigurations: listWithout('ProtectConfigurationId', idOf('protected')),
          },
        },
      },
      ...after,
    ],
  },
  {
    id: 'describeProtectConfigurations/values-of-a-filter',
    title: 'A filter MUST match what has any of its values',
    provenance,
    steps: [
      { ...before[0] },
      { ...before[1] },
      {
        name: 'both values',
        operation,
        input: {
          ProtectConfigurationIds: both.map(idOf),
          Filters: [only(protection, 'false', 'true'), only('account-default', 'true', 'false')],
          MaxResults: 100,
        },
        expect: {
          output: {
            ProtectConfigurations: listOfOnly({}, { ...asCreated('open') }),
          },
        },
      },
      {
        ...describing(['protected'], [only(protection, 'false', 'true')], ['protected']),
        name: 'the second value',
      },
      ...after,
    ],
  },
  {
    id: 'describeProtectConfigurations/filters-together',
    title: 'All filters MUST match, also two of the same name',
    provenance,
    steps: [
      ...before,
      {
        ...describing(
          both,
          [only(protection, 'true'), only('account-default', 'false')],
          ['protected'],
        ),
        name: 'both match',
      },
      {
        ...describing(both, [only('account-default', 'true'), only(protection, 'true')], []),
        name: 'only the second matches',
      },
      {
        ...describing(both, [only(protection, 'true'), only('account-default', 'true')], []),
        name: 'only the first matches',
      },
      {
        ...describing(both, [only(protection, 'true'), only(protection, 'false')], []),
        name: 'two of one name',
      },
      ...after,
    ],
  },
  {
    id: 'describeProtectConfigurations/nothing-found',
    title: 'Where nothing is found, the list MUST be empty and have no token',
    provenance,
    steps: [creating('new'), describing(['new'], [only(protection, 'true')], []), deleting('new')],
  },
  {
    id: 'describeProtectConfigurations/filter-follows-changes',
    title: 'A filter MUST compare what a protect configuration is now',
    provenance,
    steps: [
      creating('new', { DeletionProtectionEnabled: true }),
      unprotecting('new'),
      {
        operation,
        input: {
          ProtectConfigurationIds: [idOf('new')],
          Filters: [only(protection, 'false')],
        },
        expect: {
          output: {
            ProtectConfigurations: [{ ...asCreated('new'), DeletionProtectionEnabled: false }],
          },
        },
      },
      deleting('new'),
    ],
  },
  ...[
    { id: 'value-in-capitals', value: 'TRUE' },
    { id: 'value-of-no-boolean', value: '1' },
  ].map(
    ({ id, value }) =>
      ({
        id: `describeProtectConfigurations/${id}`,
        title: `A value of a filter that is neither true nor false MUST be refused: ${value}`,
        provenance,
        steps: [
          {
            operation,
            input: { Filters: [only(protection, value)] },
            expect: invalidMember('INVALID_FILTER_VALUES', 'Filters.0.Values'),
          },
          {
            name: 'in the second filter, after a valid value',
            operation,
            input: {
              Filters: [only(protection, 'true'), only('account-default', 'true', value)],
            },
            expect: invalidMember('INVALID_FILTER_VALUES', 'Filters.1.Values'),
          },
        ],
      }) as const,
  ),
];
