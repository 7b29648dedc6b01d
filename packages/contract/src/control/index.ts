import type { EventOf, InputOf, OutputOf } from '../types.js';
import type { OperationId, OperationTypes } from './gen/contract.gen.js';

export {
  control,
  limits,
  type OperationId,
  type OperationTypes,
  type ServiceName,
} from './gen/contract.gen.js';
export type * as schemas from './gen/types.gen.js';

/** The input that callers of a control operation give: members in one object, timestamps as `Date`. */
export type Input<Op extends OperationId> = InputOf<OperationTypes, Op>;

/** The body of a control operation's success, timestamps as `Date`. */
export type Output<Op extends OperationId> = OutputOf<OperationTypes, Op>;

/** An event of the control operation `events`, timestamps as `Date`. */
export type Event = EventOf<OperationTypes, 'events'>;
