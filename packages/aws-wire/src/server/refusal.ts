import {
  type CommonException,
  type ContractFacts,
  type OperationFacts,
  type Role,
  type ServiceFacts,
  withMessageDetails,
} from '@numberkit/contract';
import { toAwsFacts } from '../protocol.js';
import { toAwsStatus } from './response.js';
import type { FailedSignature } from './signature-claim.js';

/** The refusal of a request before it reaches an operation, in the contract's form. */
export interface Refusal {
  readonly kind: 'refused';
  readonly service: ServiceFacts;
  /** The exception's name. */
  readonly exception: string;
  /** The status on the contract's own routes. */
  readonly status: number;
  /** The status on the AWS wire. */
  readonly wireStatus: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Makes a refusal with an exception that all operations of a service share. */
export function createRefusal(
  service: ServiceFacts,
  { exception, status }: CommonException,
  message: string,
): Refusal {
  const { members, defaults } = service.unrouted.unknownRoute;
  const type = members.includes('__type') ? { __type: exception } : {};
  return {
    kind: 'refused',
    service,
    exception,
    status,
    wireStatus: status,
    body: withMessageDetails(service, { ...type, ...defaults, Message: message }),
  };
}

/** The refusal of a target that names no operation of the contract. */
export interface UnknownTarget extends Refusal {
  /** The operation's name in the target, letters and digits; undefined if the target is malformed. */
  readonly named: string | undefined;
}

/**
 * Refuses a target that names no operation of the contract.
 *
 * @param isKnown Whether the target has the prefix of a service of the contract.
 * @param service The service whose exception refuses the request.
 */
export function refuseTarget(
  { operations }: ContractFacts,
  target: string,
  isKnown: boolean,
  service: ServiceFacts,
): UnknownTarget {
  const { name: exception, status } = service.unrouted.unknownRoute;
  // Nothing else of the header may get into a message or a log.
  const named = /^[A-Za-z0-9_]{1,128}\.([A-Za-z0-9]{1,128})$/.exec(target)?.[1];
  const shown = isKnown ? named : target;
  const served = Object.values(operations)
    .filter((operation) => operation.service === service)
    .flatMap(({ awsOperation }) => awsOperation ?? [])
    .join(', ');
  const sentence =
    named === undefined
      ? 'X-Amz-Target names no operation known here'
      : `${shown} is not served here`;
  const message = `${sentence}; the contract has ${served}.`;
  return { ...createRefusal(service, { exception, status }, message), named };
}

/**
 * Makes the refusal of a request at a route of AWS where the query names the operation, and names none of the
 * contract. The message does not quote the query: it may hold anything.
 */
export function createUnknownRouteRefusal(service: ServiceFacts): Refusal {
  const { name: exception, status } = service.unrouted.unknownRoute;
  const message = 'The query names no operation known here.';
  return createRefusal(service, { exception, status }, message);
}

/** Makes a refusal with an operation's exception of a role; undefined if it has none. */
export function createRoleRefusal(
  operation: OperationFacts,
  role: Role,
  message: string,
): Refusal | undefined {
  const { service, roles, exceptions } = operation;
  const exception = roles[role];
  const facts = exception === undefined ? undefined : exceptions[exception];
  if (exception === undefined || facts === undefined) return undefined;
  const refusal = createRefusal(service, { exception, status: facts.status }, message);
  return {
    ...refusal,
    wireStatus: toAwsStatus(toAwsFacts(service).protocol, facts),
    body: withMessageDetails(service, { ...refusal.body, ...facts.defaults }),
  };
}

/**
 * Makes the refusal of an invalid signature: with the operation's exception for unknown callers, or else with
 * the service's exception for the failure.
 */
export function toSignatureRefusal(
  operation: OperationFacts,
  { failure, message }: FailedSignature,
): Refusal {
  const refusal = createRoleRefusal(operation, 'unauthenticated', message);
  if (refusal !== undefined) return refusal;
  const { service, operationId } = operation;
  const exception = toAwsFacts(service).signatures?.[failure];
  if (exception !== undefined) return createRefusal(service, exception, message);
  throw new Error(`${operationId} has no exception for an invalid signature.`);
}
