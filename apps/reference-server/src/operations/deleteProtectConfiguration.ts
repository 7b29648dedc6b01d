import type { Operation, OperationCall } from '../context.js';
import type { ProtectConfiguration } from '../storage/protect-configurations.js';
import { toProtectConfigurationBody } from './rules/protect-configuration-body.js';
import { requireResource } from './rules/refusals.js';
import { toTaggedResource } from './rules/resource-names.js';

/** Deletes a protect configuration with its rules and tags. */
export const deleteProtectConfiguration: Operation<'deleteProtectConfiguration'> = async (
  input,
  call,
) => {
  const { scope, storage } = call.context;
  // No rule may be added meanwhile.
  const configuration = await storage.exclusiveTransaction(scope, async (tables) => {
    const found = await requireResource(
      call,
      'ProtectConfigurationId',
      input.ProtectConfigurationId,
      'protect-configuration',
      tables.protectConfigurations.find,
    );
    checkDeletion(call, found);
    const id = found.ProtectConfigurationId;
    await tables.protectConfigurations.remove(id);
    await tables.resourceTags.put(toTaggedResource('protect-configuration', id), []);
    return found;
  });
  return { status: 200, body: toProtectConfigurationBody(configuration, scope) };
};

function checkDeletion(
  call: OperationCall<'deleteProtectConfiguration'>,
  configuration: ProtectConfiguration,
): void {
  const { AccountDefault, DeletionProtectionEnabled, hasConfigurationSet } = configuration;
  const refuse = (Reason: (typeof reasons)[number], what: string) =>
    call.refuse('ConflictException', {
      Message: `The protect configuration ${what}.`,
      Reason,
      ResourceType: 'protect-configuration',
      ResourceId: configuration.ProtectConfigurationId,
    });
  const [isProtected, isDefault, isAssociated] = reasons;
  if (DeletionProtectionEnabled) {
    throw refuse(isProtected, 'has deletion protection; turn that off first');
  }
  if (AccountDefault) throw refuse(isDefault, 'is the default of the account');
  if (hasConfigurationSet) throw refuse(isAssociated, 'is associated with a configuration set');
}

const reasons = [
  'DELETION_PROTECTION_ENABLED',
  'PROTECT_CONFIGURATION_IS_ACCOUNT_DEFAULT',
  'PROTECT_CONFIGURATION_ASSOCIATED_WITH_CONFIGURATION_SET',
] as const;
