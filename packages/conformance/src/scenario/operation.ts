import type { OperationFacts } from '@numberkit/contract';
import type { OperationSchemas } from '../schema/contract-schema.js';

/** An operation of a suite: its facts, and the schemas of its messages. */
export interface Operation extends OperationFacts {
  readonly schemas: OperationSchemas;
}
