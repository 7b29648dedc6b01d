import type { Operation } from '../context.js';
import type { RuleSetNumberOverride } from '../storage/rule-set-number-overrides.js';
import { toOverrideItem } from './rules/override-body.js';
import { toOverrideConditions } from './rules/override-filters.js';
import { toPage, toRequestedPage } from './rules/pages.js';
import { requireResource } from './rules/refusals.js';
import { toArn } from './rules/resource-names.js';

/** Lists the rule overrides of a protect configuration that have not expired. */
export const listProtectConfigurationRuleSetNumberOverrides: Operation<
  'listProtectConfigurationRuleSetNumberOverrides'
> = async (input, call) => {
  const { clock, scope, storage } = call.context;
  const conditions = toOverrideConditions(call, input.Filters);
  const page = toRequestedPage(call, input);
  const body = await storage.snapshot(scope, async (tables) => {
    const { ProtectConfigurationId: protectConfigurationId } = await requireResource(
      call,
      'ProtectConfigurationId',
      input.ProtectConfigurationId,
      'protect-configuration',
      tables.protectConfigurations.find,
    );
    const query = { protectConfigurationId, conditions, now: clock.now() };
    const rules = await tables.ruleSetNumberOverrides.describe(query, page);
    const { rows, next } = toPage(page, rules, toPlace);
    return call.encode({
      ProtectConfigurationArn: toArn(scope, 'protect-configuration', protectConfigurationId),
      ProtectConfigurationId: protectConfigurationId,
      RuleSetNumberOverrides: rows.map(toOverrideItem),
      ...next,
    });
  });
  return { status: 200, body };
};

function toPlace(rule: RuleSetNumberOverride): [Date, string] {
  return [rule.CreatedTimestamp, rule.DestinationPhoneNumber];
}
