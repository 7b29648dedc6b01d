import type { ExceptionFacts, OperationFacts, ServiceFacts } from './facts.js';
import type { ContractTypes, OperationIdOf } from './types.js';

type Always = 'operationId' | 'method' | 'path' | 'success' | 'timestamps' | 'sensitive';

/** The facts that are left out where they are false, undefined or empty. */
type Sometimes =
  | 'noContent'
  | 'wireNames'
  | 'isReadOnly'
  | 'idempotencyToken'
  | 'pagination'
  | 'events';

/** The facts of an operation that its clients read: the bundle of a client has no others. */
export interface ClientOperationFacts
  extends Pick<OperationFacts, Always>,
    Partial<Pick<OperationFacts, Sometimes>> {
  readonly service: Pick<ServiceFacts, 'name' | 'errorForm' | 'requestIdHeader'>;
  readonly members: ClientMembers;
  /** Empty for an operation whose input can be left out; of other operations a client needs no names. */
  readonly required?: readonly string[];
  readonly exceptions: { readonly [name: string]: ClientExceptionFacts };
}

/**
 * The members of an input by their places. What stands in no other place is sent in the body, so that a client needs
 * no names of the body's members: `body` is left out, or empty for an operation without a body.
 */
export type ClientMembers = Omit<OperationFacts['members'], 'body'> &
  Partial<Pick<OperationFacts['members'], 'body'>>;

/** The facts of an exception that clients read; of the defaults only a problem's type. */
export interface ClientExceptionFacts
  extends Pick<ExceptionFacts, 'role' | 'status' | 'members'>,
    Partial<Pick<ExceptionFacts, 'defaults'>> {}

/** The part of a contract that clients read. Every `Contract` is one. */
export interface ClientContract<Types extends ContractTypes<Types>> {
  readonly operations: { readonly [Op in OperationIdOf<Types>]: ClientOperationFacts };
  /** Carries the types of the operations for the compiler; it is undefined at run time. */
  readonly types?: Types;
}
