import { absent, asSent, responseOf, timestamp } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import { arnEndingWith } from '../arns.js';
import type { Exchange, Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import {
  arnOf,
  asCreated,
  creating,
  deleting,
  idOf,
  type Shown,
} from '../protect/configurations.js';

export const operation = 'updateProtectConfiguration';

/** Sets the deletion protection of a configuration that an earlier exchange has created. */
export function protecting(name: string, isProtected: boolean): Exchange<typeof operation> {
  return {
    name: `${isProtected ? 'protect' : 'unprotect'} ${name}`,
    operation,
    input: { ProtectConfigurationId: idOf(name), DeletionProtectionEnabled: isProtected },
    expect: { output: { ...asCreated(name), DeletionProtectionEnabled: isProtected } },
  };
}

/** A description that shows a configuration as it was created, with changes. */
function describing(name: string, changes: Shown): Exchange<'describeProtectConfigurations'> {
  return {
    name: `describe ${name}`,
    operation: 'describeProtectConfigurations',
    input: { ProtectConfigurationIds: [idOf(name)] },
    expect: { output: { ProtectConfigurations: [{ ...asCreated(name), ...changes }] } },
  };
}

/** Changes of settings. */
export const settingScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'updateProtectConfiguration/returns-the-configuration',
    title: 'The response MUST show the protect configuration after the change',
    provenance: documented(operation),
    steps: [
      {
        operation,
        input: {
          ProtectConfigurationId: fixture('otherProtectConfiguration'),
          DeletionProtectionEnabled: false,
        },
        expect: {
          output: {
            ProtectConfigurationArn: arnEndingWith(
              'ProtectConfigurationId',
              'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/protect-22222222222222222222222222222222',
            ),
            ProtectConfigurationId: asSent('ProtectConfigurationId'),
            CreatedTimestamp: timestamp,
            AccountDefault: false,
            DeletionProtectionEnabled: false,
          },
        },
      },
    ],
  },
  {
    id: 'updateProtectConfiguration/turns-protection-on-and-off',
    title: 'An update MUST turn deletion protection on and off, and change nothing else',
    provenance: documented(operation),
    steps: [
      creating('new'),
      protecting('new', true),
      describing('new', { DeletionProtectionEnabled: true }),
      protecting('new', false),
      { ...describing('new', { DeletionProtectionEnabled: false }), name: 'describe it again' },
      deleting('new'),
    ],
  },
  {
    id: 'updateProtectConfiguration/is-the-same-again',
    title: 'An update to what a protect configuration is already MUST succeed',
    provenance: decided(operation),
    steps: [
      creating('new'),
      protecting('new', true),
      { ...protecting('new', true), name: 'again' },
      protecting('new', false),
      deleting('new'),
    ],
  },
  {
    id: 'updateProtectConfiguration/id-alone',
    title: 'An update without a setting MUST change nothing and return the protect configuration',
    provenance: decided(operation),
    steps: [
      creating('new', { DeletionProtectionEnabled: true }),
      {
        operation,
        input: { ProtectConfigurationId: idOf('new') },
        expect: { output: { ...asCreated('new') } },
      },
      describing('new', { DeletionProtectionEnabled: true }),
      protecting('new', false),
      deleting('new'),
    ],
  },
  {
    id: 'updateProtectConfiguration/changes-no-other',
    title: 'An update MUST leave every other protect configuration alone',
    provenance: documented(operation),
    steps: [
      creating('one'),
      creating('other'),
      protecting('one', true),
      describing('other', { DeletionProtectionEnabled: false }),
      protecting('one', false),
      deleting('one'),
      deleting('other'),
    ],
  },
  {
    id: 'updateProtectConfiguration/keeps-tags',
    title: 'An update MUST keep the tags of the protect configuration, and not return them',
    provenance: documented(operation),
    steps: [
      creating('new', { Tags: [{ Key: 'Name', Value: 'checkout' }] }),
      {
        operation,
        input: { ProtectConfigurationId: idOf('new'), DeletionProtectionEnabled: false },
        expect: { output: { ...asCreated('new'), ...{ Tags: absent } } },
      },
      {
        operation: 'listTagsForResource',
        input: { ResourceArn: arnOf('new') },
        expect: { output: { Tags: responseOf('new', 'Tags') } },
      },
      deleting('new'),
    ],
  },
  {
    id: 'updateProtectConfiguration/updates-at-once',
    title: 'Concurrent updates to one setting MUST all succeed',
    provenance: decided(operation),
    steps: [
      creating('new'),
      { ...protecting('new', true), atOnce: 5 },
      protecting('new', false),
      deleting('new'),
    ],
  },
];
