import type { OperationId } from '../phone-numbers.js';
import type { HttpRequest, Members } from './messages.js';

/** The operation of a request. */
export interface Route {
  /** For an unknown route, any operation of the same service. */
  readonly operation: OperationId;
  /** The path's members; undefined for an unknown route. */
  readonly path: Members | undefined;
}

/** Finds the operation of a request by its target. */
export function readRoute({ target }: HttpRequest): Route {
  if (target === '/v2/phone-numbers') return { operation: 'requestPhoneNumber', path: {} };
  const rule = /^\/v2\/protect-configurations\/([^/]+)\/rule-set-number-overrides\/([^/]+)$/.exec(
    target,
  );
  if (rule?.[1] && rule[2]) {
    return {
      operation: 'putProtectConfigurationRuleSetNumberOverride',
      path: {
        ProtectConfigurationId: decodeURIComponent(rule[1]),
        DestinationPhoneNumber: decodeURIComponent(rule[2]),
      },
    };
  }
  const number = /^\/phone-numbers\/([^/]+)$/.exec(target);
  if (number?.[1]) {
    return {
      operation: 'updatePhoneNumber',
      path: { phoneNumberId: decodeURIComponent(number[1]) },
    };
  }
  const isChime = target.startsWith('/phone-numbers');
  return { operation: isChime ? 'updatePhoneNumber' : 'requestPhoneNumber', path: undefined };
}
