// generated from spec/control.openapi.yaml by `pnpm generate`; do not edit

import type {
  ControlInput,
  ControlOperationId,
  ControlOutput,
} from '@numberkit/contract/control';
import type { ControlCallOptions } from '../control-options.js';

/** The operations of the control contract as methods; a subclass sends the requests. */
export abstract class GeneratedControl {
  /** Calls one operation. */
  protected abstract call<Op extends ControlOperationId>(
    operation: Op,
    input: ControlInput<Op>,
    options?: ControlCallOptions,
  ): Promise<ControlOutput<Op>>;

  /**
   * Show everything that the server holds.
   *
   * Answers the resources of every account and region as they are at the clock's time: a leased
   * number is `PENDING` or `ACTIVE`, a calling name under way or complete, a rule expired or not, a
   * token in use or forgotten. `accountId`, `region` and `kind` ask for a part of it.
   *
   * A state of up to 2000 resources is of one moment. A larger one is read in steps of that many,
   * and calls are answered between two of them.
   *
   * With `limit` or `nextToken` the answer is a page: so many resources, over all accounts and
   * kinds, and a `nextToken` for the next page while there is one. An account whose resources do
   * not fit one page stands in several, each with a part of its lists.
   *
   * Members of `input`:
   *
   * - `accountId` (an account of twelve digits): Only the resources of this account.
   * - `region` (1 to 32 characters): Only the resources in this region.
   * - `kind` (one of `protectConfigurations`, `optOutLists`, `pools`, `registrations`,
   *   `phoneNumbers`, `ruleSetNumberOverrides`, `chimePhoneNumbers`, `clientTokens`): Only the
   *   resources in this list of an account; the others are empty.
   * - `limit` (1 to 2000): How many resources a page has at most; 1000 when only `nextToken` is
   *   given.
   * - `nextToken` (1 to 1024 characters): Where the page begins, as the page before said, beside
   *   the same other members.
   *
   * @returns What the server now holds.
   * @throws {InvalidRequestError} The request is wrong; `errors` names the members.
   * @throws {UnauthorizedError} The server asks for its control key, and the request has none or
   *   another one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or by another name
   *   than localhost. Without a key a page that a developer happens to visit could control the
   *   server on their machine.
   * @throws {InternalError} The server failed; its log says why.
   */
  getState(
    input: ControlInput<'getState'> = {},
    options?: ControlCallOptions,
  ): Promise<ControlOutput<'getState'>> {
    return this.call('getState', input, options);
  }

  /**
   * Go back to the beginning.
   *
   * Leaves the server as a start on a new database would: the state is that of the fixtures in the
   * server's settings, the clock shows the real time, and there are neither faults nor a journal.
   *
   * With `accountId`, `region` or both only the resources of that account, or in that region, go
   * back to the beginning: to those of the fixtures where the fixtures are of that account and
   * region, else to none. The resources of others, the clock, the faults and the journal stay, so
   * that test files that share a server can each reset an account of their own. The answer shows
   * only that part.
   *
   * Members of `input`:
   *
   * - `accountId` (an account of twelve digits): The account.
   * - `region` (1 to 32 characters): The region, as the callers who made something there spell it.
   *
   * @returns What the server now holds.
   * @throws {InvalidRequestError} The request is wrong; `errors` names the members.
   * @throws {UnauthorizedError} The server asks for its control key, and the request has none or
   *   another one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or by another name
   *   than localhost. Without a key a page that a developer happens to visit could control the
   *   server on their machine.
   * @throws {TooLargeError} The body is larger than the server takes.
   * @throws {UnsupportedMediaTypeError} The body is not `application/json`.
   * @throws {InternalError} The server failed; its log says why.
   */
  reset(
    input: ControlInput<'reset'> = {},
    options?: ControlCallOptions,
  ): Promise<ControlOutput<'reset'>> {
    return this.call('reset', input, options);
  }

