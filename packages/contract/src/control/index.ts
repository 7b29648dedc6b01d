// A control client needs these without the contract of phone numbers.

export { fillPath, toQuery } from '../encoding.js';
export { isRecord } from '../json.js';
export {
  type ControlHandlerInput,
  type ControlInput,
  type ControlOutput,
  type ControlWireInput,
  fromWireControlInput,
  fromWireControlOutput,
  splitControlInput,
  toWireControlOutput,
} from './encoding.js';
export type { ControlOperationFacts, ControlTimestamp, ProblemFacts } from './facts.js';
export {
  type ControlOperationId,
  type ControlOperationTypes,
  controlLimits,
  controlOperations,
  type ProblemName,
  problems,
} from './gen/operations.gen.js';
export type * as controlSchemas from './gen/types.gen.js';
