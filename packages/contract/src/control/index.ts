import type { OperationFacts } from '../facts.js';
import type { HandlerInputOf, InputOf, OutputOf } from '../types.js';
import { control, type OperationId, type OperationTypes } from './gen/contract.gen.js';

export {
  control,
  limits as controlLimits,
  type OperationId,
  type OperationId as ControlOperationId,
  type OperationTypes,
  type OperationTypes as ControlOperationTypes,
  type ServiceName,
  type schemas,
} from './gen/contract.gen.js';
export type * as controlSchemas from './gen/types.gen.js';

/** The input that callers of a control operation give: members in one object, timestamps as `Date`. */
export type ControlInput<Op extends OperationId> = InputOf<OperationTypes, Op>;

/** The input that the handler of a control operation receives, and may change. */
export type ControlHandlerInput<Op extends OperationId> = HandlerInputOf<OperationTypes, Op>;

/** The body of a control operation's success, timestamps as `Date`. */
export type ControlOutput<Op extends OperationId> = OutputOf<OperationTypes, Op>;

export const controlOperations: { readonly [Op in OperationId]: OperationFacts } =
  control.operations;
