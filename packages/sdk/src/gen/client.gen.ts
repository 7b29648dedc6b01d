// generated from spec/openapi.yaml by `pnpm generate`; do not edit

import type { Input, OperationId, Output } from '@numberkit/contract/phone-numbers';
import type { PendingResult } from '../result.js';
import type { CallOptions } from '../options.js';

/** The operations of the contract as methods; a subclass sends the requests. */
export abstract class GeneratedClient {
  /** Calls one operation. */
  protected abstract call<Op extends OperationId>(
    operation: Op,
    input: Input<Op>,
    options?: CallOptions,
  ): PendingResult<Output<Op>>;

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
    input: Input<'requestPhoneNumber'>,
    options?: CallOptions,
  ): PendingResult<Output<'requestPhoneNumber'>> {
    return this.call('requestPhoneNumber', input, options);
  }

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
    input: Input<'putProtectConfigurationRuleSetNumberOverride'>,
    options?: CallOptions,
  ): PendingResult<Output<'putProtectConfigurationRuleSetNumberOverride'>> {
    return this.call('putProtectConfigurationRuleSetNumberOverride', input, options);
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
    input: Input<'updatePhoneNumber'>,
    options?: CallOptions,
  ): PendingResult<Output<'updatePhoneNumber'>> {
    return this.call('updatePhoneNumber', input, options);
  }
}
