import type { RequestError } from '../errors/request-error.js';
import {
  ClientGone,
  toAlreadyRead,
  toTooLarge,
  toUnparsable,
  toUnsupported,
} from './body-errors.js';
import { toUnparsableJson } from './parse-json.js';

/** The failure of a body parser in front of the router. */
export class ParserFailure {
  readonly reason: RequestError | ClientGone;

  constructor(reason: RequestError | ClientGone) {
    this.reason = reason;
  }

  /** Whether it is reported before the content type is looked at, as where the router reads the body. */
  get isBeforeType(): boolean {
    const { reason } = this;
    return reason instanceof ClientGone || ['tooLarge', 'internal'].includes(reason.role);
  }
}

/** The members of an error of Express's body parsers. */
interface ParserError {
  /** Such as `entity.parse.failed`. */
  readonly type?: unknown;
  /** The code of an error of zlib: `Z_DATA_ERROR`. */
  readonly code?: unknown;
  readonly name?: unknown;
  /** The text that could not be parsed. */
  readonly body?: unknown;
  /** Bytes. */
  readonly limit?: unknown;
}

/**
 * The failure behind an error that a body parser in front of the router has passed on. Undefined for
 * errors of anything else, which are the application's own.
 */
export function toParserFailure(error: unknown): ParserFailure | undefined {
  const reason = isParserError(error) ? toReason(error) : undefined;
  return reason && new ParserFailure(reason);
}

function toReason(error: ParserError): ParserFailure['reason'] | undefined {
  switch (error.type) {
    case 'entity.parse.failed':
      return toUnparsableJson(String(error.body));
    case 'entity.too.large':
      return toTooLarge(Number(error.limit));
    case 'charset.unsupported':
      return toUnsupported('The character set of the body must be utf-8.');
    case 'encoding.unsupported':
      return toUnsupported('The content encoding of the body is not supported.');
    case 'request.size.invalid':
      return toUnparsable('The body is not as long as its Content-Length says.');
    case 'request.aborted':
      return new ClientGone('The request broke off.');
    case 'stream.encoding.set':
    case 'stream.not.readable':
      return toAlreadyRead();
    case 'parameters.too.many':
    case 'querystring.parse.rangeError':
      return toUnparsable(notAForm);
  }
  if (error.name === 'MulterError') return toUnparsable(notAForm);
  const isOfZlib = typeof error.code === 'string' && /^(Z_|ERR__ERROR_|ZSTD_)/.test(error.code);
  return isOfZlib ? toUnparsable('The body is not valid data of its content encoding.') : undefined;
}

/** Only for an operation that takes forms: elsewhere their content type is refused first. */
const notAForm = 'The body cannot be read as a form.';

function isParserError(error: unknown): error is ParserError {
  return typeof error === 'object' && error !== null;
}
