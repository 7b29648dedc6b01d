// generated from spec/openapi.yaml by `pnpm generate`; do not edit

import type { OperationTypes } from '@numberkit/contract/phone-numbers';
import {
  type CallOptions,
  type ClientContract,
  type ClientOptions,
  ContractClient,
  type InputOf,
  type ItemOf,
  type OutputOf,
  type PaginatedMethod,
  type PendingResult,
} from '../../client.js';
import { exceptionClasses } from './errors.gen.js';

/** The operations of the contract as methods. */
export class PhoneNumbersClient extends ContractClient<OperationTypes, typeof exceptionClasses> {
  /** @throws {ConfigurationError} An option cannot be used; `setting` names it. */
  constructor(options: ClientOptions) {
    super(contract, exceptionClasses, options);
  }

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
   * Members of `input`:
   *
   * - `IsoCountryCode` (required; `^[A-Z]{2}$`): The country of the number, in ISO 3166-1 alpha-2.
   * - `MessageType` (required; one of `TRANSACTIONAL`, `PROMOTIONAL`): The kind of message the
   *   number will send.
   * - `NumberCapabilities` (required; 1 to 4 items; each one of `SMS`, `VOICE`, `MMS`, `RCS`): The
   *   capabilities that the number must have.
   * - `NumberType` (required; one of `LONG_CODE`, `TOLL_FREE`, `TEN_DLC`, `SIMULATOR`): The kind of
   *   number.
   * - `OptOutListName` (1 to 256 characters; `^[A-Za-z0-9_:/-]+$`): The opt-out list of the number,
   *   by name or ARN. If it is left out: the list of the pool, or `Default` without a pool.
   * - `PoolId` (0 to 256 characters; `^[A-Za-z0-9_:/-]*$`): The pool that the number joins, by id
   *   or ARN. An empty string means no pool.
   * - `RegistrationId` (1 to 256 characters; `^[A-Za-z0-9_:/-]+$`): The registration that the
   *   number belongs to, by id or ARN.
   * - `NumberPreference` (exactly 1 item): A preference for the digits of the number; only for
   *   `TEN_DLC` numbers of the US.
   * - `InternationalSendingEnabled` (`false` when left out): Whether the number may send to other
   *   countries; only toll-free US numbers can.
   * - `DeletionProtectionEnabled` (`false` when left out): Whether the number is protected against
   *   release.
   * - `Tags` (0 to 200 items): The tags to attach. A resource can have at most 50, fewer than a
   *   request can carry.
   * - `ClientToken` (idempotency token; 1 to 64 characters; `^[!-~]+$`): Idempotency token:
   *   printable ASCII, chosen by the caller, unique to one intended change. SDKs fill in a UUID v4
   *   if it is left out.
   *
   * @returns The leased number.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {ServiceQuotaExceededException} The request would exceed a quota.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {ConflictException} The request conflicts with the state of a resource, or reuses a
   *   ClientToken.
   * @throws {RequestTooLargeException} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeException} The content type of the body is not one that the
   *   operation accepts.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  requestPhoneNumber(
    input: InputOf<OperationTypes, 'requestPhoneNumber'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'requestPhoneNumber'>> {
    return this.callOperation('requestPhoneNumber', input, options);
  }

  /**
   * List the leased numbers.
   *
   * Returns the phone numbers that the account leases in the region: all of them, or those with the
   * given ids, or those that match the filters. The oldest number comes first. A long list comes in
   * pages; `NextToken` of one page asks for the next one. A page of filters that few numbers match
   * can be short or empty, and still have a `NextToken`.
   *
   * Members of `input`:
   *
   * - `PhoneNumberIds` (0 to 5 items; each 1 to 256 characters; each `^[A-Za-z0-9_:/-]+$`): The
   *   numbers by id or ARN; one that does not exist fails the call. An empty list names none in
   *   particular.
   * - `Filters` (0 to 20 items): The conditions, all of which a number must meet.
   * - `NextToken` (1 to 1024 characters; `^.+$`): The token of the page before. All other members
   *   must be those of its request.
   * - `MaxResults` (1 to 100; `100` when left out): How many numbers a page has at most.
   * - `Owner` (one of `SELF`, `SHARED`): `SELF` for the account's own numbers, as without the
   *   member, or `SHARED` for those of others. It cannot be combined with `PhoneNumberIds`.
   *
   * @returns A page of numbers.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {RequestTooLargeException} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeException} The content type of the body is not one that the
   *   operation accepts.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  readonly describePhoneNumbers: PaginatedMethod<
    InputOf<OperationTypes, 'describePhoneNumbers'>,
    OutputOf<OperationTypes, 'describePhoneNumbers'>,
    ItemOf<OperationTypes, 'describePhoneNumbers'>
  > = this.paginateOperation('describePhoneNumbers');

  /**
   * Change the settings of a leased number.
   *
   * Changes the settings that the request contains; the others stay as they are. A number in a pool
   * cannot be changed, nor can one that is not `ACTIVE`, except for its deletion protection alone.
   *
   * AWS calls this operation UpdatePhoneNumber, as it does another one of Amazon Chime.
   *
   * Members of `input`:
   *
   * - `PhoneNumberId` (required; 1 to 256 characters; `^[A-Za-z0-9_:/-]+$`): The number to change,
   *   by id or ARN (an ARN's `/` is sent as `%2F`).
   * - `TwoWayEnabled`: Whether the number receives messages; it needs a channel then. `false`
   *   removes the channel and its role, unless the request contains them.
   * - `TwoWayChannelArn` (20 to 2048 characters; `^\S+$`): The channel for received messages.
   * - `TwoWayChannelRole` (20 to 2048 characters; `^arn:\S+$`): The ARN of the role that delivers
   *   received messages.
   * - `SelfManagedOptOutsEnabled`: Whether the account itself replies to HELP and STOP.
   * - `OptOutListName` (1 to 256 characters; `^[A-Za-z0-9_:/-]+$`): The opt-out list of the number,
   *   by name or ARN.
   * - `InternationalSendingEnabled`: Whether the number may send to other countries; only toll-free
   *   US numbers can.
   * - `DeletionProtectionEnabled`: Whether the number is protected against release.
   *
   * @returns The number after the change.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {ConflictException} The request conflicts with the state of a resource, or reuses a
   *   ClientToken.
   * @throws {RequestTooLargeException} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeException} The content type of the body is not one that the
   *   operation accepts.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  updateOriginationPhoneNumber(
    input: InputOf<OperationTypes, 'updateOriginationPhoneNumber'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'updateOriginationPhoneNumber'>> {
    return this.callOperation('updateOriginationPhoneNumber', input, options);
  }

  /**
   * Give a leased number back.
   *
   * Ends the lease of a number, which makes room in the quota. The number's tags are removed, and
   * the account cannot lease the same number again. A number with deletion protection or in a pool
   * is not released.
   *
   * Members of `input`:
   *
   * - `PhoneNumberId` (required; 1 to 256 characters; `^[A-Za-z0-9_:/-]+$`): The number to release,
   *   by id or ARN (an ARN's `/` is sent as `%2F`).
   *
   * @returns The number, which is no longer leased.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {ConflictException} The request conflicts with the state of a resource, or reuses a
   *   ClientToken.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  releasePhoneNumber(
    input: InputOf<OperationTypes, 'releasePhoneNumber'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'releasePhoneNumber'>> {
    return this.callOperation('releasePhoneNumber', input, options);
  }

  /**
   * Create an opt-out list.
   *
   * Creates an opt-out list, which holds the destination numbers that want no messages. Every
   * account has the list `Default` without creating it.
   *
   * A call that repeats a `ClientToken` with the same parameters returns the first result again;
   * with other parameters it is refused with `ConflictException`.
   *
   * Members of `input`:
   *
   * - `OptOutListName` (required; 1 to 64 characters; `^[A-Za-z0-9_-]+$`): The name of the list,
   *   unique in the account and region.
   * - `Tags` (0 to 200 items): The tags to attach. A resource can have at most 50, fewer than a
   *   request can carry.
   * - `ClientToken` (idempotency token; 1 to 64 characters; `^[!-~]+$`): Idempotency token:
   *   printable ASCII, chosen by the caller, unique to one intended change. SDKs fill in a UUID v4
   *   if it is left out.
   *
   * @returns The new list.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {ServiceQuotaExceededException} The request would exceed a quota.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ConflictException} The request conflicts with the state of a resource, or reuses a
   *   ClientToken.
   * @throws {RequestTooLargeException} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeException} The content type of the body is not one that the
   *   operation accepts.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  createOptOutList(
    input: InputOf<OperationTypes, 'createOptOutList'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'createOptOutList'>> {
    return this.callOperation('createOptOutList', input, options);
  }

  /**
   * List the opt-out lists.
   *
   * Returns the opt-out lists of the account in the region: all of them, or those with the given
   * names. The oldest list, `Default`, comes first. A long list comes in pages; `NextToken` of one
   * page asks for the next one.
   *
   * Members of `input`:
   *
   * - `OptOutListNames` (0 to 5 items; each 1 to 256 characters; each `^[A-Za-z0-9_:/-]+$`): The
   *   lists by name or ARN; one that does not exist fails the call. An empty list names none in
   *   particular.
   * - `NextToken` (1 to 1024 characters; `^.+$`): The token of the page before. All other members
   *   must be those of its request.
   * - `MaxResults` (1 to 100; `100` when left out): How many lists a page has at most.
   * - `Owner` (one of `SELF`, `SHARED`): `SELF` for the account's own lists, as without the member,
   *   or `SHARED` for those of others. It cannot be combined with `OptOutListNames`.
   *
   * @returns A page of lists.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {RequestTooLargeException} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeException} The content type of the body is not one that the
   *   operation accepts.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  readonly describeOptOutLists: PaginatedMethod<
    InputOf<OperationTypes, 'describeOptOutLists'>,
    OutputOf<OperationTypes, 'describeOptOutLists'>,
    ItemOf<OperationTypes, 'describeOptOutLists'>
  > = this.paginateOperation('describeOptOutLists');

  /**
   * Delete an opt-out list.
   *
   * Deletes an opt-out list with the numbers in it and its tags. A list that a phone number or a
   * pool uses is not deleted, nor is `Default`.
   *
   * Members of `input`:
   *
   * - `OptOutListName` (required; 1 to 256 characters; `^[A-Za-z0-9_:/-]+$`): The list to delete,
   *   by name or ARN (an ARN's `/` is sent as `%2F`).
   *
   * @returns The deleted list.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {ConflictException} The request conflicts with the state of a resource, or reuses a
   *   ClientToken.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  deleteOptOutList(
    input: InputOf<OperationTypes, 'deleteOptOutList'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'deleteOptOutList'>> {
    return this.callOperation('deleteOptOutList', input, options);
  }

  /**
   * List the tags of a resource.
   *
   * Returns all tags of a resource, sorted by key. The tags of a new resource are those that the
   * request for it contains.
   *
   * Members of `input`:
   *
   * - `ResourceArn` (required; 20 to 256 characters; `^arn:[A-Za-z0-9_:/-]+$`): The ARN of the
   *   resource (its `/` is sent as `%2F`).
   *
   * @returns The tags of the resource.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  listTagsForResource(
    input: InputOf<OperationTypes, 'listTagsForResource'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'listTagsForResource'>> {
    return this.callOperation('listTagsForResource', input, options);
  }

  /**
   * Add tags to a resource.
   *
   * Adds tags to a resource. A tag whose key the resource already has replaces the tag of that key;
   * the other tags stay.
   *
   * Members of `input`:
   *
   * - `ResourceArn` (required; 20 to 256 characters; `^arn:[A-Za-z0-9_:/-]+$`): The ARN of the
   *   resource (its `/` is sent as `%2F`).
   * - `Tags` (required; 1 to 200 items): The tags. A resource can have at most 50, fewer than a
   *   request can carry.
   *
   * @returns The resource has the tags.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {ServiceQuotaExceededException} The request would exceed a quota.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {RequestTooLargeException} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeException} The content type of the body is not one that the
   *   operation accepts.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  tagResource(
    input: InputOf<OperationTypes, 'tagResource'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'tagResource'>> {
    return this.callOperation('tagResource', input, options);
  }

  /**
   * Remove tags from a resource.
   *
   * Removes the tags with the given keys. A key that the resource does not have is no error.
   *
   * Members of `input`:
   *
   * - `ResourceArn` (required; 20 to 256 characters; `^arn:[A-Za-z0-9_:/-]+$`): The ARN of the
   *   resource (its `/` is sent as `%2F`).
   * - `TagKeys` (required; 1 to 200 items; each 1 to 128 characters; each `^.+$`): The keys of the
   *   tags.
   *
   * @returns The resource does not have the tags.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {RequestTooLargeException} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeException} The content type of the body is not one that the
   *   operation accepts.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  untagResource(
    input: InputOf<OperationTypes, 'untagResource'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'untagResource'>> {
    return this.callOperation('untagResource', input, options);
  }

  /**
   * Create a protect configuration.
   *
   * Creates a protect configuration, a set of rules for the destinations of messages. A new one
   * allows every country and is not the default of the account.
   *
   * A call that repeats a `ClientToken` with the same parameters returns the first result again;
   * with other parameters it is refused with `ConflictException`.
   *
   * Members of `input`:
   *
   * - `ClientToken` (idempotency token; 1 to 64 characters; `^[!-~]+$`): Idempotency token:
   *   printable ASCII, chosen by the caller, unique to one intended change. SDKs fill in a UUID v4
   *   if it is left out.
   * - `DeletionProtectionEnabled` (`false` when left out): Whether it is protected against
   *   deletion.
   * - `Tags` (0 to 200 items): The tags to attach. A resource can have at most 50, fewer than a
   *   request can carry. The tag `Name` serves as the name.
   *
   * @returns The new protect configuration.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {ServiceQuotaExceededException} The request would exceed a quota.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ConflictException} The request conflicts with the state of a resource, or reuses a
   *   ClientToken.
   * @throws {RequestTooLargeException} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeException} The content type of the body is not one that the
   *   operation accepts.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  createProtectConfiguration(
    input?: InputOf<OperationTypes, 'createProtectConfiguration'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'createProtectConfiguration'>> {
    return this.callOperation('createProtectConfiguration', input, options);
  }

  /**
   * List the protect configurations.
   *
   * Returns the protect configurations of the account in the region: all of them, or those with the
   * given ids, or those that match the filters. The oldest one comes first. A long list comes in
   * pages; `NextToken` of one page asks for the next one.
   *
   * Members of `input`:
   *
   * - `ProtectConfigurationIds` (0 to 5 items; each 1 to 256 characters; each
   *   `^[A-Za-z0-9_:/-]+$`): The protect configurations by id or ARN; one that does not exist fails
   *   the call. An empty list names none in particular.
   * - `Filters` (0 to 20 items): The conditions, all of which a protect configuration must meet.
   * - `NextToken` (1 to 1024 characters; `^.+$`): The token of the page before. All other members
   *   must be those of its request.
   * - `MaxResults` (1 to 100; `100` when left out): How many protect configurations a page has at
   *   most.
   *
   * @returns A page of protect configurations.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {RequestTooLargeException} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeException} The content type of the body is not one that the
   *   operation accepts.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  readonly describeProtectConfigurations: PaginatedMethod<
    InputOf<OperationTypes, 'describeProtectConfigurations'>,
    OutputOf<OperationTypes, 'describeProtectConfigurations'>,
    ItemOf<OperationTypes, 'describeProtectConfigurations'>
  > = this.paginateOperation('describeProtectConfigurations');

  /**
   * Change the settings of a protect configuration.
   *
   * Changes the deletion protection of a protect configuration. A setting that is left out stays.
   *
   * Members of `input`:
   *
   * - `ProtectConfigurationId` (required; 1 to 256 characters; `^[A-Za-z0-9_:/-]+$`): The protect
   *   configuration, by id or ARN (an ARN's `/` is sent as `%2F`).
   * - `DeletionProtectionEnabled`: Whether it is protected against deletion.
   *
   * @returns The protect configuration after the change.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {RequestTooLargeException} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeException} The content type of the body is not one that the
   *   operation accepts.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  updateProtectConfiguration(
    input: InputOf<OperationTypes, 'updateProtectConfiguration'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'updateProtectConfiguration'>> {
    return this.callOperation('updateProtectConfiguration', input, options);
  }

  /**
   * Delete a protect configuration.
   *
   * Deletes a protect configuration with its rules and tags. It must have no deletion protection,
   * must not be the default of the account, and must not be associated with a configuration set.
   *
   * Members of `input`:
   *
   * - `ProtectConfigurationId` (required; 1 to 256 characters; `^[A-Za-z0-9_:/-]+$`): The protect
   *   configuration, by id or ARN (an ARN's `/` is sent as `%2F`).
   *
   * @returns The deleted protect configuration.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {ConflictException} The request conflicts with the state of a resource, or reuses a
   *   ClientToken.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  deleteProtectConfiguration(
    input: InputOf<OperationTypes, 'deleteProtectConfiguration'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'deleteProtectConfiguration'>> {
    return this.callOperation('deleteProtectConfiguration', input, options);
  }

  /**
   * List the rule overrides of a protect configuration.
   *
   * Returns the rules of single destination numbers in a protect configuration: all of them, or
   * those that match the filters. The oldest rule comes first; expired rules are not listed. A long
   * list comes in pages; `NextToken` of one page asks for the next one. A page of filters that few
   * rules match can be short or empty, and still have a `NextToken`.
   *
   * Members of `input`:
   *
   * - `ProtectConfigurationId` (required; 1 to 256 characters; `^[A-Za-z0-9_:/-]+$`): The protect
   *   configuration, by id or ARN (an ARN's `/` is sent as `%2F`).
   * - `Filters` (0 to 100 items): The conditions, all of which a rule must meet.
   * - `NextToken` (1 to 1024 characters; `^.+$`): The token of the page before. All other members
   *   must be those of its request.
   * - `MaxResults` (1 to 100; `100` when left out): How many rules a page has at most.
   *
   * @returns A page of rules.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {RequestTooLargeException} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeException} The content type of the body is not one that the
   *   operation accepts.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  readonly listProtectConfigurationRuleSetNumberOverrides: PaginatedMethod<
    InputOf<OperationTypes, 'listProtectConfigurationRuleSetNumberOverrides'>,
    OutputOf<OperationTypes, 'listProtectConfigurationRuleSetNumberOverrides'>,
    ItemOf<OperationTypes, 'listProtectConfigurationRuleSetNumberOverrides'>
  > = this.paginateOperation('listProtectConfigurationRuleSetNumberOverrides');

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
   * Members of `input`:
   *
   * - `ProtectConfigurationId` (required; 1 to 256 characters; `^[A-Za-z0-9_:/-]+$`): The protect
   *   configuration, by id or ARN (an ARN's `/` is sent as `%2F`).
   * - `DestinationPhoneNumber` (required; 1 to 20 characters; `^\+?[1-9][0-9]{1,18}$`): The
   *   destination in E.164; the leading `+` may be left out.
   * - `Action` (required; one of `ALLOW`, `BLOCK`): Whether messages to the number are allowed or
   *   blocked.
   * - `ClientToken` (idempotency token; 1 to 64 characters; `^[!-~]+$`): Idempotency token:
   *   printable ASCII, chosen by the caller, unique to one intended change. SDKs fill in a UUID v4
   *   if it is left out.
   * - `ExpirationTimestamp`: When the rule expires, in the future. If it is left out, the rule
   *   never expires.
   *
   * @returns The new rule.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {ServiceQuotaExceededException} The request would exceed a quota.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {ConflictException} The request conflicts with the state of a resource, or reuses a
   *   ClientToken.
   * @throws {RequestTooLargeException} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeException} The content type of the body is not one that the
   *   operation accepts.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  putProtectConfigurationRuleSetNumberOverride(
    input: InputOf<OperationTypes, 'putProtectConfigurationRuleSetNumberOverride'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'putProtectConfigurationRuleSetNumberOverride'>> {
    return this.callOperation('putProtectConfigurationRuleSetNumberOverride', input, options);
  }

  /**
   * Delete the rule override of one destination number.
   *
   * Deletes the rule of one destination number in one protect configuration. Afterwards the
   * configuration's rule for the number's country applies.
   *
   * Members of `input`:
   *
   * - `ProtectConfigurationId` (required; 1 to 256 characters; `^[A-Za-z0-9_:/-]+$`): The protect
   *   configuration, by id or ARN (an ARN's `/` is sent as `%2F`).
   * - `DestinationPhoneNumber` (required; 1 to 20 characters; `^\+?[1-9][0-9]{1,18}$`): The
   *   destination in E.164; the leading `+` may be left out.
   *
   * @returns The deleted rule.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  deleteProtectConfigurationRuleSetNumberOverride(
    input: InputOf<OperationTypes, 'deleteProtectConfigurationRuleSetNumberOverride'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'deleteProtectConfigurationRuleSetNumberOverride'>> {
    return this.callOperation('deleteProtectConfigurationRuleSetNumberOverride', input, options);
  }

  /**
   * Read the country rules of a protect configuration.
   *
   * Returns the rule of every country in a protect configuration, for one kind of message or call.
   * A country without a rule of its own is allowed.
   *
   * Members of `input`:
   *
   * - `ProtectConfigurationId` (required; 1 to 256 characters; `^[A-Za-z0-9_:/-]+$`): The protect
   *   configuration, by id or ARN (an ARN's `/` is sent as `%2F`).
   * - `NumberCapability` (required; one of `SMS`, `VOICE`, `MMS`, `RCS`): The kind of message or
   *   call that the rules are for.
   *
   * @returns The rules of all countries.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  getProtectConfigurationCountryRuleSet(
    input: InputOf<OperationTypes, 'getProtectConfigurationCountryRuleSet'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'getProtectConfigurationCountryRuleSet'>> {
    return this.callOperation('getProtectConfigurationCountryRuleSet', input, options);
  }

  /**
   * Change country rules of a protect configuration.
   *
   * Sets the rules of the given countries in a protect configuration, for one kind of message or
   * call. The rules of other countries, and those for other kinds, stay.
   *
   * Members of `input`:
   *
   * - `ProtectConfigurationId` (required; 1 to 256 characters; `^[A-Za-z0-9_:/-]+$`): The protect
   *   configuration, by id or ARN (an ARN's `/` is sent as `%2F`).
   * - `NumberCapability` (required; one of `SMS`, `VOICE`, `MMS`, `RCS`): The kind of message or
   *   call that the rules are for.
   * - `CountryRuleSetUpdates` (required): The new rules of countries, by their code in ISO 3166-1
   *   alpha-2.
   *
   * @returns The rules of all countries after the change.
   * @throws {ValidationException} The request breaks a rule; `Fields` names the members.
   * @throws {AccessDeniedException} The caller is not allowed to do this.
   * @throws {ResourceNotFoundException} A resource that the request names does not exist.
   * @throws {RequestTooLargeException} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeException} The content type of the body is not one that the
   *   operation accepts.
   * @throws {ThrottlingException} Too many requests in a short time.
   * @throws {InternalServerException} The server failed; the request can be retried.
   */
  updateProtectConfigurationCountryRuleSet(
    input: InputOf<OperationTypes, 'updateProtectConfigurationCountryRuleSet'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'updateProtectConfigurationCountryRuleSet'>> {
    return this.callOperation('updateProtectConfigurationCountryRuleSet', input, options);
  }

  /**
   * Change the product type or the calling name of one phone number.
   *
   * Changes one detail of one phone number in the inventory: either `ProductType` or `CallingName`.
   * The product type can change only while the number is unassigned. A calling name takes up to 72
   * hours to appear and cannot be changed again before that.
   *
   * Members of `input`:
   *
   * - `phoneNumberId` (required; at least 1 character): The number itself in E.164, URL-encoded.
   *   Clients that take the id from a response encode it a second time: `%2B12065550100` and
   *   `%252B12065550100` name the same number.
   * - `ProductType` (one of `BusinessCalling`, `VoiceConnector`, `SipMediaApplicationDialIn`): The
   *   product to move the number to.
   * - `CallingName` (`^$|^[a-zA-Z0-9 ]{2,15}$`): The outbound calling name to show; the empty
   *   string clears it.
   *
   * @returns The number after the change.
   * @throws {BadRequestException} The request breaks a rule; the message names the member.
   * @throws {UnauthorizedClientException} The caller is unknown.
   * @throws {ForbiddenException} The caller is not allowed to do this.
   * @throws {NotFoundException} The phone number is not in the inventory.
   * @throws {NotAcceptableException} The request accepts no content type that the operation
   *   returns.
   * @throws {ChimeConflictException} The state of the phone number does not allow the change.
   * @throws {ChimeRequestTooLargeException} The body is larger than the server accepts.
   * @throws {ChimeUnsupportedMediaTypeException} The content type of the body is not one that the
   *   operation accepts.
   * @throws {ThrottledClientException} Too many requests in a short time.
   * @throws {ServiceFailureException} The server failed; the request can be retried.
   * @throws {ServiceUnavailableException} The service is temporarily unavailable.
   */
  updatePhoneNumber(
    input: InputOf<OperationTypes, 'updatePhoneNumber'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'updatePhoneNumber'>> {
    return this.callOperation('updatePhoneNumber', input, options);
  }
}

/** The part of the contract that clients read. */
const contract: ClientContract<OperationTypes> = {
  operations: {
    requestPhoneNumber: {
      operationId: 'requestPhoneNumber',
      method: 'POST',
      path: '/v2/phone-numbers',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: { path: [], query: [], header: [] },
      idempotencyToken: 'ClientToken',
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        ServiceQuotaExceededException: {
          role: 'quota',
          status: 402,
          members: ['Message', 'Reason'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        ConflictException: {
          role: 'conflict',
          status: 409,
          members: ['Message', 'Reason', 'ResourceType', 'ResourceId'],
        },
        RequestTooLargeException: { role: 'tooLarge', status: 413, members: ['Message'] },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['Message'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    describePhoneNumbers: {
      operationId: 'describePhoneNumbers',
      method: 'POST',
      path: '/v2/phone-numbers/describe',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: { path: [], query: [], header: [] },
      required: [],
      isReadOnly: true,
      pagination: {
        inputToken: 'NextToken',
        outputToken: 'NextToken',
        pageSize: 'MaxResults',
        items: 'PhoneNumbers',
      },
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['PhoneNumbers', '*', 'CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        RequestTooLargeException: { role: 'tooLarge', status: 413, members: ['Message'] },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['Message'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    updateOriginationPhoneNumber: {
      operationId: 'updateOriginationPhoneNumber',
      method: 'POST',
      path: '/v2/phone-numbers/{PhoneNumberId}/update',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: { path: ['PhoneNumberId'], query: [], header: [] },
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        ConflictException: {
          role: 'conflict',
          status: 409,
          members: ['Message', 'Reason', 'ResourceType', 'ResourceId'],
        },
        RequestTooLargeException: { role: 'tooLarge', status: 413, members: ['Message'] },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['Message'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    releasePhoneNumber: {
      operationId: 'releasePhoneNumber',
      method: 'POST',
      path: '/v2/phone-numbers/{PhoneNumberId}/release',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: { path: ['PhoneNumberId'], query: [], header: [], body: [] },
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        ConflictException: {
          role: 'conflict',
          status: 409,
          members: ['Message', 'Reason', 'ResourceType', 'ResourceId'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    createOptOutList: {
      operationId: 'createOptOutList',
      method: 'POST',
      path: '/v2/opt-out-lists',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: { path: [], query: [], header: [] },
      idempotencyToken: 'ClientToken',
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        ServiceQuotaExceededException: {
          role: 'quota',
          status: 402,
          members: ['Message', 'Reason'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ConflictException: {
          role: 'conflict',
          status: 409,
          members: ['Message', 'Reason', 'ResourceType', 'ResourceId'],
        },
        RequestTooLargeException: { role: 'tooLarge', status: 413, members: ['Message'] },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['Message'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    describeOptOutLists: {
      operationId: 'describeOptOutLists',
      method: 'POST',
      path: '/v2/opt-out-lists/describe',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: { path: [], query: [], header: [] },
      required: [],
      isReadOnly: true,
      pagination: {
        inputToken: 'NextToken',
        outputToken: 'NextToken',
        pageSize: 'MaxResults',
        items: 'OptOutLists',
      },
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['OptOutLists', '*', 'CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        RequestTooLargeException: { role: 'tooLarge', status: 413, members: ['Message'] },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['Message'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    deleteOptOutList: {
      operationId: 'deleteOptOutList',
      method: 'POST',
      path: '/v2/opt-out-lists/{OptOutListName}/delete',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: { path: ['OptOutListName'], query: [], header: [], body: [] },
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        ConflictException: {
          role: 'conflict',
          status: 409,
          members: ['Message', 'Reason', 'ResourceType', 'ResourceId'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    listTagsForResource: {
      operationId: 'listTagsForResource',
      method: 'GET',
      path: '/v2/resources/{ResourceArn}/tags',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: { path: ['ResourceArn'], query: [], header: [], body: [] },
      isReadOnly: true,
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    tagResource: {
      operationId: 'tagResource',
      method: 'POST',
      path: '/v2/resources/{ResourceArn}/tag',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: { path: ['ResourceArn'], query: [], header: [] },
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        ServiceQuotaExceededException: {
          role: 'quota',
          status: 402,
          members: ['Message', 'Reason'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        RequestTooLargeException: { role: 'tooLarge', status: 413, members: ['Message'] },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['Message'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    untagResource: {
      operationId: 'untagResource',
      method: 'POST',
      path: '/v2/resources/{ResourceArn}/untag',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: { path: ['ResourceArn'], query: [], header: [] },
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        RequestTooLargeException: { role: 'tooLarge', status: 413, members: ['Message'] },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['Message'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    createProtectConfiguration: {
      operationId: 'createProtectConfiguration',
      method: 'POST',
      path: '/v2/protect-configurations',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: { path: [], query: [], header: [] },
      required: [],
      idempotencyToken: 'ClientToken',
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        ServiceQuotaExceededException: {
          role: 'quota',
          status: 402,
          members: ['Message', 'Reason'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ConflictException: {
          role: 'conflict',
          status: 409,
          members: ['Message', 'Reason', 'ResourceType', 'ResourceId'],
        },
        RequestTooLargeException: { role: 'tooLarge', status: 413, members: ['Message'] },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['Message'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    describeProtectConfigurations: {
      operationId: 'describeProtectConfigurations',
      method: 'POST',
      path: '/v2/protect-configurations/describe',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: { path: [], query: [], header: [] },
      required: [],
      isReadOnly: true,
      pagination: {
        inputToken: 'NextToken',
        outputToken: 'NextToken',
        pageSize: 'MaxResults',
        items: 'ProtectConfigurations',
      },
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['ProtectConfigurations', '*', 'CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        RequestTooLargeException: { role: 'tooLarge', status: 413, members: ['Message'] },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['Message'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    updateProtectConfiguration: {
      operationId: 'updateProtectConfiguration',
      method: 'POST',
      path: '/v2/protect-configurations/{ProtectConfigurationId}/update',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: { path: ['ProtectConfigurationId'], query: [], header: [] },
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        RequestTooLargeException: { role: 'tooLarge', status: 413, members: ['Message'] },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['Message'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    deleteProtectConfiguration: {
      operationId: 'deleteProtectConfiguration',
      method: 'POST',
      path: '/v2/protect-configurations/{ProtectConfigurationId}/delete',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: { path: ['ProtectConfigurationId'], query: [], header: [], body: [] },
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        ConflictException: {
          role: 'conflict',
          status: 409,
          members: ['Message', 'Reason', 'ResourceType', 'ResourceId'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    listProtectConfigurationRuleSetNumberOverrides: {
      operationId: 'listProtectConfigurationRuleSetNumberOverrides',
      method: 'POST',
      path: '/v2/protect-configurations/{ProtectConfigurationId}/list-rule-set-number-overrides',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: { path: ['ProtectConfigurationId'], query: [], header: [] },
      isReadOnly: true,
      pagination: {
        inputToken: 'NextToken',
        outputToken: 'NextToken',
        pageSize: 'MaxResults',
        items: 'RuleSetNumberOverrides',
      },
      timestamps: {
        input: {},
        output: {
          'epoch-seconds': [
            ['RuleSetNumberOverrides', '*', 'CreatedTimestamp'],
            ['RuleSetNumberOverrides', '*', 'ExpirationTimestamp'],
          ],
        },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        RequestTooLargeException: { role: 'tooLarge', status: 413, members: ['Message'] },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['Message'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    putProtectConfigurationRuleSetNumberOverride: {
      operationId: 'putProtectConfigurationRuleSetNumberOverride',
      method: 'PUT',
      path: '/v2/protect-configurations/{ProtectConfigurationId}/rule-set-number-overrides/{DestinationPhoneNumber}',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: {
        path: ['ProtectConfigurationId', 'DestinationPhoneNumber'],
        query: [],
        header: [],
      },
      idempotencyToken: 'ClientToken',
      timestamps: {
        input: { 'epoch-seconds': [['ExpirationTimestamp']] },
        output: { 'epoch-seconds': [['CreatedTimestamp'], ['ExpirationTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        ServiceQuotaExceededException: {
          role: 'quota',
          status: 402,
          members: ['Message', 'Reason'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        ConflictException: {
          role: 'conflict',
          status: 409,
          members: ['Message', 'Reason', 'ResourceType', 'ResourceId'],
        },
        RequestTooLargeException: { role: 'tooLarge', status: 413, members: ['Message'] },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['Message'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    deleteProtectConfigurationRuleSetNumberOverride: {
      operationId: 'deleteProtectConfigurationRuleSetNumberOverride',
      method: 'DELETE',
      path: '/v2/protect-configurations/{ProtectConfigurationId}/rule-set-number-overrides/{DestinationPhoneNumber}',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: {
        path: ['ProtectConfigurationId', 'DestinationPhoneNumber'],
        query: [],
        header: [],
        body: [],
      },
      timestamps: {
        input: {},
        output: { 'epoch-seconds': [['CreatedTimestamp'], ['ExpirationTimestamp']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    getProtectConfigurationCountryRuleSet: {
      operationId: 'getProtectConfigurationCountryRuleSet',
      method: 'GET',
      path: '/v2/protect-configurations/{ProtectConfigurationId}/country-rule-sets/{NumberCapability}',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: {
        path: ['ProtectConfigurationId', 'NumberCapability'],
        query: [],
        header: [],
        body: [],
      },
      isReadOnly: true,
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    updateProtectConfigurationCountryRuleSet: {
      operationId: 'updateProtectConfigurationCountryRuleSet',
      method: 'PATCH',
      path: '/v2/protect-configurations/{ProtectConfigurationId}/country-rule-sets/{NumberCapability}',
      service: {
        name: 'PinpointSMSVoiceV2',
        errorForm: 'aws',
        requestIdHeader: 'x-amzn-RequestId',
      },
      success: [200],
      members: { path: ['ProtectConfigurationId', 'NumberCapability'], query: [], header: [] },
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        ValidationException: {
          role: 'invalidRequest',
          status: 400,
          members: ['Message', 'Reason', 'Fields'],
        },
        AccessDeniedException: { role: 'denied', status: 403, members: ['Message', 'Reason'] },
        ResourceNotFoundException: {
          role: 'notFound',
          status: 404,
          members: ['Message', 'ResourceType', 'ResourceId'],
        },
        RequestTooLargeException: { role: 'tooLarge', status: 413, members: ['Message'] },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['Message'],
        },
        ThrottlingException: { role: 'throttled', status: 429, members: ['Message'] },
        InternalServerException: {
          role: 'internal',
          status: 500,
          members: ['Message', 'RequestId'],
        },
      },
    },
    updatePhoneNumber: {
      operationId: 'updatePhoneNumber',
      method: 'POST',
      path: '/phone-numbers/{phoneNumberId}',
      service: { name: 'Chime', errorForm: 'aws', requestIdHeader: 'x-amzn-RequestId' },
      success: [200],
      members: { path: ['phoneNumberId'], query: [], header: [] },
      timestamps: {
        input: {},
        output: {
          'iso-8601': [
            ['PhoneNumber', 'Associations', '*', 'AssociatedTimestamp'],
            ['PhoneNumber', 'CreatedTimestamp'],
            ['PhoneNumber', 'UpdatedTimestamp'],
            ['PhoneNumber', 'DeletionTimestamp'],
          ],
        },
      },
      sensitive: {
        input: [['phoneNumberId'], ['CallingName']],
        output: [
          ['PhoneNumber', 'PhoneNumberId'],
          ['PhoneNumber', 'E164PhoneNumber'],
          ['PhoneNumber', 'CallingName'],
        ],
      },
      exceptions: {
        BadRequestException: { role: 'invalidRequest', status: 400, members: ['Code', 'Message'] },
        UnauthorizedClientException: {
          role: 'unauthenticated',
          status: 401,
          members: ['Code', 'Message'],
        },
        ForbiddenException: { role: 'denied', status: 403, members: ['Code', 'Message'] },
        NotFoundException: { role: 'notFound', status: 404, members: ['Code', 'Message'] },
        NotAcceptableException: {
          role: 'notAcceptable',
          status: 406,
          members: ['Code', 'Message'],
        },
        ConflictException: { role: 'conflict', status: 409, members: ['Code', 'Message'] },
        RequestTooLargeException: { role: 'tooLarge', status: 413, members: ['Code', 'Message'] },
        UnsupportedMediaTypeException: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['Code', 'Message'],
        },
        ThrottledClientException: { role: 'throttled', status: 429, members: ['Code', 'Message'] },
        ServiceFailureException: { role: 'internal', status: 500, members: ['Code', 'Message'] },
        ServiceUnavailableException: {
          role: 'unavailable',
          status: 503,
          members: ['Code', 'Message'],
        },
      },
    },
  },
};
