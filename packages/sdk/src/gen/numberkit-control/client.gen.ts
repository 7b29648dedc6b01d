// generated from spec/control.openapi.yaml by `pnpm generate`; do not edit

import type { OperationTypes } from '@numberkit/contract/control';
import {
  type CallOptions,
  type ClientContract,
  type ClientOptions,
  ContractClient,
  type EmptyInput,
  type InputOf,
  type OutputOf,
  type PendingResult,
} from '../../client.js';
import { exceptionClasses } from './errors.gen.js';

/** The operations of the contract as methods. */
export class ControlClient extends ContractClient<OperationTypes, typeof exceptionClasses> {
  /** @throws {ConfigurationError} An option cannot be used; `setting` names it. */
  constructor(options: ClientOptions) {
    super(contract, exceptionClasses, options);
  }

  /**
   * Read the state of the server.
   *
   * Returns the resources of every account and region as they are at the clock's time: whether a
   * leased number is `PENDING` or `ACTIVE`, a calling name is complete, a rule has expired.
   * `accountId`, `region` and `kind` select a part of the state.
   *
   * A state of up to 2000 resources is a snapshot. A larger one is read in batches of that size,
   * and the server handles calls between two batches.
   *
   * With `limit` or `nextToken` the response is one page: at most `limit` resources over all
   * accounts and kinds, and a `nextToken` unless it is the last page. An account whose resources do
   * not fit into one page is in several pages, each with a part of its lists.
   *
   * Members of `input`:
   *
   * - `accountId` (an account of twelve digits): Only the resources of this account.
   * - `region` (1 to 32 characters): Only the resources in this region.
   * - `kind` (one of `protectConfigurations`, `optOutLists`, `pools`, `registrations`,
   *   `phoneNumbers`, `ruleSetNumberOverrides`, `countryRules`, `chimePhoneNumbers`,
   *   `clientTokens`): Only the resources in this list of each account; the other lists are empty.
   * - `limit` (1 to 2000): The maximum number of resources in a page; 1000 if only `nextToken` is
   *   given.
   * - `nextToken` (1 to 1024 characters): The `nextToken` of the previous page; the other members
   *   must be the same as for that page.
   *
   * @returns The state of the server.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  getState(
    input?: InputOf<OperationTypes, 'getState'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'getState'>> {
    return this.callOperation('getState', input, options);
  }

  /**
   * Reset the server.
   *
   * Puts the server into the state of a start on a new database: it holds the fixtures of its
   * settings, its clock shows the real time, and its faults and its journal are empty.
   *
   * `accountId`, `region` or both limit the reset to the resources of that account or region. They
   * are replaced by the fixtures if the fixtures belong there, or else removed. All other
   * resources, the clock, the faults and the journal stay, so that test files that share a server
   * can each reset an account of their own. The response has only the part that was reset.
   *
   * Members of `input`:
   *
   * - `accountId` (an account of twelve digits): The account.
   * - `region` (1 to 32 characters): The region, in the spelling of the callers who created
   *   resources there.
   *
   * @returns The state of the server.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {TooLargeError} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeError} The body is not `application/json`.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  reset(
    input?: InputOf<OperationTypes, 'reset'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'reset'>> {
    return this.callOperation('reset', input, options);
  }

  /**
   * Read the state as fixtures.
   *
   * Returns the resources of one account in one region in the form that `loadFixtures` and a
   * fixtures file take. Loading them again gives the same resources, except for idempotency tokens.
   * Derived values are left out: ARNs, whether a rule has expired, and the status of a leased
   * number, which follows from its creation time and its registration.
   *
   * Members of `input`:
   *
   * - `accountId` (an account of twelve digits): The account; the server's default account if it is
   *   left out.
   * - `region` (at most 32 characters; a region such as us-east-1): The region; the server's
   *   default region if it is left out.
   *
   * @returns The resources of the account in the region.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  getFixtures(
    input?: InputOf<OperationTypes, 'getFixtures'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'getFixtures'>> {
    return this.callOperation('getFixtures', input, options);
  }

  /**
   * Replace the state with fixtures.
   *
   * Checks the fixtures and replaces all resources of the server with them, atomically: invalid
   * fixtures change nothing. Their account and region become the server's defaults for callers
   * whose requests name none. Clock, faults and journal stay as they are, and a later reset returns
   * to the fixtures of the server's settings.
   *
   * With `keepOthers` the fixtures replace only the resources of their own account and region, and
   * the server's default account and region stay the same.
   *
   * Members of `input`:
   *
   * - `keepOthers`: Whether to keep the resources of other accounts and regions.
   * - `accountId` (required; an account of twelve digits): The account.
   * - `region` (required; at most 32 characters; a region such as us-east-1): The region.
   * - `protectConfigurations`: The protect configurations.
   * - `optOutLists`: The opt-out lists beside `Default`, which every account has.
   * - `pools`: The pools.
   * - `registrations`: The registrations.
   * - `phoneNumbers`: The leased numbers.
   * - `ruleSetNumberOverrides`: The rule overrides.
   * - `countryRules`: The rules of countries; a country without one is allowed.
   * - `chimePhoneNumbers`: The numbers of the Chime inventory.
   *
   * @returns The state of the server.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {TooLargeError} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeError} The body is not `application/json`.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  loadFixtures(
    input: InputOf<OperationTypes, 'loadFixtures'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'loadFixtures'>> {
    return this.callOperation('loadFixtures', input, options);
  }

  /**
   * Read the clock.
   *
   * Returns the time of the server's clock.
   *
   * @returns The state of the clock.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  getClock(
    input?: EmptyInput,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'getClock'>> {
    return this.callOperation('getClock', input, options);
  }

  /**
   * Advance the clock.
   *
   * Moves the clock forward. A running clock continues from there, ahead of the real time; a frozen
   * clock stays frozen at the later time.
   *
   * Members of `input`:
   *
   * - `duration` (required; an ISO 8601 duration such as PT72H, in weeks, days, hours, minutes and
   *   seconds): The duration, for example `PT72H`.
   *
   * @returns The state of the clock.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {TooLargeError} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeError} The body is not `application/json`.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  advanceClock(
    input: InputOf<OperationTypes, 'advanceClock'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'advanceClock'>> {
    return this.callOperation('advanceClock', input, options);
  }

  /**
   * Freeze the clock.
   *
   * Stops the clock at its current time or at the given time, which may be earlier. The clock then
   * moves only when it is advanced, and runs again when it is released.
   *
   * Members of `input`:
   *
   * - `at`: The time; the clock's current time if it is left out.
   *
   * @returns The state of the clock.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {TooLargeError} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeError} The body is not `application/json`.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  freezeClock(
    input?: InputOf<OperationTypes, 'freezeClock'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'freezeClock'>> {
    return this.callOperation('freezeClock', input, options);
  }

  /**
   * Release the clock.
   *
   * Sets the clock back to the real time. Resources that were created while the clock was ahead
   * keep their timestamps, which may now be in the future.
   *
   * @returns The state of the clock.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  releaseClock(
    input?: EmptyInput,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'releaseClock'>> {
    return this.callOperation('releaseClock', input, options);
  }

  /**
   * List the faults.
   *
   * Returns the faults in the order in which they were added. A fault for a number of calls is
   * removed after the last of them.
   *
   * @returns The faults.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  listFaults(
    input?: EmptyInput,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'listFaults'>> {
    return this.callOperation('listFaults', input, options);
  }

  /**
   * Add a fault.
   *
   * Makes one operation fail: in its next calls (`calls`, 1 by default), or in each call with a
   * `probability`, which a `seed` makes repeatable. The fault is an `exception`, a `delay` of the
   * response, or a dropped connection (`drop`); a delay can be combined with one of the other two.
   *
   * A fault affects only calls that are valid and permitted, and it acts before the operation does:
   * no state changes and an idempotency token stays unused. If several faults match a call, only
   * the one that was added first affects it, and no random number is drawn for the others.
   *
   * `x-limits` has the maximum number of faults, and the maximum size of one in characters of JSON.
   *
   * Members of `input`:
   *
   * - `operation` (required; at least 1 character): The operationId of an operation of the
   *   contract.
   * - `calls` (at least 1): The number of calls to affect; 1 by default if there is no
   *   `probability`.
   * - `probability` (at most 1): The probability that the fault affects a call.
   * - `seed` (-2147483648 to 2147483647): The seed of the random numbers for `probability`; the
   *   same seed gives the same sequence. Zero by default.
   * - `exception` (at least 1 character): The exception to raise, which must be one that a handler
   *   of the operation can raise.
   * - `members`: Members of the exception's body. Members that are left out have the contract's
   *   defaults, and `Message` names the fault.
   * - `retryAfter`: Seconds for the exception's header `Retry-After`.
   * - `delay` (an ISO 8601 duration such as PT72H, in weeks, days, hours, minutes and seconds): How
   *   long to delay the call, at most a day. Without another effect the call is then carried out.
   * - `drop`: Whether to close the connection without a response.
   *
   * @returns The added fault.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {LimitReachedError} The server holds the maximum number already.
   * @throws {TooLargeError} The body is larger than the server accepts.
   * @throws {UnsupportedMediaTypeError} The body is not `application/json`.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  addFault(
    input: InputOf<OperationTypes, 'addFault'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'addFault'>> {
    return this.callOperation('addFault', input, options);
  }

  /**
   * Remove all faults.
   *
   * Removes every fault, even those that have not affected a call yet.
   *
   * @returns The number of removed items.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  clearFaults(
    input?: EmptyInput,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'clearFaults'>> {
    return this.callOperation('clearFaults', input, options);
  }

  /**
   * Remove one fault.
   *
   * Removes the fault with this id.
   *
   * Members of `input`:
   *
   * - `id` (required; at least 1 character): The fault's id.
   *
   * @returns The number of removed items.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {NotFoundError} The resource does not exist.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  clearFault(
    input: InputOf<OperationTypes, 'clearFault'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'clearFault'>> {
    return this.callOperation('clearFault', input, options);
  }

  /**
   * List the last requests.
   *
   * Returns the last requests to the server, the oldest first. `x-limits` has the maximum number of
   * entries and of their characters; the oldest entries above these limits are removed. The journal
   * is lost when the server stops. It has no requests to `/_numberkit` and `/health`.
   *
   * Members of `input`:
   *
   * - `operation` (at least 1 character): Only the requests for this operation.
   * - `status` (100 to 599): Only the requests whose response had this status.
   *
   * @returns The requests.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  listJournal(
    input?: InputOf<OperationTypes, 'listJournal'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'listJournal'>> {
    return this.callOperation('listJournal', input, options);
  }

  /**
   * Empty the journal.
   *
   * Removes every entry.
   *
   * @returns The number of removed items.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  clearJournal(
    input?: EmptyInput,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'clearJournal'>> {
    return this.callOperation('clearJournal', input, options);
  }
}

/** The part of the contract that clients read. */
const contract: ClientContract<OperationTypes> = {
  operations: {
    getState: {
      operationId: 'getState',
      method: 'GET',
      path: '/_numberkit/state',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: {
        path: [],
        query: ['accountId', 'region', 'kind', 'limit', 'nextToken'],
        header: [],
        body: [],
      },
      required: [],
      isReadOnly: true,
      timestamps: {
        input: {},
        output: {
          'epoch-seconds': [
            ['accounts', '*', 'phoneNumbers', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'ruleSetNumberOverrides', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'ruleSetNumberOverrides', '*', 'ExpirationTimestamp'],
          ],
          'iso-8601': [
            ['accounts', '*', 'protectConfigurations', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'optOutLists', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'Associations', '*', 'AssociatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'UpdatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'DeletionTimestamp'],
            ['accounts', '*', 'clientTokens', '*', 'usedAt'],
            ['accounts', '*', 'clientTokens', '*', 'forgottenAt'],
          ],
        },
      },
      sensitive: {
        input: [],
        output: [
          ['accounts', '*', 'chimePhoneNumbers', '*', 'PhoneNumberId'],
          ['accounts', '*', 'chimePhoneNumbers', '*', 'E164PhoneNumber'],
          ['accounts', '*', 'chimePhoneNumbers', '*', 'CallingName'],
        ],
      },
      exceptions: {
        InvalidRequestError: {
          role: 'invalidRequest',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:invalid-request' },
        },
        UnauthorizedError: {
          role: 'unauthenticated',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unauthorized' },
        },
        ForbiddenError: {
          role: 'denied',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden' },
        },
        InternalError: {
          role: 'internal',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:internal-error' },
        },
      },
    },
    reset: {
      operationId: 'reset',
      method: 'POST',
      path: '/_numberkit/reset',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: { path: [], query: [], header: [] },
      required: [],
      timestamps: {
        input: {},
        output: {
          'epoch-seconds': [
            ['accounts', '*', 'phoneNumbers', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'ruleSetNumberOverrides', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'ruleSetNumberOverrides', '*', 'ExpirationTimestamp'],
          ],
          'iso-8601': [
            ['accounts', '*', 'protectConfigurations', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'optOutLists', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'Associations', '*', 'AssociatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'UpdatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'DeletionTimestamp'],
            ['accounts', '*', 'clientTokens', '*', 'usedAt'],
            ['accounts', '*', 'clientTokens', '*', 'forgottenAt'],
          ],
        },
      },
      sensitive: {
        input: [],
        output: [
          ['accounts', '*', 'chimePhoneNumbers', '*', 'PhoneNumberId'],
          ['accounts', '*', 'chimePhoneNumbers', '*', 'E164PhoneNumber'],
          ['accounts', '*', 'chimePhoneNumbers', '*', 'CallingName'],
        ],
      },
      exceptions: {
        InvalidRequestError: {
          role: 'invalidRequest',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:invalid-request' },
        },
        UnauthorizedError: {
          role: 'unauthenticated',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unauthorized' },
        },
        ForbiddenError: {
          role: 'denied',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden' },
        },
        TooLargeError: {
          role: 'tooLarge',
          status: 413,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:too-large' },
        },
        UnsupportedMediaTypeError: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unsupported-media-type' },
        },
        InternalError: {
          role: 'internal',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:internal-error' },
        },
      },
    },
    getFixtures: {
      operationId: 'getFixtures',
      method: 'GET',
      path: '/_numberkit/fixtures',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: { path: [], query: ['accountId', 'region'], header: [], body: [] },
      required: [],
      isReadOnly: true,
      timestamps: {
        input: {},
        output: {
          'iso-8601': [
            ['protectConfigurations', '*', 'CreatedTimestamp'],
            ['optOutLists', '*', 'CreatedTimestamp'],
            ['phoneNumbers', '*', 'CreatedTimestamp'],
            ['ruleSetNumberOverrides', '*', 'CreatedTimestamp'],
            ['ruleSetNumberOverrides', '*', 'ExpirationTimestamp'],
            ['chimePhoneNumbers', '*', 'Associations', '*', 'AssociatedTimestamp'],
            ['chimePhoneNumbers', '*', 'CreatedTimestamp'],
            ['chimePhoneNumbers', '*', 'UpdatedTimestamp'],
            ['chimePhoneNumbers', '*', 'DeletionTimestamp'],
          ],
        },
      },
      sensitive: { input: [], output: [['chimePhoneNumbers', '*', 'CallingName']] },
      exceptions: {
        InvalidRequestError: {
          role: 'invalidRequest',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:invalid-request' },
        },
        UnauthorizedError: {
          role: 'unauthenticated',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unauthorized' },
        },
        ForbiddenError: {
          role: 'denied',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden' },
        },
        InternalError: {
          role: 'internal',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:internal-error' },
        },
      },
    },
    loadFixtures: {
      operationId: 'loadFixtures',
      method: 'PUT',
      path: '/_numberkit/fixtures',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: { path: [], query: ['keepOthers'], header: [] },
      timestamps: {
        input: {
          'iso-8601': [
            ['protectConfigurations', '*', 'CreatedTimestamp'],
            ['optOutLists', '*', 'CreatedTimestamp'],
            ['phoneNumbers', '*', 'CreatedTimestamp'],
            ['ruleSetNumberOverrides', '*', 'CreatedTimestamp'],
            ['ruleSetNumberOverrides', '*', 'ExpirationTimestamp'],
            ['chimePhoneNumbers', '*', 'Associations', '*', 'AssociatedTimestamp'],
            ['chimePhoneNumbers', '*', 'CreatedTimestamp'],
            ['chimePhoneNumbers', '*', 'UpdatedTimestamp'],
            ['chimePhoneNumbers', '*', 'DeletionTimestamp'],
          ],
        },
        output: {
          'epoch-seconds': [
            ['accounts', '*', 'phoneNumbers', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'ruleSetNumberOverrides', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'ruleSetNumberOverrides', '*', 'ExpirationTimestamp'],
          ],
          'iso-8601': [
            ['accounts', '*', 'protectConfigurations', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'optOutLists', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'Associations', '*', 'AssociatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'CreatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'UpdatedTimestamp'],
            ['accounts', '*', 'chimePhoneNumbers', '*', 'DeletionTimestamp'],
            ['accounts', '*', 'clientTokens', '*', 'usedAt'],
            ['accounts', '*', 'clientTokens', '*', 'forgottenAt'],
          ],
        },
      },
      sensitive: {
        input: [['chimePhoneNumbers', '*', 'CallingName']],
        output: [
          ['accounts', '*', 'chimePhoneNumbers', '*', 'PhoneNumberId'],
          ['accounts', '*', 'chimePhoneNumbers', '*', 'E164PhoneNumber'],
          ['accounts', '*', 'chimePhoneNumbers', '*', 'CallingName'],
        ],
      },
      exceptions: {
        InvalidRequestError: {
          role: 'invalidRequest',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:invalid-request' },
        },
        UnauthorizedError: {
          role: 'unauthenticated',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unauthorized' },
        },
        ForbiddenError: {
          role: 'denied',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden' },
        },
        TooLargeError: {
          role: 'tooLarge',
          status: 413,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:too-large' },
        },
        UnsupportedMediaTypeError: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unsupported-media-type' },
        },
        InternalError: {
          role: 'internal',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:internal-error' },
        },
      },
    },
    getClock: {
      operationId: 'getClock',
      method: 'GET',
      path: '/_numberkit/clock',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: { path: [], query: [], header: [], body: [] },
      required: [],
      isReadOnly: true,
      timestamps: {
        input: {},
        output: { 'iso-8601': [['now']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequestError: {
          role: 'invalidRequest',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:invalid-request' },
        },
        UnauthorizedError: {
          role: 'unauthenticated',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unauthorized' },
        },
        ForbiddenError: {
          role: 'denied',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden' },
        },
        InternalError: {
          role: 'internal',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:internal-error' },
        },
      },
    },
    advanceClock: {
      operationId: 'advanceClock',
      method: 'POST',
      path: '/_numberkit/clock/advance',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: { path: [], query: [], header: [] },
      timestamps: {
        input: {},
        output: { 'iso-8601': [['now']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequestError: {
          role: 'invalidRequest',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:invalid-request' },
        },
        UnauthorizedError: {
          role: 'unauthenticated',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unauthorized' },
        },
        ForbiddenError: {
          role: 'denied',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden' },
        },
        TooLargeError: {
          role: 'tooLarge',
          status: 413,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:too-large' },
        },
        UnsupportedMediaTypeError: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unsupported-media-type' },
        },
        InternalError: {
          role: 'internal',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:internal-error' },
        },
      },
    },
    freezeClock: {
      operationId: 'freezeClock',
      method: 'POST',
      path: '/_numberkit/clock/freeze',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: { path: [], query: [], header: [] },
      required: [],
      timestamps: {
        input: { 'iso-8601': [['at']] },
        output: { 'iso-8601': [['now']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequestError: {
          role: 'invalidRequest',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:invalid-request' },
        },
        UnauthorizedError: {
          role: 'unauthenticated',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unauthorized' },
        },
        ForbiddenError: {
          role: 'denied',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden' },
        },
        TooLargeError: {
          role: 'tooLarge',
          status: 413,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:too-large' },
        },
        UnsupportedMediaTypeError: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unsupported-media-type' },
        },
        InternalError: {
          role: 'internal',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:internal-error' },
        },
      },
    },
    releaseClock: {
      operationId: 'releaseClock',
      method: 'POST',
      path: '/_numberkit/clock/release',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: { path: [], query: [], header: [], body: [] },
      required: [],
      timestamps: {
        input: {},
        output: { 'iso-8601': [['now']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequestError: {
          role: 'invalidRequest',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:invalid-request' },
        },
        UnauthorizedError: {
          role: 'unauthenticated',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unauthorized' },
        },
        ForbiddenError: {
          role: 'denied',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden' },
        },
        InternalError: {
          role: 'internal',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:internal-error' },
        },
      },
    },
    listFaults: {
      operationId: 'listFaults',
      method: 'GET',
      path: '/_numberkit/faults',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: { path: [], query: [], header: [], body: [] },
      required: [],
      isReadOnly: true,
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequestError: {
          role: 'invalidRequest',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:invalid-request' },
        },
        UnauthorizedError: {
          role: 'unauthenticated',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unauthorized' },
        },
        ForbiddenError: {
          role: 'denied',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden' },
        },
        InternalError: {
          role: 'internal',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:internal-error' },
        },
      },
    },
    addFault: {
      operationId: 'addFault',
      method: 'POST',
      path: '/_numberkit/faults',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [201],
      members: { path: [], query: [], header: [] },
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequestError: {
          role: 'invalidRequest',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:invalid-request' },
        },
        UnauthorizedError: {
          role: 'unauthenticated',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unauthorized' },
        },
        ForbiddenError: {
          role: 'denied',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden' },
        },
        LimitReachedError: {
          role: 'conflict',
          status: 409,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:limit-reached' },
        },
        TooLargeError: {
          role: 'tooLarge',
          status: 413,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:too-large' },
        },
        UnsupportedMediaTypeError: {
          role: 'unsupportedMediaType',
          status: 415,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unsupported-media-type' },
        },
        InternalError: {
          role: 'internal',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:internal-error' },
        },
      },
    },
    clearFaults: {
      operationId: 'clearFaults',
      method: 'DELETE',
      path: '/_numberkit/faults',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: { path: [], query: [], header: [], body: [] },
      required: [],
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequestError: {
          role: 'invalidRequest',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:invalid-request' },
        },
        UnauthorizedError: {
          role: 'unauthenticated',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unauthorized' },
        },
        ForbiddenError: {
          role: 'denied',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden' },
        },
        InternalError: {
          role: 'internal',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:internal-error' },
        },
      },
    },
    clearFault: {
      operationId: 'clearFault',
      method: 'DELETE',
      path: '/_numberkit/faults/{id}',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: { path: ['id'], query: [], header: [], body: [] },
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequestError: {
          role: 'invalidRequest',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:invalid-request' },
        },
        UnauthorizedError: {
          role: 'unauthenticated',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unauthorized' },
        },
        ForbiddenError: {
          role: 'denied',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden' },
        },
        NotFoundError: {
          role: 'notFound',
          status: 404,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:not-found' },
        },
        InternalError: {
          role: 'internal',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:internal-error' },
        },
      },
    },
    listJournal: {
      operationId: 'listJournal',
      method: 'GET',
      path: '/_numberkit/journal',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: { path: [], query: ['operation', 'status'], header: [], body: [] },
      required: [],
      isReadOnly: true,
      timestamps: {
        input: {},
        output: { 'iso-8601': [['entries', '*', 'time']] },
      },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequestError: {
          role: 'invalidRequest',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:invalid-request' },
        },
        UnauthorizedError: {
          role: 'unauthenticated',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unauthorized' },
        },
        ForbiddenError: {
          role: 'denied',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden' },
        },
        InternalError: {
          role: 'internal',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:internal-error' },
        },
      },
    },
    clearJournal: {
      operationId: 'clearJournal',
      method: 'DELETE',
      path: '/_numberkit/journal',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: { path: [], query: [], header: [], body: [] },
      required: [],
      timestamps: { input: {}, output: {} },
      sensitive: { input: [], output: [] },
      exceptions: {
        InvalidRequestError: {
          role: 'invalidRequest',
          status: 400,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:invalid-request' },
        },
        UnauthorizedError: {
          role: 'unauthenticated',
          status: 401,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:unauthorized' },
        },
        ForbiddenError: {
          role: 'denied',
          status: 403,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:forbidden' },
        },
        InternalError: {
          role: 'internal',
          status: 500,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:internal-error' },
        },
      },
    },
  },
};
