import type { ErrorCode, OperationId, OperationTypes } from '@numberkit/contract/phone-numbers';
import type { CallOf, HandlerOf, RefusalMembersOf, RefuseOf } from './handler.js';

// Short names for the phone numbers' contract. Only this file and the generated handlers bind a contract, and only by its
// types.

export type {
  ErrorCode,
  HandlerInput,
  HandlerResult,
  Input,
} from '@numberkit/contract/phone-numbers';

/** `HandlerOf` an operation of the phone numbers' contract. */
export type Handler<Op extends OperationId, Context> = HandlerOf<OperationTypes, Op, Context>;

/** `CallOf` an operation of the phone numbers' contract. */
export type Call<Op extends OperationId, Context> = CallOf<OperationTypes, Op, Context>;

/** `RefuseOf` an operation of the phone numbers' contract. */
export type Refuse<Op extends OperationId> = RefuseOf<OperationTypes, Op>;

/** `RefusalMembersOf` an exception of the phone numbers' contract. */
export type RefusalMembers<Op extends OperationId, Code extends ErrorCode<Op>> = RefusalMembersOf<
  OperationTypes,
  Op,
  Code
>;
