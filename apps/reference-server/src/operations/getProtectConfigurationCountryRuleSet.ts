import type { Operation } from '../context.js';
import { readCountryRuleSet } from './rules/country-rule-set.js';
import { requireResource } from './rules/refusals.js';

/** Reads the rules of all countries in a protect configuration. */
export const getProtectConfigurationCountryRuleSet: Operation<
  'getProtectConfigurationCountryRuleSet'
> = async (input, call) => {
  const { scope, storage } = call.context;
  const body = await storage.snapshot(scope, async (tables) => {
    const { ProtectConfigurationId } = await requireResource(
      call,
      'ProtectConfigurationId',
      input.ProtectConfigurationId,
      'protect-configuration',
      tables.protectConfigurations.find,
    );
    return readCountryRuleSet(tables, scope, ProtectConfigurationId, input.NumberCapability);
  });
  return { status: 200, body };
};
