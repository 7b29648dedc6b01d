import { type ExceptionContext, ServiceException } from '../service-exception.js';
import { setHidden } from './set-hidden.js';

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
