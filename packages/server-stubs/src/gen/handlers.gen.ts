// generated from spec/openapi.yaml by `pnpm generate`; do not edit

import type { HandlerOf, HandlersOf } from '../handler.js';
import type { OperationTypes } from '@numberkit/contract/phone-numbers';

/** One handler per operation; the compiler requires all of them. */
export interface Handlers<Context> extends HandlersOf<OperationTypes, Context> {
  /**
   * Lease an origination phone number.
   *
   * Leases one phone number of the requested country, type and capabilities to the account. The
   * number starts as `PENDING` and becomes `ACTIVE` when it is ready; a number that needs a
   * registration stays `PENDING` until the registration is complete.
   *
   * A call that repeats a `ClientToken` with the same parameters returns the first result again and
   * leases nothing; with other parameters it is refused with `ConflictException`.
   *
   * May raise `ValidationException`, `ServiceQuotaExceededException`, `AccessDeniedException`,
   * `ResourceNotFoundException`, `ConflictException`, `ThrottlingException`,
   * `InternalServerException`.
   */
  requestPhoneNumber: HandlerOf<OperationTypes, 'requestPhoneNumber', Context>;

  /**
   * List the leased numbers.
   *
   * Returns the phone numbers that the account leases in the region: all of them, or those with the
   * given ids, or those that match the filters. The oldest number comes first. A long list comes in
   * pages; `NextToken` of one page asks for the next one. A page of filters that few numbers match
   * can be short or empty, and still have a `NextToken`.
   *
   * May raise `ValidationException`, `AccessDeniedException`, `ResourceNotFoundException`,
   * `ThrottlingException`, `InternalServerException`.
   */
  describePhoneNumbers: HandlerOf<OperationTypes, 'describePhoneNumbers', Context>;

  /**
   * Change the settings of a leased number.
   *
   * Changes the settings that the request contains; the others stay as they are. A number in a pool
   * cannot be changed, nor can one that is not `ACTIVE`, except for its deletion protection alone.
   *
   * AWS calls this operation UpdatePhoneNumber, as it does another one of Amazon Chime.
   *
   * May raise `ValidationException`, `AccessDeniedException`, `ResourceNotFoundException`,
   * `ConflictException`, `ThrottlingException`, `InternalServerException`.
   */
  updateOriginationPhoneNumber: HandlerOf<OperationTypes, 'updateOriginationPhoneNumber', Context>;

  /**
   * Give a leased number back.
   *
   * Ends the lease of a number, which makes room in the quota. The number's tags are removed, and
   * the account cannot lease the same number again. A number with deletion protection or in a pool
   * is not released.
   *
   * May raise `ValidationException`, `AccessDeniedException`, `ResourceNotFoundException`,
   * `ConflictException`, `ThrottlingException`, `InternalServerException`.
   */
  releasePhoneNumber: HandlerOf<OperationTypes, 'releasePhoneNumber', Context>;

  /**
   * Create an opt-out list.
   *
   * Creates an opt-out list, which holds the destination numbers that want no messages. Every
   * account has the list `Default` without creating it.
   *
   * A call that repeats a `ClientToken` with the same parameters returns the first result again;
   * with other parameters it is refused with `ConflictException`.
   *
   * May raise `ValidationException`, `ServiceQuotaExceededException`, `AccessDeniedException`,
   * `ConflictException`, `ThrottlingException`, `InternalServerException`.
   */
  createOptOutList: HandlerOf<OperationTypes, 'createOptOutList', Context>;

  /**
   * List the opt-out lists.
   *
   * Returns the opt-out lists of the account in the region: all of them, or those with the given
   * names. The oldest list, `Default`, comes first. A long list comes in pages; `NextToken` of one
   * page asks for the next one.
   *
   * May raise `ValidationException`, `AccessDeniedException`, `ResourceNotFoundException`,
   * `ThrottlingException`, `InternalServerException`.
   */
  describeOptOutLists: HandlerOf<OperationTypes, 'describeOptOutLists', Context>;

  /**
   * Delete an opt-out list.
   *
   * Deletes an opt-out list with the numbers in it and its tags. A list that a phone number or a
   * pool uses is not deleted, nor is `Default`.
   *
   * May raise `ValidationException`, `AccessDeniedException`, `ResourceNotFoundException`,
   * `ConflictException`, `ThrottlingException`, `InternalServerException`.
   */
  deleteOptOutList: HandlerOf<OperationTypes, 'deleteOptOutList', Context>;

  /**
   * List the tags of a resource.
   *
   * Returns all tags of a resource, sorted by key. The tags of a new resource are those that the
   * request for it contains.
   *
   * May raise `ValidationException`, `AccessDeniedException`, `ResourceNotFoundException`,
   * `ThrottlingException`, `InternalServerException`.
   */
  listTagsForResource: HandlerOf<OperationTypes, 'listTagsForResource', Context>;

  /**
   * Add tags to a resource.
   *
   * Adds tags to a resource. A tag whose key the resource already has replaces the tag of that key;
   * the other tags stay.
   *
   * May raise `ValidationException`, `ServiceQuotaExceededException`, `AccessDeniedException`,
   * `ResourceNotFoundException`, `ThrottlingException`, `InternalServerException`.
   */
  tagResource: HandlerOf<OperationTypes, 'tagResource', Context>;

  /**
   * Remove tags from a resource.
   *
   * Removes the tags with the given keys. A key that the resource does not have is no error.
   *
   * May raise `ValidationException`, `AccessDeniedException`, `ResourceNotFoundException`,
   * `ThrottlingException`, `InternalServerException`.
   */
  untagResource: HandlerOf<OperationTypes, 'untagResource', Context>;

