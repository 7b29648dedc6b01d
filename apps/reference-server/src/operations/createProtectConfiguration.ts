import type { HandlerInput, Output } from '@numberkit/contract/phone-numbers';
import type { Operation, OperationCall } from '../context.js';
import type { Tables } from '../storage/tables.js';
import { runOnce, toTokenReuse } from './rules/idempotency.js';
import { toProtectConfigurationBody } from './rules/protect-configuration-body.js';
import { toTaggedResource } from './rules/resource-names.js';
import { checkTags } from './rules/tags.js';

/** Creates a protect configuration that allows every country. */
export const createProtectConfiguration: Operation<'createProtectConfiguration'> = async (
  input,
  call,
) => {
  checkTags(call, input.Tags);
  const token = input.ClientToken;
  const refuseReuse = () => call.refuse('ConflictException', toTokenReuse(token));
  // Two configurations must not take the last place in the quota.
  const options = { token, parameters: input, isExclusive: true, refuseReuse };
  const body = await runOnce({ ...call, ...options }, (tables) => create(call, input, tables));
  return { status: 200, body };
};

async function create(
  call: OperationCall<'createProtectConfiguration'>,
  { DeletionProtectionEnabled, Tags }: HandlerInput<'createProtectConfiguration'>,
  tables: Tables,
): Promise<Output<'createProtectConfiguration'>> {
  const { clock, newId, rules, scope } = call.context;
  if ((await tables.protectConfigurations.count()) >= rules.protectConfigurationQuota) {
    throw call.refuse('ServiceQuotaExceededException', {
      Message: `The account already has ${rules.protectConfigurationQuota} protect configurations in ${scope.region}.`,
      Reason: 'PROTECT_CONFIGURATIONS_PER_ACCOUNT',
    });
  }
  const configuration = {
    ProtectConfigurationId: `protect-${newId()}`,
    CreatedTimestamp: clock.now(),
    AccountDefault: false,
    DeletionProtectionEnabled,
    hasConfigurationSet: false,
  };
  await tables.protectConfigurations.insertAll([configuration]);
  if (Tags !== undefined) {
    const id = configuration.ProtectConfigurationId;
    await tables.resourceTags.put(toTaggedResource('protect-configuration', id), Tags);
  }
  return {
    ...toProtectConfigurationBody(configuration, scope),
    ...(Tags !== undefined && { Tags: [...Tags] }),
  };
}
