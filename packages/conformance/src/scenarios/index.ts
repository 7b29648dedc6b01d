import type { Scenarios } from './contract.js';
import { putProtectConfigurationRuleSetNumberOverride } from './putProtectConfigurationRuleSetNumberOverride.js';
import { requestPhoneNumber } from './requestPhoneNumber.js';
import { updatePhoneNumber } from './updatePhoneNumber.js';

/**
 * The scenarios of every operation, written by hand. The first exchange of an operation's first
 * scenario is its plainest success: the cases that are derived from the contract build on it.
 */
export const scenarios: Scenarios = {
  requestPhoneNumber,
  putProtectConfigurationRuleSetNumberOverride,
  updatePhoneNumber,
  describePhoneNumbers: [],
  releasePhoneNumber: [],
  updateOriginationPhoneNumber: [],
  tagResource: [],
  untagResource: [],
  listTagsForResource: [],
  createOptOutList: [],
  describeOptOutLists: [],
  deleteOptOutList: [],
  createProtectConfiguration: [],
  describeProtectConfigurations: [],
  updateProtectConfiguration: [],
  deleteProtectConfiguration: [],
  listProtectConfigurationRuleSetNumberOverrides: [],
  deleteProtectConfigurationRuleSetNumberOverride: [],
  getProtectConfigurationCountryRuleSet: [],
  updateProtectConfigurationCountryRuleSet: [],
};
