import {
  type CommonException,
  type OperationId,
  operations,
  type Role,
  type ServiceName,
  services,
  withMessageDetails,
} from '@numberkit/contract';
import { toAwsStatus } from './response.js';
import type { FailedSignature } from './signature-claim.js';

/** The answer to a request that no operation gets to see, in the contract's form. */
export interface Refusal {
  readonly kind: 'refused';
  readonly service: ServiceName;
  /** The exception's name. */
  readonly exception: string;
  /** The status on the contract's own routes. */
  readonly status: number;
  /** The status on the AWS wire. */
  readonly wireStatus: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A refusal by an exception that all operations of a service have in common. */
export function createRefusal(
  service: ServiceName,
  { exception, status }: CommonException,
  message: string,
): Refusal {
  const { members, defaults } = services[service];
  const type = members.includes('__type') ? { __type: exception } : {};
  return {
    kind: 'refused',
    service,
    exception,
    status,
    wireStatus: status,
    body: withMessageDetails(services[service], { ...type, ...defaults, Message: message }),
  };
}

/** A refusal by the exception that plays a part at an operation; undefined where none plays it. */
export function createRoleRefusal(
  operation: OperationId,
  role: Role,
  message: string,
): Refusal | undefined {
  const { service, roles, exceptions } = operations[operation];
  const exception = roles[role];
  const facts = exception === undefined ? undefined : exceptions[exception];
  if (exception === undefined || facts === undefined) return undefined;
  const refusal = createRefusal(service, { exception, status: facts.status }, message);
  return {
    ...refusal,
    wireStatus: toAwsStatus(services[service].protocol, facts),
    body: withMessageDetails(services[service], { ...refusal.body, ...facts.defaults }),
  };
}

/**
 * How an operation refuses a signature that does not hold: by its own exception for callers it does
 * not know, or else by the one that its service has for what is wrong.
 */
export function toSignatureRefusal(
  operation: OperationId,
  { failure, message }: FailedSignature,
): Refusal {
  const refusal = createRoleRefusal(operation, 'unauthenticated', message);
  if (refusal !== undefined) return refusal;
  const { service } = operations[operation];
  const exception = services[service].signatures?.[failure];
  if (exception !== undefined) return createRefusal(service, exception, message);
  throw new Error(`${operation} has no exception for a signature that does not hold.`);
}
