export {
  limits,
  type OperationId,
  type OperationTypes,
  phoneNumbers,
  type ServiceName,
} from './gen/contract.gen.js';
export type * as schemas from './gen/types.gen.js';
export type {
  DeclaredErrorCode,
  ErrorBody,
  ErrorCode,
  HandlerInput,
  HandlerResult,
  Input,
  Output,
} from './types.js';
