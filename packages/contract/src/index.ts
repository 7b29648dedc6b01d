export {
  type AwsRouteMatch,
  createAwsRoutes,
  type RoutedRequest,
  toAwsRoute,
} from './aws-routes.js';
export type {
  ClientContract,
  ClientExceptionFacts,
  ClientOperationFacts,
} from './client-facts.js';
export type { Contract, ContractFacts, DocumentedContract, DocumentedFacts } from './contract.js';
export type { CallerInput, DeepMutable } from './deep-types.js';
export {
  fillPath,
  fromWireOutput,
  fromWireTimestamp,
  joinInput,
  splitInput,
  toOutputJson,
  toQuery,
  toWireName,
  toWireOutput,
  type WireInput,
} from './encoding.js';
export { fromWireEvent, toWireEvent } from './events.js';
export { toExceptionName, withMessageDetails } from './exceptions.js';
export type {
  AwsFacts,
  AwsProtocol,
  AwsRoute,
  CommonException,
  ErrorFacts,
  ErrorForm,
  EventFacts,
  ExceptionFacts,
  HandlerRole,
  HttpMethod,
  MemberPath,
  OperationFacts,
  PaginationFacts,
  PartitionFacts,
  Role,
  ServiceFacts,
  SignatureFailure,
  TimestampForm,
  TimestampPaths,
  TransportRole,
  UnroutedFacts,
} from './facts.js';
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
export type { OpenApiDocument } from './open-api-document.js';
export { findJsonSchema, findOperation, listParameters } from './operation-document.js';
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
  ContractTypes,
  DeclaredErrorCodeOf,
  ErrorBodyOf,
  ErrorCodeOf,
  EventOf,
  EventStream,
  HandlerInputOf,
  HandlerResultOf,
  InputOf,
  ItemOf,
  OperationIdOf,
  OutputOf,
  Renamed,
  ServiceOf,
  StreamEvent,
  StreamIdOf,
  TransportErrorCodeOf,
} from './types.js';
