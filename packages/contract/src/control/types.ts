import type { ControlOperationId, ControlOperationTypes } from './gen/operations.gen.js';

/** What an operation takes: path, query and body members in one object, moments as `Date`. */
export type ControlInput<Op extends ControlOperationId> = ControlOperationTypes[Op]['input'];

/** The body of an operation's success, moments as `Date`. */
export type ControlOutput<Op extends ControlOperationId> = ControlOperationTypes[Op]['output'];
