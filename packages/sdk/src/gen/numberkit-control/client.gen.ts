// generated from spec/control.openapi.yaml by `pnpm generate`; do not edit

import type { OperationTypes } from '@numberkit/contract/control';
import {
  type CallOptions,
  type ClientContract,
  type ClientOptions,
  type EmptyInput,
  type EventOf,
  type InputOf,
  type ItemOf,
  type OutputOf,
  type PaginatedMethod,
  type PendingResult,
  StreamingClient,
  type StreamOptions,
} from '../../client.js';
import { exceptionClasses } from './errors.gen.js';

/** The operations of the contract as methods. */
export class ControlClient extends StreamingClient<OperationTypes, typeof exceptionClasses> {
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
   * Count the resources of the server.
   *
   * Returns how many resources of each kind every account has in a region, and the next changes
   * that the clock will make to them. `accountId` and `region` select a part of the state.
   *
   * The server counts up to `counted` of `x-limits`: a kind with that many resources may have more.
   * `upcoming` has the earliest changes of the accounts in the response, at most as many as
   * `x-limits` says.
   *
   * Members of `input`:
   *
   * - `accountId` (an account of twelve digits): Only the resources of this account.
   * - `region` (1 to 32 characters): Only the resources in this region.
   * - `limit` (1 to 1000; `100` when left out): The maximum number of accounts and regions in a
   *   page.
   * - `nextToken` (1 to 1024 characters): The `nextToken` of the previous page; the other members
   *   must be the same as for that page.
   *
   * @returns The counts.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  readonly summarizeState: PaginatedMethod<
    InputOf<OperationTypes, 'summarizeState'>,
    OutputOf<OperationTypes, 'summarizeState'>,
    ItemOf<OperationTypes, 'summarizeState'>
  > = this.paginateOperation('summarizeState');

  /**
   * List the resources of one kind.
   *
   * Returns a page of the resources of one kind, as they are at the clock's time, in the order of
   * their accounts, regions and keys. `accountId` and `region` select a part of them, and `q` those
   * with a text in their id, name or number.
   *
   * A page with `q` ends early when the server has looked through `searched` resources of
   * `x-limits`: it may have fewer resources than `limit`, or none, and still a `nextToken`.
   *
   * Members of `input`:
   *
   * - `kind` (required; one of `protectConfigurations`, `optOutLists`, `pools`, `registrations`,
   *   `phoneNumbers`, `ruleSetNumberOverrides`, `countryRules`, `chimePhoneNumbers`,
   *   `clientTokens`): The kind of resource.
   * - `accountId` (an account of twelve digits): Only the resources of this account.
   * - `region` (1 to 32 characters): Only the resources in this region.
   * - `q` (1 to 64 characters): Only the resources whose id, name or number contains this text, in
   *   any case. Of a client token the text is looked for in the token and in the name of its
   *   operation.
   * - `limit` (1 to 1000; `100` when left out): The maximum number of resources in a page.
   * - `nextToken` (1 to 1024 characters): The `nextToken` of the previous page; the other members
   *   must be the same as for that page.
   *
   * @returns A page of the resources.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  readonly listStateKind: PaginatedMethod<
    InputOf<OperationTypes, 'listStateKind'>,
    OutputOf<OperationTypes, 'listStateKind'>,
    ItemOf<OperationTypes, 'listStateKind'>
  > = this.paginateOperation('listStateKind');

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
   * With `of` as `settings` the response has the fixtures to which a reset returns instead, as the
   * server's settings have them; `accountId` and `region` must then be left out.
   *
   * Members of `input`:
   *
   * - `of` (one of `state`, `settings`; `state` when left out): Whether to return the state, or the
   *   fixtures of the server's settings.
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
   * - `optOutLists`: The opt-out lists beside `Default`, which every account has. An item for
   *   `Default` gives it tags.
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
   * is lost when the server stops, unless processes share it (`shared` of `getServer`). It has no
   * requests to `/_numberkit` and `/health`.
   *
   * Entries are numbered from 1 in their order since the server's start; a number is never used
   * again. Processes that share a journal have one order, that of the time at which a request was
   * handled. With `after` and `limit` the journal is read in pages: the next one begins after the
   * last `number` of the page before. `lastEventId` continues with the operation `events` where
   * this response ends.
   *
   * Members of `input`:
   *
   * - `operation` (at least 1 character): Only the requests for this operation.
   * - `status` (100 to 599): Only the requests whose response had this status.
   * - `after` (0 to 9007199254740991): Only the requests with a higher `number`; 0 for all.
   * - `limit` (1 to 1000): The maximum number of entries. They are the oldest if `after` is given,
   *   or else the newest.
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

  /**
   * Read the facts of the server.
   *
   * Returns the version of the server, its start and its settings, without secrets, files and
   * addresses.
   *
   * @returns The facts of the server.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {InternalError} The server failed; its log has the reason.
   */
  getServer(
    input?: EmptyInput,
    options?: CallOptions,
  ): PendingResult<OutputOf<OperationTypes, 'getServer'>> {
    return this.callOperation('getServer', input, options);
  }

