import type { DeepReadonly } from '../deep-readonly.js';
import type { ControlOperationId, ControlOperationTypes } from './gen/operations.gen.js';

/**
 * What callers of an operation give: path, query and body members in one object, moments as `Date`. Lists
 * in it may be readonly.
 */
export type ControlInput<Op extends ControlOperationId> = DeepReadonly<
  ControlOperationTypes[Op]['input']
>;

/** What an operation's handler is given, to do with as it likes. */
export type ControlHandlerInput<Op extends ControlOperationId> = ControlOperationTypes[Op]['input'];

/** The body of an operation's success, moments as `Date`. */
export type ControlOutput<Op extends ControlOperationId> = ControlOperationTypes[Op]['output'];