  /**
   * Show the state as fixtures.
   *
   * Answers the resources of one account in one region in the form that `loadFixtures` and a file
   * of fixtures take: loaded again, they are the same resources. Idempotency tokens are not among
   * them. What the service derives (ARNs, whether a rule has expired) is left out, and so is the
   * status of a leased number, which follows from its creation and its registration.
   *
   * Members of `input`:
   *
   * - `accountId` (an account of twelve digits): The account; the one of callers who do not say
   *   theirs, when left out.
   * - `region` (at most 32 characters; a region such as us-east-1): The region; the one of callers
   *   who do not say theirs, when left out.
   *
   * @returns The resources of the account in the region.
   * @throws {InvalidRequestError} The request is wrong; `errors` names the members.
   * @throws {UnauthorizedError} The server asks for its control key, and the request has none or
   *   another one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or by another name
   *   than localhost. Without a key a page that a developer happens to visit could control the
   *   server on their machine.
   * @throws {InternalError} The server failed; its log says why.
   */
  getFixtures(
    input: ControlInput<'getFixtures'> = {},
    options?: ControlCallOptions,
  ): Promise<ControlOutput<'getFixtures'>> {
    return this.call('getFixtures', input, options);
  }

  /**
   * Replace the state with other fixtures.
   *
   * Checks the fixtures and puts them in the place of everything that the server holds, in one
   * step: fixtures with a mistake change nothing. Callers who do not say whose resources they mean
   * now see those of the fixtures' account and region. Clock, faults and journal stay as they are,
   * and a later reset goes back to the fixtures in the server's settings.
   *
   * With `keepOthers` they replace the resources of their own account and region only, and callers
   * who do not say whose resources they mean see those that they saw before.
   *
   * Members of `input`:
   *
   * - `keepOthers`: Leaves the resources of other accounts and regions as they are.
   * - `accountId` (required; an account of twelve digits): The account.
   * - `region` (required; at most 32 characters; a region such as us-east-1): The region.
   * - `protectConfigurations`: The protect configurations.
   * - `optOutLists`: The opt-out lists beside `Default`, which every account has.
   * - `pools`: The pools.
   * - `registrations`: The registrations.
   * - `phoneNumbers`: The leased numbers.
   * - `ruleSetNumberOverrides`: The rule overrides.
   * - `chimePhoneNumbers`: The numbers of the Chime inventory.
   *
   * @returns What the server now holds.
   * @throws {InvalidRequestError} The request is wrong; `errors` names the members.
   * @throws {UnauthorizedError} The server asks for its control key, and the request has none or
   *   another one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or by another name
   *   than localhost. Without a key a page that a developer happens to visit could control the
   *   server on their machine.
   * @throws {TooLargeError} The body is larger than the server takes.
   * @throws {UnsupportedMediaTypeError} The body is not `application/json`.
   * @throws {InternalError} The server failed; its log says why.
   */
  loadFixtures(
    input: ControlInput<'loadFixtures'>,
    options?: ControlCallOptions,
  ): Promise<ControlOutput<'loadFixtures'>> {
    return this.call('loadFixtures', input, options);
  }

  /**
   * Read the clock.
   *
   * Answers the time that the server goes by.
   *
   * @returns The clock as it now stands.
   * @throws {InvalidRequestError} The request is wrong; `errors` names the members.
   * @throws {UnauthorizedError} The server asks for its control key, and the request has none or
   *   another one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or by another name
   *   than localhost. Without a key a page that a developer happens to visit could control the
   *   server on their machine.
   * @throws {InternalError} The server failed; its log says why.
   */
  getClock(
    options?: ControlCallOptions,
  ): Promise<ControlOutput<'getClock'>> {
    return this.call('getClock', {}, options);
  }

  /**
   * Move the clock on.
   *
   * Moves the clock forward at once. A running clock runs on from there, ahead of the real time; a
   * frozen one stands still at the later moment.
   *
   * Members of `input`:
   *
   * - `duration` (required; an ISO 8601 duration such as PT72H, in weeks, days, hours, minutes and
   *   seconds): How far, for example `PT72H`.
   *
   * @returns The clock as it now stands.
   * @throws {InvalidRequestError} The request is wrong; `errors` names the members.
   * @throws {UnauthorizedError} The server asks for its control key, and the request has none or
   *   another one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or by another name
   *   than localhost. Without a key a page that a developer happens to visit could control the
   *   server on their machine.
   * @throws {TooLargeError} The body is larger than the server takes.
   * @throws {UnsupportedMediaTypeError} The body is not `application/json`.
   * @throws {InternalError} The server failed; its log says why.
   */
  advanceClock(
    input: ControlInput<'advanceClock'>,
    options?: ControlCallOptions,
  ): Promise<ControlOutput<'advanceClock'>> {
    return this.call('advanceClock', input, options);
  }

