export type { DeepMutable, DeepReadonly } from './deep-readonly.js';
export { withMessageDetails } from './exception-message.js';
export { toExceptionName } from './exception-name.js';
export type {
  CommonException,
  ExceptionFacts,
  HandlerRole,
  HttpMethod,
  MemberPath,
  OperationFacts,
  PartitionFacts,
  Role,
  ServiceFacts,
  SignatureFailure,
  TimestampForm,
  TimestampPath,
  TransportRole,
} from './facts.js';
export { findTooDeep, maxDepth } from './find-too-deep.js';
export {
  bodyLimit,
  limits,
  type OperationId,
  type OperationTypes,
  operations,
  partitions,
  type ServiceName,
  services,
} from './gen/operations.gen.js';
export type * as schemas from './gen/types.gen.js';
export { joinInput, splitInput, toHandlerInput, type WireInput } from './input.js';
export { isRecord, type Json, type JsonObject } from './json.js';
export { maskMembers } from './masking.js';
export { mapAtPath } from './member-paths.js';
export { isOperationId, listOperationIds } from './operation-ids.js';
export { fromWireOutput, toWireOutput } from './output.js';
export { findPartition, toArnPartition } from './partitions.js';
export { toPrintableJson } from './printable-json.js';
export {
  type DocumentPart,
  findPart,
  resolveReference,
  toNames,
  toReference,
} from './references.js';
export { createRoutes, type PathMatch } from './routes.js';
export { fromWireTimestamp, toWireTimestamp } from './timestamps.js';
export type {
  DeclaredErrorCode,
  ErrorBody,
  ErrorCode,
  HandlerInput,
  HandlerResult,
  Input,
  Output,
  Service,
  ServiceOperation,
  TransportErrorCode,
} from './types.js';
export { fillPath, toQuery } from './uri.js';
export { canListAllViolations } from './violations.js';
