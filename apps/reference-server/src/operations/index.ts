import type { Handlers } from '@numberkit/server-stubs';
import type { Context } from '../context.js';
import { putProtectConfigurationRuleSetNumberOverride } from './putProtectConfigurationRuleSetNumberOverride.js';
import { requestPhoneNumber } from './requestPhoneNumber.js';
import { updatePhoneNumber } from './updatePhoneNumber.js';

/** The handlers of the contract's operations; the compiler reports a missing one. */
export const handlers: Handlers<Context> = {
  putProtectConfigurationRuleSetNumberOverride,
  requestPhoneNumber,
  updatePhoneNumber,
};
