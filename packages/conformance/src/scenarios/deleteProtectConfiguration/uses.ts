import { optional } from '../../matching/matchers.js';
import { documented } from '../../scenario/provenance.js';
import type { Exchange, Scenario } from '../contract.js';
import { type FixtureName, fixture } from '../fixtures.js';
import { operation } from './deletions.js';

type Reason =
  | 'DELETION_PROTECTION_ENABLED'
  | 'PROTECT_CONFIGURATION_IS_ACCOUNT_DEFAULT'
  | 'PROTECT_CONFIGURATION_ASSOCIATED_WITH_CONFIGURATION_SET';

/** A deletion of a fixture that is refused for what uses or protects it. */
const refused = (name: FixtureName, Reason: Reason): Exchange<typeof operation> => ({
  operation,
  input: { ProtectConfigurationId: fixture(name) },
  expect: {
    exception: 'ConflictException',
    members: {
      Reason,
      ResourceType: 'protect-configuration',
      ResourceId: optional(fixture(name)),
    },
  },
});

const protecting = (
  name: FixtureName,
  isProtected: boolean,
): Exchange<'updateProtectConfiguration'> => ({
  name: isProtected ? 'protect it' : 'unprotect it',
  operation: 'updateProtectConfiguration',
  input: { ProtectConfigurationId: fixture(name), DeletionProtectionEnabled: isProtected },
  expect: { output: { DeletionProtectionEnabled: isProtected } },
});

const toUse = (
  id: string,
  who: string,
  name: FixtureName,
  reason: Reason,
): readonly Scenario<typeof operation>[] => [
  {
    id: `deleteProtectConfiguration/${id}`,
    title: `A protect configuration that is ${who} MUST NOT be deleted`,
    provenance: documented(operation),
    steps: [
      refused(name, reason),
      {
        name: 'it is still there',
        operation: 'describeProtectConfigurations',
        input: { ProtectConfigurationIds: [fixture(name)] },
        expect: {
          output: {
            ProtectConfigurations: [
              {
                ProtectConfigurationId: fixture(name),
                AccountDefault: name === 'defaultProtectConfiguration',
              },
            ],
          },
        },
      },
    ],
  },
  {
    id: `deleteProtectConfiguration/protection-before-${id}`,
    title: `The deletion of a protected configuration that is ${who} MUST be refused for its protection`,
    provenance: documented(operation),
    steps: [
      protecting(name, true),
      { ...refused(name, 'DELETION_PROTECTION_ENABLED'), name: 'while it is protected' },
      protecting(name, false),
      { ...refused(name, reason), name: 'without protection' },
    ],
  },
];

/** What uses a protect configuration, so that it cannot be deleted. */
export const useScenarios: readonly Scenario<typeof operation>[] = [
  ...toUse(
    'account-default',
    'the default of the account',
    'defaultProtectConfiguration',
    'PROTECT_CONFIGURATION_IS_ACCOUNT_DEFAULT',
  ),
  ...toUse(
    'configuration-set',
    'associated with a configuration set',
    'associatedProtectConfiguration',
    'PROTECT_CONFIGURATION_ASSOCIATED_WITH_CONFIGURATION_SET',
  ),
];
