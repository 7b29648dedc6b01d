import type { OperationTypes } from '@numberkit/contract/control';
import type { CallOf, StreamingHandlersOf } from '@numberkit/server-stubs';

/** A handler for each operation of the control contract; the compiler requires all of them. */
export type ControlHandlers = StreamingHandlersOf<OperationTypes, undefined>;

/** What the rules between the members of a control request need of its call. */
export type ControlCall = Pick<
  CallOf<OperationTypes, keyof OperationTypes, undefined>,
  'refuseMembers'
>;
