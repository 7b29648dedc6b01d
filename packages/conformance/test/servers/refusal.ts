import type { Role } from '@numberkit/contract';
import { type OperationId, operations } from '../phone-numbers.js';
import type { Members } from './messages.js';

/** An exception of the contract. */
export class Refusal extends Error {
  readonly status: number;
  readonly exception: string;
  readonly members: Members;

  constructor(status: number, exception: string, members: Members) {
    super(exception);
    this.status = status;
    this.exception = exception;
    this.members = members;
  }
}

/** A refusal by the operation's exception of a role. */
export function refuse(operation: OperationId, role: Role, members: Members = {}): Refusal {
  const { roles, exceptions } = operations[operation];
  const name = roles[role] ?? '';
  const facts = exceptions[name];
  return new Refusal(facts?.status ?? 500, name, {
    Message: 'Refused.',
    ...facts?.defaults,
    ...members,
  });
}
