import { responseOf, token, unlike } from '../../matching/matchers.js';
import { documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { asCreated, creating, deleting, toCreated } from '../protect/configurations.js';
import { operation, own } from './builders.js';

const tags = [{ Key: 'Name', Value: 'checkout' }];

/** What a new protect configuration is like. */
export const responseScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'createProtectConfiguration/gives-defaults',
    title:
      'A new protect configuration MUST be unprotected and not the default of the account, and its ARN end with its id',
    provenance: documented(operation),
    steps: [own('new'), deleting('new')],
  },
  {
    id: 'createProtectConfiguration/echoes-the-request',
    title: 'The response MUST echo the deletion protection and the tags of the request',
    provenance: documented(operation),
    steps: [
      own('new', { DeletionProtectionEnabled: true, Tags: tags, ClientToken: token('new') }),
      {
        operation: 'updateProtectConfiguration',
        input: {
          ProtectConfigurationId: responseOf('new', 'ProtectConfigurationId'),
          DeletionProtectionEnabled: false,
        },
        expect: { output: {} },
      },
      deleting('new'),
    ],
  },
  {
    id: 'createProtectConfiguration/each-is-another',
    title:
      'Each call without a repeated ClientToken MUST create a protect configuration of its own',
    provenance: documented(operation),
    steps: [
      creating('one'),
      {
        ...creating('other'),
        expect: {
          output: {
            ...toCreated('other'),
            ProtectConfigurationId: unlike(
              responseOf('one', 'ProtectConfigurationId'),
              'protect-22222222222222222222222222222222',
            ),
          },
        },
      },
      deleting('one'),
      deleting('other'),
    ],
  },
  {
    id: 'createProtectConfiguration/is-described',
    title: 'A new protect configuration MUST be described as its creation returned it',
    provenance: documented(operation),
    steps: [
      creating('new', { DeletionProtectionEnabled: false }),
      {
        operation: 'describeProtectConfigurations',
        input: { ProtectConfigurationIds: [responseOf('new', 'ProtectConfigurationId')] },
        expect: { output: { ProtectConfigurations: [asCreated('new')] } },
      },
      deleting('new'),
    ],
  },
];
