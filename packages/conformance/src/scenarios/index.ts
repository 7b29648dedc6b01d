import type { Scenarios } from './contract.js';
import { createOptOutList } from './createOptOutList.js';
import { deleteOptOutList } from './deleteOptOutList.js';
import { describeOptOutLists } from './describeOptOutLists.js';
import { describePhoneNumbers } from './describePhoneNumbers.js';
import { listTagsForResource } from './listTagsForResource.js';
import { protectScenarios } from './protect.js';
import { putProtectConfigurationRuleSetNumberOverride } from './putProtectConfigurationRuleSetNumberOverride.js';
import { releasePhoneNumber } from './releasePhoneNumber.js';
import { requestPhoneNumber } from './requestPhoneNumber.js';
import { tagResource } from './tagResource.js';
import { untagResource } from './untagResource.js';
import { updateOriginationPhoneNumber } from './updateOriginationPhoneNumber.js';
import { updatePhoneNumber } from './updatePhoneNumber.js';

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
  ...protectScenarios,
};
