import { type JsonObject, toList, toObject, toText } from '../spec/json.ts';
import { toSpecOperations } from '../spec/operations.ts';
import { toProperties } from '../spec/properties.ts';
import { toDefaults } from './exceptions.ts';
import { type Operation, toOperation } from './operation.ts';

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

/** One AWS service: a tag and its `x-service`. */
export interface Service {
  readonly name: string;
  /** The facts of `x-service`, as the document has them. */
  readonly service: JsonObject;
  /** The members of a transport error's body. */
  readonly members: readonly string[];
  readonly defaults: { readonly [member: string]: string };
}

/** Makes the model of a document that has been validated. */
export function toModel(document: JsonObject): Model {
  return {
    document,
    services: toList(document['tags']).map((tag) => toService(document, toObject(tag))),
    bodyLimit: Number(document['x-body-limit']),
    partitions: toList(document['x-partitions']).map(toObject),
    operations: toSpecOperations(document).map((operation) => toOperation(document, operation)),
  };
}

function toService(document: JsonObject, tag: JsonObject): Service {
  const service = toObject(tag['x-service']);
  const schema = { $ref: `#/components/schemas/${toText(service['transportError'])}` };
  return {
    name: toText(tag['name']) ?? '',
    service,
    members: Object.keys(toProperties(document, schema)),
    defaults: toDefaults(document, schema),
  };
}
