import { type JsonObject, toList, toObject } from '../spec/json.ts';
import { toSpecOperations } from '../spec/operations.ts';
import { type Operation, toOperation } from './operation.ts';
import { type Service, toServices } from './services.ts';

/** The document as the emitters need it: names and facts, with every reference resolved. */
export interface Model {
  readonly document: JsonObject;
  readonly services: readonly Service[];
  /** The bytes of `x-body-limit`. */
  readonly bodyLimit: number;
  /** The partitions of `x-partitions`, as the document has them. */
  readonly partitions: readonly JsonObject[];
  readonly operations: readonly Operation[];
}

/** The body limit of a document that states none, in bytes: 1 MiB. */
const DEFAULT_BODY_LIMIT = 1024 * 1024;

/** Makes the model of a document that has been validated. */
export function toModel(document: JsonObject): Model {
  const services = toServices(document);
  return {
    document,
    services,
    bodyLimit: Number(document['x-body-limit'] ?? DEFAULT_BODY_LIMIT),
    partitions: toList(document['x-partitions']).map(toObject),
    operations: toSpecOperations(document).map((operation) =>
      toOperation(document, services, operation),
    ),
  };
}
