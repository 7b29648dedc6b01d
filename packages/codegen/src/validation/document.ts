import { toSpecServices } from '../model/services.ts';
import { type Json, type JsonObject, toList, toObject, toText } from '../spec/json.ts';

/** The document is of OpenAPI 3.1, its body limit is a size, and a document with a service of AWS has AWS's partitions. */
export function toDocumentProblems(document: JsonObject): string[] {
  return [
    ...toVersionProblems(document),
    ...toBodyLimitProblems(document),
    ...toPartitionProblems(document),
  ];
}

function toVersionProblems({ openapi: version }: JsonObject): string[] {
  return /^3\.1\./.test(String(version))
    ? []
    : [`The document is of OpenAPI ${version}, not of 3.1.`];
}

function toBodyLimitProblems(document: JsonObject): string[] {
  const limit = document['x-body-limit'];
  if (limit === undefined) return [];
  return Number.isSafeInteger(limit) && Number(limit) > 0
    ? []
    : ['The x-body-limit of the document is not a whole number of bytes.'];
}

function toPartitionProblems(document: JsonObject): string[] {
  const partitions = toList(document['x-partitions']);
  const isOfAws = toSpecServices(document).some(({ errorForm }) => errorForm === 'aws');
  if (isOfAws && partitions.length === 0) return ['The document has no x-partitions.'];
  return partitions.flatMap((partition, index) => {
    const { name, regions, domain, hasOnlyRegions } = toObject(partition);
    const missing = [
      ...(toText(name) === undefined ? ['name'] : []),
      ...(isPattern(regions) ? [] : ['regions, a regular expression']),
      ...(toText(domain) === undefined ? ['domain'] : []),
      ...(typeof hasOnlyRegions === 'boolean' ? [] : ['hasOnlyRegions']),
    ];
    return missing.map((member) => `The partition ${index} of x-partitions has no ${member}.`);
  });
}

function isPattern(value: Json | undefined): boolean {
  const text = toText(value);
  if (text === undefined) return false;
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}