  /**
   * Watch the server.
   *
   * Returns a stream of events (server-sent events of the HTML standard) that ends when the client
   * closes it or the server stops. It begins with `server`, `clock`, `faults` and `state` as they
   * are; further events follow when something changes:
   *
   * - `journal`: a request was handled. Each is sent once. - `journalCleared`: the journal was
   *   emptied. - `clock`, `faults`: the clock was set, or faults were added, removed or happened. -
   *   `state`: resources have changed. The event has no resources, only the revision. - `gap`:
   *   requests are missing before the next `journal`.
   *
   * `faults` and `state` come at most four times a second, each with the latest value. A comment
   * every 15 seconds keeps the connection open.
   *
   * The `id` of each event names the server's start and the last request before or in the event.
   * Sent as `Last-Event-ID` it continues the stream with the requests after that one. If the
   * journal no longer has them, or the server has restarted, a `gap` comes first, and then the
   * requests that the journal has. Without the header the stream begins with the next request.
   *
   * A process that shares its journal with others sends the requests and changes of all of them,
   * those of others some tenths of a second later; a stream that one process began continues at
   * another. `x-limits` has the maximum number of streams, and of characters that wait for a slow
   * reader before the server ends its stream.
   *
   * Members of `input`:
   *
   * - `lastEventId` (1 to 128 characters): The `id` of the last event that the client has, or
   *   `lastEventId` of `listJournal`.
   *
   * @returns The stream of events.
   * @throws {InvalidRequestError} The request is invalid; `errors` names the members.
   * @throws {UnauthorizedError} The server requires its control key, and the request has none or a
   *   wrong one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or with a `Host`
   *   other than localhost. Otherwise any web page that a developer visits could control a server
   *   without a key on their machine.
   * @throws {InternalError} The server failed; its log has the reason.
   * @throws {TooManyStreamsError} The server has the maximum number of streams already.
   */
  events(
    input?: InputOf<OperationTypes, 'events'>,
    options?: StreamOptions,
  ): AsyncGenerator<EventOf<OperationTypes, 'events'>, void> {
    return this.watchOperation('events', input, options);
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
            ['accounts', '*', 'phoneNumbers', '*', 'releasedAt'],
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
    summarizeState: {
      operationId: 'summarizeState',
      method: 'GET',
      path: '/_numberkit/state/summary',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: {
        path: [],
        query: ['accountId', 'region', 'limit', 'nextToken'],
        header: [],
        body: [],
      },
      required: [],
      isReadOnly: true,
      pagination: {
        inputToken: 'nextToken',
        outputToken: 'nextToken',
        pageSize: 'limit',
        items: 'accounts',
      },
      timestamps: {
        input: {},
        output: { 'iso-8601': [['upcoming', '*', 'at']] },
      },
      sensitive: { input: [], output: [['upcoming', '*', 'id']] },
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
    listStateKind: {
      operationId: 'listStateKind',
      method: 'GET',
      path: '/_numberkit/state/{kind}',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: {
        path: ['kind'],
        query: ['accountId', 'region', 'q', 'limit', 'nextToken'],
        header: [],
        body: [],
      },
      isReadOnly: true,
      pagination: {
        inputToken: 'nextToken',
        outputToken: 'nextToken',
        pageSize: 'limit',
        items: 'items',
      },
      timestamps: {
        input: {},
        output: {
          'epoch-seconds': [
            ['items', '*', 'phoneNumber', 'CreatedTimestamp'],
            ['items', '*', 'ruleSetNumberOverride', 'CreatedTimestamp'],
            ['items', '*', 'ruleSetNumberOverride', 'ExpirationTimestamp'],
          ],
          'iso-8601': [
            ['items', '*', 'protectConfiguration', 'CreatedTimestamp'],
            ['items', '*', 'optOutList', 'CreatedTimestamp'],
            ['items', '*', 'phoneNumber', 'releasedAt'],
            ['items', '*', 'chimePhoneNumber', 'Associations', '*', 'AssociatedTimestamp'],
            ['items', '*', 'chimePhoneNumber', 'CreatedTimestamp'],
            ['items', '*', 'chimePhoneNumber', 'UpdatedTimestamp'],
            ['items', '*', 'chimePhoneNumber', 'DeletionTimestamp'],
            ['items', '*', 'clientToken', 'usedAt'],
            ['items', '*', 'clientToken', 'forgottenAt'],
          ],
        },
      },
      sensitive: {
        input: [],
        output: [
          ['items', '*', 'chimePhoneNumber', 'PhoneNumberId'],
          ['items', '*', 'chimePhoneNumber', 'E164PhoneNumber'],
          ['items', '*', 'chimePhoneNumber', 'CallingName'],
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
            ['accounts', '*', 'phoneNumbers', '*', 'releasedAt'],
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
      members: { path: [], query: ['of', 'accountId', 'region'], header: [], body: [] },
      required: [],
      isReadOnly: true,
      timestamps: {
        input: {},
        output: {
          'iso-8601': [
            ['protectConfigurations', '*', 'CreatedTimestamp'],
            ['optOutLists', '*', 'CreatedTimestamp'],
            ['phoneNumbers', '*', 'CreatedTimestamp'],
            ['phoneNumbers', '*', 'releasedAt'],
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
            ['phoneNumbers', '*', 'releasedAt'],
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
            ['accounts', '*', 'phoneNumbers', '*', 'releasedAt'],
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
      members: { path: [], query: ['operation', 'status', 'after', 'limit'], header: [], body: [] },
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
    getServer: {
      operationId: 'getServer',
      method: 'GET',
      path: '/_numberkit/server',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: { path: [], query: [], header: [], body: [] },
      required: [],
      isReadOnly: true,
      timestamps: {
        input: {},
        output: { 'iso-8601': [['startedAt']] },
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
    events: {
      operationId: 'events',
      method: 'GET',
      path: '/_numberkit/events',
      service: { name: 'NumberkitControl', errorForm: 'problem' },
      success: [200],
      members: { path: [], query: [], header: ['lastEventId'], body: [] },
      wireNames: { lastEventId: 'Last-Event-ID' },
      required: [],
      isReadOnly: true,
      events: {
        server: {
          timestamps: { 'iso-8601': [['startedAt']] },
        },
        journal: {
          timestamps: { 'iso-8601': [['time']] },
        },
        journalCleared: { timestamps: {} },
        clock: {
          timestamps: { 'iso-8601': [['now']] },
        },
        faults: { timestamps: {} },
        state: { timestamps: {} },
        gap: { timestamps: {} },
      },
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
        TooManyStreamsError: {
          role: 'unavailable',
          status: 503,
          members: ['type', 'title', 'status', 'detail', 'errors'],
          defaults: { type: 'urn:numberkit:problem:too-many-streams' },
        },
      },
    },
  },
};
