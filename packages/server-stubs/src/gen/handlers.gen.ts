// generated from spec/openapi.yaml by `pnpm generate`; do not edit

import type { Handler } from '../handler.js';

/** One handler per operation; the compiler requires all of them. */
export interface Handlers<Context> {
  /**
   * Lease an origination phone number.
   *
   * Leases one phone number of the wanted country, type and capabilities to the account. The number
   * starts as `PENDING` and becomes `ACTIVE` when it is ready; one that needs a registration waits
   * until that registration is complete.
   *
   * A call that repeats a `ClientToken` with the same parameters gets the first answer again and
   * leases nothing; with other parameters it is refused with `ConflictException`.
   *
   * May raise `ValidationException`, `ServiceQuotaExceededException`, `AccessDeniedException`,
   * `ResourceNotFoundException`, `ConflictException`, `ThrottlingException`,
   * `InternalServerException`.
   */
  requestPhoneNumber: Handler<'requestPhoneNumber', Context>;

  /**
   * Set the rule override of one destination number.
   *
   * Creates or replaces the rule of one destination number in one protect configuration. The rule
   * beats the configuration's rule for the number's country. Replacing leaves nothing of the old
   * rule: without `ExpirationTimestamp` the new one never expires.
   *
   * A call that repeats a `ClientToken` with the same parameters gets the first answer again; with
   * other parameters it is refused with `ConflictException`.
   *
   * May raise `ValidationException`, `ServiceQuotaExceededException`, `AccessDeniedException`,
   * `ResourceNotFoundException`, `ConflictException`, `ThrottlingException`,
   * `InternalServerException`.
   */
  putProtectConfigurationRuleSetNumberOverride: Handler<'putProtectConfigurationRuleSetNumberOverride', Context>;

  /**
   * Change the product type or the calling name of one phone number.
   *
   * Changes one detail of one phone number in the inventory: either `ProductType` or `CallingName`.
   * The product type changes only while the number is unassigned. A calling name takes up to 72
   * hours to appear, and the next one can be asked for only after that.
   *
   * May raise `BadRequestException`, `UnauthorizedClientException`, `ForbiddenException`,
   * `NotFoundException`, `ConflictException`, `ThrottledClientException`,
   * `ServiceFailureException`, `ServiceUnavailableException`.
   */
  updatePhoneNumber: Handler<'updatePhoneNumber', Context>;
}
