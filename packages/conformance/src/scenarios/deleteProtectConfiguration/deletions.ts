import { optional } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Exchange, Scenario } from '../contract.js';
import {
  arnOf,
  asCreated,
  creating,
  deleting,
  idOf,
  notFound,
  notFoundOfAnyId,
} from '../protect/configurations.js';

export const operation = 'deleteProtectConfiguration';

/** A deletion whose finding is one of its own scenario. */
export function own(name: string): Exchange<typeof operation> {
  return {
    name: `delete ${name}`,
    operation,
    usesUp: true,
    input: { ProtectConfigurationId: idOf(name) },
    expect: { output: { ...asCreated(name) } },
  };
}

const protection = (isProtected: boolean): Exchange<'updateProtectConfiguration'> => ({
  name: isProtected ? 'protect it' : 'unprotect it',
  operation: 'updateProtectConfiguration',
  input: { ProtectConfigurationId: idOf('new'), DeletionProtectionEnabled: isProtected },
  expect: { output: { DeletionProtectionEnabled: isProtected } },
});

const whileProtected: Exchange<typeof operation> = {
  name: 'while it is protected',
  operation,
  input: { ProtectConfigurationId: idOf('new') },
  expect: {
    exception: 'ConflictException',
    members: {
      Reason: 'DELETION_PROTECTION_ENABLED',
      ResourceType: 'protect-configuration',
      ResourceId: optional(idOf('new')),
    },
  },
};

/** Deletions, and what prevents them. */
export const deletionScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'deleteProtectConfiguration/returns-it-as-it-was',
    title: 'The response MUST show the deleted protect configuration as it was',
    provenance: decided(operation),
    steps: [{ ...creating('new'), input: {} }, own('new')],
  },
  {
    id: 'deleteProtectConfiguration/is-gone',
    title: 'A deleted protect configuration MUST NOT be found again, by any operation',
    provenance: documented(operation),
    steps: [
      creating('new'),
      own('new'),
      {
        name: 'describe',
        operation: 'describeProtectConfigurations',
        input: { ProtectConfigurationIds: [idOf('new')] },
        expect: { exception: 'ResourceNotFoundException' },
      },
      {
        name: 'update',
        operation: 'updateProtectConfiguration',
        input: { ProtectConfigurationId: idOf('new') },
        expect: notFound,
      },
      {
        name: 'list its overrides',
        operation: 'listProtectConfigurationRuleSetNumberOverrides',
        input: { ProtectConfigurationId: idOf('new') },
        expect: notFound,
      },
      {
        name: 'get its country rules',
        operation: 'getProtectConfigurationCountryRuleSet',
        input: { ProtectConfigurationId: idOf('new'), NumberCapability: 'SMS' },
        expect: notFound,
      },
      {
        name: 'put an override',
        operation: 'putProtectConfigurationRuleSetNumberOverride',
        input: {
          ProtectConfigurationId: idOf('new'),
          DestinationPhoneNumber: '+12065550142',
          Action: 'BLOCK',
        },
        expect: notFound,
      },
    ],
  },
  {
    id: 'deleteProtectConfiguration/twice',
    title: 'A second deletion MUST be refused as not found',
    provenance: decided(operation),
    steps: [
      creating('new'),
      own('new'),
      {
        name: 'again',
        operation,
        input: { ProtectConfigurationId: idOf('new') },
        expect: notFound,
      },
    ],
  },
  {
    id: 'deleteProtectConfiguration/protected-from-the-start',
    title: 'A protect configuration that was created with deletion protection MUST NOT be deleted',
    provenance: documented(operation),
    steps: [
      creating('new', { DeletionProtectionEnabled: true }),
      whileProtected,
      {
        name: 'it is still there',
        operation: 'describeProtectConfigurations',
        input: { ProtectConfigurationIds: [idOf('new')] },
        expect: { output: { ProtectConfigurations: [asCreated('new')] } },
      },
      protection(false),
      deleting('new'),
    ],
  },
  {
    id: 'deleteProtectConfiguration/protected-later',
    title:
      'Deletion protection that an update turned on MUST prevent a deletion until it is off again',
    provenance: documented(operation),
    steps: [creating('new'), protection(true), whileProtected, protection(false), own('new')],
  },
  {
    id: 'deleteProtectConfiguration/others-stay',
    title: 'A deletion MUST leave every other protect configuration alone',
    provenance: documented(operation),
    steps: [
      creating('one'),
      creating('other'),
      own('one'),
      {
        operation: 'describeProtectConfigurations',
        input: { ProtectConfigurationIds: [idOf('other')] },
        expect: { output: { ProtectConfigurations: [asCreated('other')] } },
      },
      deleting('other'),
    ],
  },
  {
    id: 'deleteProtectConfiguration/tags-go-too',
    title: 'The tags of a deleted protect configuration MUST NOT be found again',
    provenance: documented(operation),
    steps: [
      creating('new', { Tags: [{ Key: 'Name', Value: 'checkout' }] }),
      own('new'),
      {
        operation: 'listTagsForResource',
        input: { ResourceArn: arnOf('new') },
        expect: notFoundOfAnyId,
      },
    ],
  },
];
