import type { ServiceFacts } from '@numberkit/contract';
import type { RefusalOptions } from '../handler.js';
import { errorForms, type NamedError } from './error-form.js';

/** The parts of an error response. */
export interface ErrorResponse {
  readonly service: ServiceFacts;
  /** The exception's name. */
  readonly code: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

let construct: (response: ErrorResponse, cause: unknown) => ServiceError;

/**
 * An exception of the contract on its way to the client. Only `call.refuse` makes one, so that no
 * handler can raise an exception that its operation does not declare.
 */
export class ServiceError extends Error implements ErrorResponse {
  override readonly name = 'ServiceError';
  readonly service: ServiceFacts;
  readonly code: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;

  // Lets this file call the private constructor.
  static {
    construct = (response, cause) => new ServiceError(response, cause);
  }

  private constructor(response: ErrorResponse, cause: unknown) {
    const { service, code, status, headers, body } = response;
    super(String(body[errorForms[service.errorForm].messageMember] ?? code), { cause });
    this.service = service;
    this.code = code;
    this.status = status;
    this.headers = headers;
    this.body = body;
  }
}

/** The content of one error response. */
export interface Refusal extends RefusalOptions {
  readonly requestId: string;
  /** Members that the exception does not have are left out. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** An exception of a service, with its body and the headers by which clients know its name. */
export function toServiceError(
  service: ServiceFacts,
  error: NamedError,
  { requestId, members, headers, retryAfter, cause }: Refusal,
): ServiceError {
  const form = errorForms[service.errorForm];
  return construct(
    {
      service,
      code: error.name,
      status: error.status,
      headers: {
        ...form.toHeaders(error),
        ...(retryAfter !== undefined && {
          'Retry-After': String(Math.max(0, Math.ceil(retryAfter))),
        }),
        ...headers,
      },
      body: form.toBody(service, error, { RequestId: requestId, ...members }),
    },
    cause,
  );
}
