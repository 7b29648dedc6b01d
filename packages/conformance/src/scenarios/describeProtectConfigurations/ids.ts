import { absent, arrayContaining, every, optional } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { moreThanASecond } from '../../scenario/steps.js';
import type { Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import {
  arnOf,
  asCreated,
  badReferences,
  creating,
  deleting,
  idOf,
  listWithout,
  unknownConfiguration,
} from '../protect/configurations.js';
import { invalidMember } from '../refusals.js';
import { operation, toList } from './builders.js';

/** Configurations named by their ids or ARNs, and all of them. */
export const idScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'describeProtectConfigurations/finds-by-id',
    title: 'Protect configurations MUST be found by their ids, and no others listed',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: {
          ProtectConfigurationIds: [
            fixture('protectConfiguration'),
            fixture('otherProtectConfiguration'),
          ],
        },
        expect: {
          output: {
            ProtectConfigurations: every(
              arrayContaining({ ProtectConfigurationId: fixture('protectConfiguration') }),
              arrayContaining({ ProtectConfigurationId: fixture('otherProtectConfiguration') }),
            ),
            NextToken: absent,
          },
        },
      },
      creating('new'),
      {
        name: 'one',
        operation,
        input: { ProtectConfigurationIds: [idOf('new')] },
        expect: toList([asCreated('new')]),
      },
      deleting('new'),
    ],
  },
  {
    id: 'describeProtectConfigurations/finds-by-arn',
    title:
      'A protect configuration MUST be found by its ARN, shown with its id, and shown once if it is named twice',
    provenance: decided('V2'),
    steps: [
      creating('new'),
      {
        operation,
        input: { ProtectConfigurationIds: [arnOf('new')] },
        expect: toList([asCreated('new')]),
      },
      {
        name: 'by both',
        operation,
        input: { ProtectConfigurationIds: [arnOf('new'), idOf('new'), idOf('new')] },
        expect: toList([asCreated('new')]),
      },
      deleting('new'),
    ],
  },
  {
    id: 'describeProtectConfigurations/oldest-first',
    title: 'The oldest protect configuration MUST come first, in whichever order the ids are',
    provenance: decided('V2'),
    steps: [
      creating('one'),
      moreThanASecond,
      creating('other'),
      ...[
        ['one', 'other'],
        ['other', 'one'],
      ].map(
        (names) =>
          ({
            name: `ids of ${names.join(' and ')}`,
            operation,
            input: { ProtectConfigurationIds: names.map(idOf) },
            expect: toList([asCreated('one'), asCreated('other')]),
          }) as const,
      ),
      deleting('one'),
      deleting('other'),
    ],
  },
  {
    id: 'describeProtectConfigurations/lists-all-without-ids',
    title: 'Without ids, or with an empty list of them, every protect configuration MUST be listed',
    provenance: decided('V2'),
    steps: [
      creating('new'),
      ...[{}, { ProtectConfigurationIds: [] }].map(
        (input) =>
          ({
            name: 'ProtectConfigurationIds' in input ? 'an empty list' : 'no list',
            operation,
            input: { ...input, MaxResults: 100 },
            expect: {
              output: {
                ProtectConfigurations: every(
                  arrayContaining({ ...asCreated('new') }),
                  arrayContaining({ ProtectConfigurationId: fixture('protectConfiguration') }),
                ),
              },
            },
          }) as const,
      ),
      deleting('new'),
      {
        name: 'after the deletion',
        operation,
        input: { MaxResults: 100 },
        expect: {
          output: {
            ProtectConfigurations: listWithout('ProtectConfigurationId', idOf('new')),
          },
        },
      },
    ],
  },
  {
    id: 'describeProtectConfigurations/unknown-id',
    title: 'One id that does not exist MUST fail the whole call, and the first such id be named',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: {
          ProtectConfigurationIds: [
            fixture('protectConfiguration'),
            unknownConfiguration,
            'protect-eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee',
          ],
        },
        expect: {
          exception: 'ResourceNotFoundException',
          members: {
            ResourceType: 'protect-configuration',
            ResourceId: optional(unknownConfiguration),
          },
        },
      },
    ],
  },
  {
    id: 'describeProtectConfigurations/arns-of-others',
    title: 'The ARN of another account or partition MUST be refused as not found',
    provenance: decided('V2'),
    steps: [
      creating('new'),
      ...(['ofAnotherAccount', 'ofAnotherPartition'] as const).map(
        (name) =>
          ({
            name,
            operation,
            input: { ProtectConfigurationIds: [badReferences('new')[name]] },
            expect: {
              exception: 'ResourceNotFoundException',
              members: { ResourceType: 'protect-configuration' },
            },
          }) as const,
      ),
      deleting('new'),
    ],
  },
  {
    id: 'describeProtectConfigurations/arn-of-another-kind',
    title: 'An ARN that is malformed, or of another kind of resource, MUST be refused as invalid',
    provenance: decided('V2'),
    steps: [
      creating('new'),
      ...(['ofAnotherKind', 'malformed'] as const).map(
        (name) =>
          ({
            name,
            operation,
            input: { ProtectConfigurationIds: [badReferences('new')[name]] },
            expect: invalidMember('INVALID_ARN', 'ProtectConfigurationIds'),
          }) as const,
      ),
      deleting('new'),
    ],
  },
];
