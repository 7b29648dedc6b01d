import type { Input, Output } from '@numberkit/contract/phone-numbers';
import type { Operation, OperationCall } from '../context.js';
import type { Tables } from '../storage/tables.js';
import { runOnce, toTokenReuse } from './rules/idempotency.js';
import { toOptOutListBody } from './rules/opt-out-list-body.js';
import { toTaggedResource } from './rules/resource-names.js';
import { checkTags } from './rules/tags.js';

/** Creates an opt-out list. */
export const createOptOutList: Operation<'createOptOutList'> = async (input, call) => {
  checkTags(call, input.Tags);
  const token = input.ClientToken;
  const refuseReuse = () => call.refuse('ConflictException', toTokenReuse(token));
  // Two lists of one name, or of the last place in the quota, must not be created at once.
  const options = { token, parameters: input, isExclusive: true, refuseReuse };
  const body = await runOnce({ ...call, ...options }, (tables) => create(call, input, tables));
  return { status: 200, body };
};

async function create(
  call: OperationCall<'createOptOutList'>,
  { OptOutListName, Tags }: Input<'createOptOutList'>,
  tables: Tables,
): Promise<Output<'createOptOutList'>> {
  const { clock, rules, scope } = call.context;
  if (await tables.optOutLists.exists(OptOutListName)) {
    throw call.refuse('ConflictException', {
      Message: `The account has an opt-out list ${OptOutListName} in ${scope.region} already.`,
      Reason: 'RESOURCE_ALREADY_EXISTS',
      ResourceType: 'opt-out-list',
      ResourceId: OptOutListName,
    });
  }
  if ((await tables.optOutLists.count()) >= rules.optOutListQuota) {
    throw call.refuse('ServiceQuotaExceededException', {
      Message: `The account already has ${rules.optOutListQuota} opt-out lists in ${scope.region}.`,
      Reason: 'OPT_OUT_LISTS_PER_ACCOUNT',
    });
  }
  const list = { OptOutListName, CreatedTimestamp: clock.now() };
  await tables.optOutLists.insertAll([list]);
  if (Tags !== undefined) {
    await tables.resourceTags.put(toTaggedResource('opt-out-list', OptOutListName), Tags);
  }
  return { ...toOptOutListBody(list, scope), ...(Tags !== undefined && { Tags: [...Tags] }) };
}
