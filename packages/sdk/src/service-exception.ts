import type { Role } from '@numberkit/contract';
import {
  afterAttempts,
  type FailureContext,
  NumberkitError,
  setHidden,
  setMembers,
} from './errors.js';

/** Facts about an error response beside its body. */
export interface ExceptionContext extends FailureContext {
  readonly status: number;
  /** The exception's role, if the operation declares the exception. */
  readonly role?: Role | undefined;
  /** Milliseconds that the server asked to wait (`Retry-After`). */
  readonly retryAfter?: number | undefined;
}

/**
 * The server sent an error. Each exception of each service has a subclass; an error without one is an
 * `UnknownServiceException`.
 */
export abstract class ServiceException<Name extends string = string> extends NumberkitError {
  abstract override readonly name: Name;
  declare readonly status: number;
  /**
   * The meaning of the exception in words that all services share: `conflict`, `notFound`, `throttled`, …;
   * undefined for an `UnknownServiceException`.
   */
  declare readonly role: Role | undefined;
  /** Milliseconds that the server asked to wait before the next attempt, if it did. */
  declare readonly retryAfter: number | undefined;
  /**
   * The body of the response; empty if it was not a JSON object. Printing the error does not show it.
   */
  declare readonly body: Readonly<Record<string, unknown>>;

  /** @param members The names of the body's members that are members of the exception. */
  constructor(
    context: ExceptionContext,
    body: Record<string, unknown>,
    members: readonly string[] = [],
  ) {
    super(toMessage(context, body), context);
    const { role, retryAfter } = context;
    setMembers(this, { role, retryAfter });
    // A member that is absent would be printed as undefined.
    for (const name of members) if (name in body) Object.assign(this, { [name]: body[name] });
    setHidden(this, { body });
  }
}

// The services write `Message`, gateways in front of them often `message`.
function toMessage(context: ExceptionContext, body: Record<string, unknown>): string {
  const { Message: documented, message = documented } = body;
  const text = documented ?? message;
  if (typeof text === 'string' && text !== '') return text;
  return `${context.operation ?? 'The call'} failed with status ${context.status}${afterAttempts(context.attempts)}.`;
}

/**
 * The server sent an error that the operation does not declare: an exception of another name, or no exception
 * at all, such as the HTML page of a proxy.
 */
export class UnknownServiceException extends ServiceException<'UnknownServiceException'> {
  override readonly name = 'UnknownServiceException';
  /** The exception's name on the wire, if it had one. */
  declare readonly code: string | undefined;
  /** The body of the response as text; printing the error does not show it. */
  declare readonly text: string;

  constructor(
    context: ExceptionContext,
    body: Record<string, unknown>,
    wire: { readonly code: string | undefined; readonly text: string },
  ) {
    super(context, body);
    setMembers(this, { code: wire.code });
    setHidden(this, { text: wire.text });
  }
}
