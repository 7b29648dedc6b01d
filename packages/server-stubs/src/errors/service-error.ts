/** What an error answer consists of. */
export interface ErrorResponse {
  /** The exception's name. */
  readonly code: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

let construct: (answer: ErrorResponse, cause: unknown) => ServiceError;

/**
 * An exception of the contract on its way to the client. Only `call.refuse` makes one, so that no
 * handler can raise what its operation does not declare.
 */
export class ServiceError extends Error implements ErrorResponse {
  override readonly name = 'ServiceError';
  readonly code: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;

  // Private constructors have no friends but this block, through which the package makes its errors.
  static {
    construct = (answer, cause) => new ServiceError(answer, cause);
  }

  private constructor(answer: ErrorResponse, cause: unknown) {
    super(String(answer.body['Message'] ?? answer.code), { cause });
    this.code = answer.code;
    this.status = answer.status;
    this.headers = answer.headers;
    this.body = answer.body;
  }
}

/** Makes a service error. Not exported from the package. */
export function createServiceError(answer: ErrorResponse, cause: unknown): ServiceError {
  return construct(answer, cause);
}
