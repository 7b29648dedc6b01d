export type { DeepMutable, DeepReadonly } from './deep-readonly.js';
export {
  fillPath,
  fromWireOutput,
  fromWireTimestamp,
  joinInput,
  splitInput,
  toHandlerInput,
  toQuery,
  toWireOutput,
  toWireTimestamp,
  type WireInput,
} from './encoding.js';
export { toExceptionName, withMessageDetails } from './exceptions.js';
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
export {
  canListAllViolations,
  findTooDeep,
  isRecord,
  type Json,
  type JsonObject,
  maxDepth,
  pickMembers,
  toPrintableJson,
} from './json.js';
export { mapAtPath, maskMembers } from './member-paths.js';
export { isOperationId, listOperationIds } from './operation-ids.js';
export { findPartition, toArnPartition } from './partitions.js';
export {
  type DocumentPart,
  findPart,
  resolveReference,
  toNames,
  toReference,
} from './references.js';
export { createRoutes, type PathMatch } from './routes.js';
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