  /**
   * Stop the clock.
   *
   * Stops the clock where it is, or at the given moment, which may be an earlier one. It moves only
   * when it is advanced, and runs again when it is released.
   *
   * Members of `input`:
   *
   * - `at`: The moment to stop at; now, when left out.
   *
   * @returns The clock as it now stands.
   * @throws {InvalidRequestError} The request is wrong; `errors` names the members.
   * @throws {UnauthorizedError} The server asks for its control key, and the request has none or
   *   another one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or by another name
   *   than localhost. Without a key a page that a developer happens to visit could control the
   *   server on their machine.
   * @throws {TooLargeError} The body is larger than the server takes.
   * @throws {UnsupportedMediaTypeError} The body is not `application/json`.
   * @throws {InternalError} The server failed; its log says why.
   */
  freezeClock(
    input: ControlInput<'freezeClock'> = {},
    options?: ControlCallOptions,
  ): Promise<ControlOutput<'freezeClock'>> {
    return this.call('freezeClock', input, options);
  }

  /**
   * Let go of the clock.
   *
   * Gives the clock back to the real time, whatever it was frozen at or advanced by. Resources made
   * while it was ahead keep their moments, which may now lie in the future.
   *
   * @returns The clock as it now stands.
   * @throws {InvalidRequestError} The request is wrong; `errors` names the members.
   * @throws {UnauthorizedError} The server asks for its control key, and the request has none or
   *   another one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or by another name
   *   than localhost. Without a key a page that a developer happens to visit could control the
   *   server on their machine.
   * @throws {TooLargeError} The body is larger than the server takes.
   * @throws {UnsupportedMediaTypeError} The body is not `application/json`.
   * @throws {InternalError} The server failed; its log says why.
   */
  releaseClock(
    options?: ControlCallOptions,
  ): Promise<ControlOutput<'releaseClock'>> {
    return this.call('releaseClock', {}, options);
  }

  /**
   * Show the faults that are waiting.
   *
   * Answers the faults in the order in which they were added. A fault for a number of calls is gone
   * when it has happened to the last of them.
   *
   * @returns The faults.
   * @throws {InvalidRequestError} The request is wrong; `errors` names the members.
   * @throws {UnauthorizedError} The server asks for its control key, and the request has none or
   *   another one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or by another name
   *   than localhost. Without a key a page that a developer happens to visit could control the
   *   server on their machine.
   * @throws {InternalError} The server failed; its log says why.
   */
  listFaults(
    options?: ControlCallOptions,
  ): Promise<ControlOutput<'listFaults'>> {
    return this.call('listFaults', {}, options);
  }

  /**
   * Make an operation fail.
   *
   * Adds a failure of one operation: for its next calls (`calls`, one when nothing is said), or for
   * each call with a `probability`, which a `seed` makes repeatable. What happens is an
   * `exception`, a `delay` before the answer, or a connection that is dropped (`drop`); a delay may
   * come before one of the other two.
   *
   * A fault happens to calls that hold to the contract and whose caller may make them, before the
   * operation does anything: nothing is changed and an idempotency token stays unused. Where
   * several faults fit a call, only the first that was added happens to it; a later one with a
   * probability is not asked.
   *
   * As many faults can wait at a time as `x-limits` says, each of so many characters as JSON.
   *
   * Members of `input`:
   *
   * - `operation` (required; at least 1 character): An operation of the contract, by its
   *   operationId.
   * - `calls` (at least 1): To how many calls it happens; to one, when there is no `probability`
   *   either.
   * - `probability` (at most 1): How likely it is for each call.
   * - `seed` (-2147483648 to 2147483647): Where the random numbers of `probability` start: the same
   *   seed gives the same sequence. Zero, when left out.
   * - `exception` (at least 1 character): The exception to raise, one that a handler of the
   *   operation may raise.
   * - `members`: Members of the exception's body; what is left out has the contract's default, and
   *   `Message` names the fault.
   * - `retryAfter`: Seconds, for the header `Retry-After` of the exception.
   * - `delay` (an ISO 8601 duration such as PT72H, in weeks, days, hours, minutes and seconds): How
   *   long the call waits first, a day at most; alone, it is answered after that.
   * - `drop`: Whether the connection is closed without an answer.
   *
   * @returns The fault as it waits.
   * @throws {InvalidRequestError} The request is wrong; `errors` names the members.
   * @throws {UnauthorizedError} The server asks for its control key, and the request has none or
   *   another one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or by another name
   *   than localhost. Without a key a page that a developer happens to visit could control the
   *   server on their machine.
   * @throws {LimitReachedError} There are as many already as the server holds.
   * @throws {TooLargeError} The body is larger than the server takes.
   * @throws {UnsupportedMediaTypeError} The body is not `application/json`.
   * @throws {InternalError} The server failed; its log says why.
   */
  addFault(
    input: ControlInput<'addFault'>,
    options?: ControlCallOptions,
  ): Promise<ControlOutput<'addFault'>> {
    return this.call('addFault', input, options);
  }