  /**
   * Create a protect configuration.
   *
   * Creates a protect configuration, a set of rules for the destinations of messages. A new one
   * allows every country and is not the default of the account.
   *
   * A call that repeats a `ClientToken` with the same parameters returns the first result again;
   * with other parameters it is refused with `ConflictException`.
   *
   * May raise `ValidationException`, `ServiceQuotaExceededException`, `AccessDeniedException`,
   * `ConflictException`, `ThrottlingException`, `InternalServerException`.
   */
  createProtectConfiguration: HandlerOf<OperationTypes, 'createProtectConfiguration', Context>;

  /**
   * List the protect configurations.
   *
   * Returns the protect configurations of the account in the region: all of them, or those with the
   * given ids, or those that match the filters. The oldest one comes first. A long list comes in
   * pages; `NextToken` of one page asks for the next one.
   *
   * May raise `ValidationException`, `AccessDeniedException`, `ResourceNotFoundException`,
   * `ThrottlingException`, `InternalServerException`.
   */
  describeProtectConfigurations: HandlerOf<OperationTypes, 'describeProtectConfigurations', Context>;

  /**
   * Change the settings of a protect configuration.
   *
   * Changes the deletion protection of a protect configuration. A setting that is left out stays.
   *
   * May raise `ValidationException`, `AccessDeniedException`, `ResourceNotFoundException`,
   * `ThrottlingException`, `InternalServerException`.
   */
  updateProtectConfiguration: HandlerOf<OperationTypes, 'updateProtectConfiguration', Context>;

  /**
   * Delete a protect configuration.
   *
   * Deletes a protect configuration with its rules and tags. It must have no deletion protection,
   * must not be the default of the account, and must not be associated with a configuration set.
   *
   * May raise `ValidationException`, `AccessDeniedException`, `ResourceNotFoundException`,
   * `ConflictException`, `ThrottlingException`, `InternalServerException`.
   */
  deleteProtectConfiguration: HandlerOf<OperationTypes, 'deleteProtectConfiguration', Context>;

  /**
   * List the rule overrides of a protect configuration.
   *
   * Returns the rules of single destination numbers in a protect configuration: all of them, or
   * those that match the filters. The oldest rule comes first; expired rules are not listed. A long
   * list comes in pages; `NextToken` of one page asks for the next one. A page of filters that few
   * rules match can be short or empty, and still have a `NextToken`.
   *
   * May raise `ValidationException`, `AccessDeniedException`, `ResourceNotFoundException`,
   * `ThrottlingException`, `InternalServerException`.
   */
  listProtectConfigurationRuleSetNumberOverrides: HandlerOf<OperationTypes, 'listProtectConfigurationRuleSetNumberOverrides', Context>;

  /**
   * Set the rule override of one destination number.
   *
   * Creates or replaces the rule of one destination number in one protect configuration. The rule
   * takes precedence over the configuration's rule for the number's country. A new rule does not
   * take over the expiration of the old one: without `ExpirationTimestamp` it never expires.
   *
   * A call that repeats a `ClientToken` with the same parameters returns the first result again;
   * with other parameters it is refused with `ConflictException`.
   *
   * May raise `ValidationException`, `ServiceQuotaExceededException`, `AccessDeniedException`,
   * `ResourceNotFoundException`, `ConflictException`, `ThrottlingException`,
   * `InternalServerException`.
   */
  putProtectConfigurationRuleSetNumberOverride: HandlerOf<OperationTypes, 'putProtectConfigurationRuleSetNumberOverride', Context>;

  /**
   * Delete the rule override of one destination number.
   *
   * Deletes the rule of one destination number in one protect configuration. Afterwards the
   * configuration's rule for the number's country applies.
   *
   * May raise `ValidationException`, `AccessDeniedException`, `ResourceNotFoundException`,
   * `ThrottlingException`, `InternalServerException`.
   */
  deleteProtectConfigurationRuleSetNumberOverride: HandlerOf<OperationTypes, 'deleteProtectConfigurationRuleSetNumberOverride', Context>;

  /**
   * Read the country rules of a protect configuration.
   *
   * Returns the rule of every country in a protect configuration, for one kind of message or call.
   * A country without a rule of its own is allowed.
   *
   * May raise `ValidationException`, `AccessDeniedException`, `ResourceNotFoundException`,
   * `ThrottlingException`, `InternalServerException`.
   */
  getProtectConfigurationCountryRuleSet: HandlerOf<OperationTypes, 'getProtectConfigurationCountryRuleSet', Context>;

  /**
   * Change country rules of a protect configuration.
   *
   * Sets the rules of the given countries in a protect configuration, for one kind of message or
   * call. The rules of other countries, and those for other kinds, stay.
   *
   * May raise `ValidationException`, `AccessDeniedException`, `ResourceNotFoundException`,
   * `ThrottlingException`, `InternalServerException`.
   */
  updateProtectConfigurationCountryRuleSet: HandlerOf<OperationTypes, 'updateProtectConfigurationCountryRuleSet', Context>;

  /**
   * Change the product type or the calling name of one phone number.
   *
   * Changes one detail of one phone number in the inventory: either `ProductType` or `CallingName`.
   * The product type can change only while the number is unassigned. A calling name takes up to 72
   * hours to appear and cannot be changed again before that.
   *
   * May raise `BadRequestException`, `UnauthorizedClientException`, `ForbiddenException`,
   * `NotFoundException`, `ConflictException`, `ThrottledClientException`,
   * `ServiceFailureException`, `ServiceUnavailableException`.
   */
  updatePhoneNumber: HandlerOf<OperationTypes, 'updatePhoneNumber', Context>;
}
