import {
  type CommonException,
  type FamilyName,
  families,
  type OperationId,
  operations,
  type Role,
  withMessageDetails,
} from '@numberkit/contract';
import { toAwsStatus } from './aws-status.js';

/** The answer to a request that no operation gets to see, in the contract's form. */
export interface Refusal {
  readonly kind: 'refused';
  readonly family: FamilyName;
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
  family: FamilyName,
  { exception, status }: CommonException,
  message: string,
): Refusal {
  const { members, defaults } = families[family];
  const type = members.includes('__type') ? { __type: exception } : {};
  return {
    kind: 'refused',
    family,
    exception,
    status,
    wireStatus: status,
    body: withMessageDetails(families[family], { ...type, ...defaults, Message: message }),
  };
}

/** A refusal by the exception that plays a part at an operation; undefined where none plays it. */
export function createRoleRefusal(
  operation: OperationId,
  role: Role,
  message: string,
): Refusal | undefined {
  const { family, roles, exceptions } = operations[operation];
  const exception = roles[role];
  const facts = exception === undefined ? undefined : exceptions[exception];
  if (exception === undefined || facts === undefined) return undefined;
  const refusal = createRefusal(family, { exception, status: facts.status }, message);
  return {
    ...refusal,
    wireStatus: toAwsStatus(families[family].protocol, facts),
    body: withMessageDetails(families[family], { ...refusal.body, ...facts.defaults }),
  };
}
