import type {
  ContractFacts,
  OperationFacts,
  PartitionFacts,
  ServiceFacts,
} from '@numberkit/contract';
import type { Model } from '../model/model.ts';
import { type JsonObject, toText } from '../spec/json.ts';
import { toOperationFacts } from './operation-facts.ts';
import { toServiceFacts } from './service-facts.ts';

/** The facts of a contract: the value that contract.gen.ts holds, and that code makes of a document at run time. */
export function toContractFacts(model: Model): ContractFacts {
  const services: { [name: string]: ServiceFacts } = {};
  for (const service of model.services) services[service.name] = toServiceFacts(service);
  const operations: { [operationId: string]: OperationFacts } = {};
  for (const operation of model.operations) {
    const service = services[operation.service];
    if (service === undefined) throw new Error(`There is no service ${operation.service}.`);
    operations[operation.operationId] = toOperationFacts(operation, service);
  }
  return {
    operations,
    services,
    bodyLimit: model.bodyLimit,
    partitions: model.partitions.map(toPartitionFacts),
  };
}

function toPartitionFacts(partition: JsonObject): PartitionFacts {
  return {
    name: toText(partition['name']) ?? '',
    regions: toText(partition['regions']) ?? '',
    domain: toText(partition['domain']) ?? '',
    hasOnlyRegions: partition['hasOnlyRegions'] === true,
  };
}
