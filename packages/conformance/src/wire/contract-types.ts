import type { Input, OperationId, Output } from '@numberkit/contract';
import type { Members } from '../matching/members.js';

/**
 * The members of a scenario as the input of its operation. The compiler has checked them where the
 * scenario is written; matchers in them have since become values.
 */
export function toInput<Op extends OperationId>(_operation: Op, members: Members): Input<Op> {
  return members as Input<Op>;
}

/** The members that a scenario supplies as the output of its operation; they hold for the same reason. */
export function toOutput<Op extends OperationId>(_operation: Op, members: Members): Output<Op> {
  return members as Output<Op>;
}
