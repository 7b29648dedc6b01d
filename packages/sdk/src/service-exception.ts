import type { Role } from '@numberkit/contract';
import { afterAttempts, type FailureContext, NumberkitError, setHidden } from './errors.js';

/** What an error answer tells beside its body. */
export interface ExceptionContext extends FailureContext {
  readonly status: number;
  /** The part that the exception plays, where the operation declares it. */
  readonly role?: Role | undefined;
  /** Milliseconds that the server asked to wait (`Retry-After`). */
  readonly retryAfter?: number | undefined;
}

/**
 * The server answered with an error. Each exception of each service has a class of its own below
 * this one; what none of them fits is an `UnknownServiceException`.
 */
export abstract class ServiceException<Name extends string = string> extends NumberkitError {
  abstract override readonly name: Name;
  override readonly status: number;
  /**
   * What the exception means, in words that all services share: `conflict`, `notFound`,
   * `throttled`, …; undefined for an `UnknownServiceException`.
   */
  readonly role: Role | undefined;
  /** Milliseconds that the server asked to wait before the next try, where it did. */
  readonly retryAfter: number | undefined;
  /**
   * The body of the answer as it came; empty where it was not a JSON object. Printing the error does
   * not show it.
   */
  declare readonly body: Readonly<Record<string, unknown>>;

  /** @param members The names of the members of the body that are members of the exception. */
  constructor(
    context: ExceptionContext,
    body: Record<string, unknown>,
    members: readonly string[] = [],
  ) {
    super(toMessage(context, body), context);
    this.status = context.status;
    this.role = context.role;
    this.retryAfter = context.retryAfter;
    // What is not there would only be printed as undefined.
    for (const name of members) if (name in body) Object.assign(this, { [name]: body[name] });
    setHidden(this, { body });
  }
}

// The services write `Message`; gateways in front of them often write `message`.
function toMessage(context: ExceptionContext, body: Record<string, unknown>): string {
  const { Message: documented, message = documented } = body;
  const text = documented ?? message;
  if (typeof text === 'string' && text !== '') return text;
  return `${context.operation ?? 'The call'} was answered with status ${context.status}${afterAttempts(context.attempts)}.`;
}

/**
 * The server answered with an error that the operation does not declare: another code, or a body
 * that is no exception at all, such as the HTML page of a proxy.
 */
export class UnknownServiceException extends ServiceException<'UnknownServiceException'> {
  override readonly name = 'UnknownServiceException';
  /** The exception's name on the wire, where it had one. */
  readonly code: string | undefined;
  /** The body of the answer as text; printing the error does not show it. */
  declare readonly text: string;

  constructor(
    context: ExceptionContext,
    body: Record<string, unknown>,
    wire: { readonly code: string | undefined; readonly text: string },
  ) {
    super(context, body);
    this.code = wire.code;
    setHidden(this, { text: wire.text });
  }
}
