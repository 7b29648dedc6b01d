import { type ServiceFacts, withMessageDetails } from '@numberkit/contract';
import type { RefusalOptions } from '../handler.js';
import { createServiceError, type ServiceError } from './service-error.js';

/** The form of an exception, as the operations table or a service states it. */
export interface ExceptionForm {
  readonly name: string;
  readonly status: number;
  readonly members: readonly string[];
  readonly defaults: Readonly<Record<string, string>>;
}

/** What one error answer says. */
export interface Refusal extends RefusalOptions {
  readonly requestId: string;
  /** Members that the exception does not have are left out. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The error answer of a service's exception: body, and the headers by which SDKs know its name. */
export function toServiceError(
  service: ServiceFacts,
  form: ExceptionForm,
  refusal: Refusal,
): ServiceError {
  // A transport error has no `__type` of its own in the contract: one schema serves several names.
  const written = { __type: form.name, RequestId: refusal.requestId, ...refusal.members };
  const known = Object.entries(written).filter(([member]) => form.members.includes(member));
  return createServiceError(
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
