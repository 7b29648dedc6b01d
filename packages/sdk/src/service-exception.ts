import type { Role } from '@numberkit/contract';
import { afterAttempts, type FailureContext, NumberkitError, setMembers } from './errors.js';

/** Facts about an error response beside its body. */
export interface ExceptionContext<Name extends string = string> extends FailureContext {
  /** The error's name. */
  readonly name: Name;
  readonly status: number;
  /** The exception's role, if the operation declares the exception. */
  readonly role?: Role | undefined;
  /** Milliseconds that the server asked to wait (`Retry-After`). */
  readonly retryAfter?: number | undefined;
  /** The members of the body that the error has too; all of them unless given. */
  readonly members?: readonly string[] | undefined;
}

/**
 * The server sent an error. Each exception that an operation declares has a generated subclass, or is of this class
 * where nothing was generated; any other error is an `UnknownServiceException`.
 */
export class ServiceException<Name extends string = string> extends NumberkitError {
  override readonly name: Name;
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

  constructor(context: ExceptionContext<Name>, body: Record<string, unknown>) {
    super(toMessage(context, body), context);
    const { name, role, retryAfter, members = Object.keys(body) } = context;
    this.name = name;
    setMembers(this, { role, retryAfter });
    setMembers(this, { body }, true);
    for (const member of members) {
      // One that is absent would be printed as undefined, and those of every error go before others.
      if (member in body && !(member in this)) {
        Object.assign(this, { [member]: body[member] });
      }
    }
  }
}

/** The members in which services write what happened: AWS's, those of gateways in front of them, problems'. */
const messageMembers: readonly string[] = ['Message', 'message', 'detail', 'title'];

function toMessage(context: ExceptionContext, body: Record<string, unknown>): string {
  const texts = messageMembers.map((member) => body[member]);
  const text = texts.find((one) => typeof one === 'string' && one !== '');
  if (typeof text === 'string') return text;
  return `${context.operation ?? 'The call'} failed with status ${context.status}${afterAttempts(context.attempts)}.`;
}

/** The class of an exception, whose context has the exception's own name. */
export type ExceptionClass = new (
  context: never,
  body: Record<string, unknown>,
) => ServiceException;

/** The classes of a contract's exceptions, by service and by the names of their errors. */
export type ExceptionClasses = {
  readonly [service: string]: { readonly [name: string]: ExceptionClass };
};

/**
 * The server sent an error that the operation does not declare: an exception of another name, or no exception
 * at all, such as the HTML page of a proxy.
 */
export class UnknownServiceException extends ServiceException<'UnknownServiceException'> {
  /** The exception's name on the wire, or the type of a problem, if it had one. */
  declare readonly code: string | undefined;
  /** The body of the response as text; printing the error does not show it. */
  declare readonly text: string;

  constructor(
    context: Omit<ExceptionContext, 'name'>,
    body: Record<string, unknown>,
    wire: { readonly code: string | undefined; readonly text: string },
  ) {
    super({ ...context, name: 'UnknownServiceException' }, body);
    setMembers(this, { code: wire.code });
    setMembers(this, { text: wire.text }, true);
  }
}
