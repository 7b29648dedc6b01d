import type { Scenarios } from './contract.js';
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

/**
 * The scenarios of every operation, written by hand. The first exchange of an operation's first
 * scenario is its plainest success: the cases that are derived from the contract build on it.
 *
 * Operations that release what they lease come before those whose numbers stay, so that a second run finds room too.
 */
export const scenarios: Scenarios = {
  releasePhoneNumber,
  deleteOptOutList,
  createOptOutList,
  describeOptOutLists,
  describePhoneNumbers,
  updateOriginationPhoneNumber,
  tagResource,
  untagResource,
  listTagsForResource,
  requestPhoneNumber,
  putProtectConfigurationRuleSetNumberOverride,
  updatePhoneNumber,
  createProtectConfiguration,
  describeProtectConfigurations,
  updateProtectConfiguration,
  deleteProtectConfiguration,
  listProtectConfigurationRuleSetNumberOverrides,
  deleteProtectConfigurationRuleSetNumberOverride,
  getProtectConfigurationCountryRuleSet,
  updateProtectConfigurationCountryRuleSet,
};
