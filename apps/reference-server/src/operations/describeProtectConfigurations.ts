import type { Operation } from '../context.js';
import type { ProtectConfiguration } from '../storage/protect-configurations.js';
import { checkFilters, flag } from './rules/filters.js';
import { toPage, toRequestedPage } from './rules/pages.js';
import { toProtectConfigurationBody } from './rules/protect-configuration-body.js';
import { requireResources } from './rules/refusals.js';

/** Lists the protect configurations. */
export const describeProtectConfigurations: Operation<'describeProtectConfigurations'> = async (
  input,
  call,
) => {
  const { scope, storage } = call.context;
  const { Filters: filters = [], ProtectConfigurationIds: references } = input;
  checkFilters(call, filters, { 'account-default': flag, 'deletion-protection-enabled': flag });
  const page = toRequestedPage(call, input);
  const found = await storage.snapshot(scope, async ({ protectConfigurations }) => {
    const named = await requireResources(
      call,
      'ProtectConfigurationIds',
      references,
      'protect-configuration',
      protectConfigurations.find,
    );
    const ids = named?.map((one) => one.ProtectConfigurationId);
    return protectConfigurations.describe(ids, filters, page);
  });
  const { rows, next } = toPage(page, found, toPlace);
  const ProtectConfigurations = rows.map((one) => toProtectConfigurationBody(one, scope));
  return { status: 200, body: { ProtectConfigurations, ...next } };
};

function toPlace(configuration: ProtectConfiguration): [Date, string] {
  return [configuration.CreatedTimestamp, configuration.ProtectConfigurationId];
}
