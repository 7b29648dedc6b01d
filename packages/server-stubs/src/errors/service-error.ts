import { type ServiceFacts, withMessageDetails } from '@numberkit/contract';
import type { RefusalOptions } from '../handler.js';

/** The parts of an error response. */
export interface ErrorResponse {
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
  readonly code: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;

  // Lets this file call the private constructor.
  static {
    construct = (response, cause) => new ServiceError(response, cause);
  }

  private constructor(response: ErrorResponse, cause: unknown) {
    super(String(response.body['Message'] ?? response.code), { cause });
    this.code = response.code;
    this.status = response.status;
    this.headers = response.headers;
    this.body = response.body;
  }
}

/** The form of an exception, as the operations table or a service states it. */
export interface ExceptionForm {
  readonly name: string;
  readonly status: number;
  readonly members: readonly string[];
  readonly defaults: Readonly<Record<string, string>>;
}

/** The content of one error response. */
export interface Refusal extends RefusalOptions {
  readonly requestId: string;
  /** Members that the exception does not have are left out. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An exception of a service, with its body and the headers by which SDKs know its name. */
export function toServiceError(
  service: ServiceFacts,
  form: ExceptionForm,
  refusal: Refusal,
): ServiceError {
  // The contract fixes no `__type` of a transport error: one schema serves several names.
  const given = { __type: form.name, RequestId: refusal.requestId, ...refusal.members };
  const known = Object.entries(given).filter(([member]) => form.members.includes(member));
  return construct(
    {
      code: form.name,
      status: form.status,
      headers: {
        'X-Amzn-ErrorType': form.name,
        ...(refusal.retryAfter !== undefined && {
          'Retry-After': String(Math.max(0, Math.ceil(refusal.retryAfter))),
        }),
        ...refusal.headers,
      },
      body: withMessageDetails(service, { ...form.defaults, ...Object.fromEntries(known) }),
    },
    refusal.cause,
  );
}
