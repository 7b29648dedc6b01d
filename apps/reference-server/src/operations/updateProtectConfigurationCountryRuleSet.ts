import type { Operation } from '../context.js';
import { countries } from '../numbering/country-of-number.js';
import { readCountryRuleSet } from './rules/country-rule-set.js';
import { requireResource, toInvalid } from './rules/refusals.js';

/** Sets the rules of some countries in a protect configuration. */
export const updateProtectConfigurationCountryRuleSet: Operation<
  'updateProtectConfigurationCountryRuleSet'
> = async (input, call) => {
  const { scope, storage } = call.context;
  const { CountryRuleSetUpdates: updates, NumberCapability } = input;
  const unknown = Object.keys(updates).find((country) => !countries.includes(country));
  if (unknown !== undefined) {
    throw toInvalid(call, `CountryRuleSetUpdates.${unknown}`, 'is not a country');
  }
  const body = await storage.transaction(scope, async (tables) => {
    const { ProtectConfigurationId } = await requireResource(
      call,
      'ProtectConfigurationId',
      input.ProtectConfigurationId,
      'protect-configuration',
      // The response has the rules after this update and before the next one.
      tables.protectConfigurations.findForUpdate,
    );
    await tables.countryRules.putAll(
      Object.entries(updates).map(([IsoCountryCode, { ProtectStatus }]) => ({
        ProtectConfigurationId,
        NumberCapability,
        IsoCountryCode,
        ProtectStatus,
      })),
    );
    return readCountryRuleSet(tables, scope, ProtectConfigurationId, NumberCapability);
  });
  return { status: 200, body };
};
