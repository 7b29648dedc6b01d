export type { Input, OperationId, Output, schemas } from '@numberkit/contract/phone-numbers';
export * from './common.js';
export type { Environment } from './environment.js';
export * from './gen/numberkit/errors.gen.js';
export { Numberkit } from './numberkit.js';
export {
  type AnyNumberkitError,
  type CallError,
  type ExceptionOf,
  isNumberkitError,
  type SafeClient,
  type SafeResult,
} from './numberkit-types.js';
export type { ClientOptions as NumberkitOptions } from './options.js';
