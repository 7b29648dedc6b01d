import { type JsonObject, toList, toObject, toText } from '../spec/json.ts';
import { toSpecOperations } from '../spec/operations.ts';
import { toProperties } from '../spec/properties.ts';
import { toDefaults } from './exceptions.ts';
import type { Model, Service } from './model.ts';
import { toOperation } from './operation.ts';

/** The document as the emitters need it; the checks have passed before. */
export function toModel(document: JsonObject): Model {
  return {
    document,
    services: toList(document['tags']).map((tag) => toService(document, toObject(tag))),
    bodyLimit: Number(document['x-body-limit']),
    partitions: toList(document['x-partitions']).map(toObject),
    operations: toSpecOperations(document).map((operation) => toOperation(document, operation)),
    schemas: Object.keys(toObject(toObject(document['components'])['schemas'])),
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