  /**
   * Remove all faults.
   *
   * Removes every fault, whether it has happened or not.
   *
   * @returns How many were removed.
   * @throws {InvalidRequestError} The request is wrong; `errors` names the members.
   * @throws {UnauthorizedError} The server asks for its control key, and the request has none or
   *   another one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or by another name
   *   than localhost. Without a key a page that a developer happens to visit could control the
   *   server on their machine.
   * @throws {TooLargeError} The body is larger than the server takes.
   * @throws {UnsupportedMediaTypeError} The body is not `application/json`.
   * @throws {InternalError} The server failed; its log says why.
   */
  clearFaults(
    options?: ControlCallOptions,
  ): Promise<ControlOutput<'clearFaults'>> {
    return this.call('clearFaults', {}, options);
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
   * @returns How many were removed.
   * @throws {InvalidRequestError} The request is wrong; `errors` names the members.
   * @throws {UnauthorizedError} The server asks for its control key, and the request has none or
   *   another one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or by another name
   *   than localhost. Without a key a page that a developer happens to visit could control the
   *   server on their machine.
   * @throws {NotFoundError} There is nothing of that name.
   * @throws {TooLargeError} The body is larger than the server takes.
   * @throws {UnsupportedMediaTypeError} The body is not `application/json`.
   * @throws {InternalError} The server failed; its log says why.
   */
  clearFault(
    input: ControlInput<'clearFault'>,
    options?: ControlCallOptions,
  ): Promise<ControlOutput<'clearFault'>> {
    return this.call('clearFault', input, options);
  }

  /**
   * Show the last requests.
   *
   * Answers the last requests that were made of the server, the oldest first. Older ones are
   * forgotten when there are more entries, or more characters in all of them, than the journal
   * holds, and so are all of them when the server stops. Requests to `/_numberkit` and `/health`
   * are not in it.
   *
   * Members of `input`:
   *
   * - `operation` (at least 1 character): Only the requests for this operation.
   * - `status` (100 to 599): Only the requests that were answered with this status.
   *
   * @returns The requests.
   * @throws {InvalidRequestError} The request is wrong; `errors` names the members.
   * @throws {UnauthorizedError} The server asks for its control key, and the request has none or
   *   another one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or by another name
   *   than localhost. Without a key a page that a developer happens to visit could control the
   *   server on their machine.
   * @throws {InternalError} The server failed; its log says why.
   */
  listJournal(
    input: ControlInput<'listJournal'> = {},
    options?: ControlCallOptions,
  ): Promise<ControlOutput<'listJournal'>> {
    return this.call('listJournal', input, options);
  }

  /**
   * Empty the journal.
   *
   * Forgets every request so far.
   *
   * @returns How many were removed.
   * @throws {InvalidRequestError} The request is wrong; `errors` names the members.
   * @throws {UnauthorizedError} The server asks for its control key, and the request has none or
   *   another one.
   * @throws {ForbiddenError} The request comes from a web page, through a proxy, or by another name
   *   than localhost. Without a key a page that a developer happens to visit could control the
   *   server on their machine.
   * @throws {TooLargeError} The body is larger than the server takes.
   * @throws {UnsupportedMediaTypeError} The body is not `application/json`.
   * @throws {InternalError} The server failed; its log says why.
   */
  clearJournal(
    options?: ControlCallOptions,
  ): Promise<ControlOutput<'clearJournal'>> {
    return this.call('clearJournal', {}, options);
  }
}
