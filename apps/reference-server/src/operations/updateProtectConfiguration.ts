import type { Operation } from '../context.js';
import { toProtectConfigurationBody } from './rules/protect-configuration-body.js';
import { requireResource } from './rules/refusals.js';

/** Changes the deletion protection of a protect configuration. */
export const updateProtectConfiguration: Operation<'updateProtectConfiguration'> = async (
  input,
  call,
) => {
  const { scope, storage } = call.context;
  const { DeletionProtectionEnabled, ProtectConfigurationId: reference } = input;
  const configuration = await storage.transaction(scope, ({ protectConfigurations }) => {
    const find = (id: string) =>
      DeletionProtectionEnabled === undefined
        ? protectConfigurations.find(id)
        : protectConfigurations.setDeletionProtection(id, DeletionProtectionEnabled);
    const member = 'ProtectConfigurationId';
    return requireResource(call, member, reference, 'protect-configuration', find);
  });
  return { status: 200, body: toProtectConfigurationBody(configuration, scope) };
};
