import type { OperationFacts, ServiceFacts } from '../facts.js';
import { type OperationId, phoneNumbers } from './gen/contract.gen.js';

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
  Service,
  ServiceOperation,
  TransportErrorCode,
} from './types.js';

export const operations: { readonly [Op in OperationId]: OperationFacts } = phoneNumbers.operations;
export const services: { readonly [name: string]: ServiceFacts } = phoneNumbers.services;
