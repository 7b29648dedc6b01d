import { type OperationFacts, operations } from '@numberkit/contract';
import { UnknownServiceException } from '../errors/unknown-service-exception.js';
import { exceptionClasses } from '../gen/errors.gen.js';
import type { ServiceException } from '../service-exception.js';
import type { Received } from './received.js';
import { toExceptionName } from './to-exception-name.js';
import { toRetryAfter } from './to-retry-after.js';

/** The exception that an error answer stands for. */
export function toServiceException(received: Received, now: number): ServiceException {
  const { operation, status, headers, text, body } = received;
  const facts = operations[operation];
  const { __type } = body ?? {};
  const code = toExceptionName(headers.get('x-amzn-errortype')) ?? toExceptionName(__type);
  const name = code ?? (body && toOnlyException(facts, status));
  const declared = name !== undefined && Object.hasOwn(facts.exceptions, name);
  const role = declared ? facts.exceptions[name]?.role : undefined;
  const Exception = declared ? exceptionClasses[facts.service][name] : undefined;
  const retryAfter = toRetryAfter(headers.get('retry-after'), now);
  const context = { ...received, role, retryAfter };
  return Exception
    ? new Exception(context, body ?? {})
    : new UnknownServiceException(context, body ?? {}, { code, text });
}

/** The exception that a status stands for, where the operation declares exactly one. */
function toOnlyException(facts: OperationFacts, status: number): string | undefined {
  const names = Object.keys(facts.exceptions).filter(
    (name) => facts.exceptions[name]?.status === status,
  );
  return names.length === 1 ? names[0] : undefined;
}
