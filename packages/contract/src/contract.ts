import type { OperationFacts, PartitionFacts, ServiceFacts } from './facts.js';
import type { OpenApiDocument } from './open-api-document.js';
import type { ContractTypes, OperationIdOf } from './types.js';

/** The facts of a contract that code needs at run time, without the types of its operations. */
export interface ContractFacts {
  readonly operations: { readonly [operationId: string]: OperationFacts };
  readonly services: { readonly [name: string]: ServiceFacts };
  /** The maximum size of a request body in bytes, as sent and decompressed. */
  readonly bodyLimit: number;
  /** AWS's partitions; a region is in the first whose pattern its name matches. */
  readonly partitions: readonly PartitionFacts[];
}

/**
 * A contract as a value: what is generated from an OpenAPI document. Clients, servers and the conformance suite
 * take it as an argument and infer the types of its operations from it.
 */
export interface Contract<Types extends ContractTypes<Types>> extends ContractFacts {
  readonly operations: { readonly [Op in OperationIdOf<Types>]: OperationFacts };
  /** Carries the types of the operations for the compiler; it is undefined at run time. */
  readonly types?: Types;
}

/** A contract with its document: servers and the conformance suite validate against its schemas. */
export interface DocumentedContract<Types extends ContractTypes<Types>> extends Contract<Types> {
  readonly document: OpenApiDocument;
}

/** A documented contract without the types of its operations. */
export interface DocumentedFacts extends ContractFacts {
  readonly document: OpenApiDocument;
}
