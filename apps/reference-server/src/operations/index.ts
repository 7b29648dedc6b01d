import type { Context, Handlers } from '../context.js';
import { createOptOutList } from './createOptOutList.js';
import { createProtectConfiguration } from './createProtectConfiguration.js';
import { deleteOptOutList } from './deleteOptOutList.js';
import { deleteProtectConfiguration } from './deleteProtectConfiguration.js';
import { deleteProtectConfigurationRuleSetNumberOverride } from './deleteProtectConfigurationRuleSetNumberOverride.js';
import { describeOptOutLists } from './describeOptOutLists.js';
import { describePhoneNumbers } from './describePhoneNumbers.js';
import { describeProtectConfigurations } from './describeProtectConfigurations.js';
import { getProtectConfigurationCountryRuleSet } from './getProtectConfigurationCountryRuleSet.js';
import { listProtectConfigurationRuleSetNumberOverrides } from './listProtectConfigurationRuleSetNumberOverrides.js';
import { listTagsForResource } from './listTagsForResource.js';
import { putProtectConfigurationRuleSetNumberOverride } from './putProtectConfigurationRuleSetNumberOverride.js';
import { releasePhoneNumber } from './releasePhoneNumber.js';
import { requestPhoneNumber } from './requestPhoneNumber.js';
import { tagResource } from './tagResource.js';
import { untagResource } from './untagResource.js';
import { updateOriginationPhoneNumber } from './updateOriginationPhoneNumber.js';
import { updatePhoneNumber } from './updatePhoneNumber.js';
import { updateProtectConfiguration } from './updateProtectConfiguration.js';
import { updateProtectConfigurationCountryRuleSet } from './updateProtectConfigurationCountryRuleSet.js';

/** The handlers of the contract's operations; the compiler reports a missing one. */
export const handlers: Handlers<Context> = {
  createOptOutList,
  createProtectConfiguration,
  deleteOptOutList,
  deleteProtectConfiguration,
  deleteProtectConfigurationRuleSetNumberOverride,
  describeOptOutLists,
  describePhoneNumbers,
  describeProtectConfigurations,
  getProtectConfigurationCountryRuleSet,
  listProtectConfigurationRuleSetNumberOverrides,
  listTagsForResource,
  putProtectConfigurationRuleSetNumberOverride,
  releasePhoneNumber,
  requestPhoneNumber,
  tagResource,
  untagResource,
  updateOriginationPhoneNumber,
  updatePhoneNumber,
  updateProtectConfiguration,
  updateProtectConfigurationCountryRuleSet,
};
