import type { Operation } from '../context.js';
import { toE164 } from '../numbering/country-of-number.js';
import { toOverrideBody } from './rules/override-body.js';
import { requireResource } from './rules/refusals.js';
import { toPlace } from './rules/resource-names.js';

/** Deletes the rule of one destination number. */
export const deleteProtectConfigurationRuleSetNumberOverride: Operation<
  'deleteProtectConfigurationRuleSetNumberOverride'
> = async (input, call) => {
  const { clock, scope, storage } = call.context;
  const number = toE164(input.DestinationPhoneNumber);
  const rule = await storage.transaction(scope, async (tables) => {
    const { ProtectConfigurationId: id } = await requireResource(
      call,
      'ProtectConfigurationId',
      input.ProtectConfigurationId,
      'protect-configuration',
      tables.protectConfigurations.find,
    );
    const removed = await tables.ruleSetNumberOverrides.remove(id, number, clock.now());
    if (removed !== undefined) return removed;
    // No type of resource is that of a rule.
    throw call.refuse('ResourceNotFoundException', {
      Message: `The protect configuration ${id} ${toPlace(scope)} has no rule for ${number}.`,
      ResourceType: 'protect-configuration',
      ResourceId: input.DestinationPhoneNumber,
    });
  });
  return { status: 200, body: toOverrideBody(rule, scope) };
};
