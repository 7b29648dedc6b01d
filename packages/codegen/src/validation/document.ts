import { toSpecServices } from '../model/services.ts';
import { type Json, type JsonObject, toList, toObject, toText } from '../spec/json.ts';
import { resolve } from '../spec/references.ts';

/**
 * The document is of OpenAPI 3.1 without webhooks, its paths have one server, its body limit is a size, and a document
 * with a service of AWS has AWS's partitions.
 */
export function toDocumentProblems(document: JsonObject): string[] {
  return [
    ...toVersionProblems(document),
    ...(document['webhooks'] === undefined
      ? []
      : ['The document has webhooks, which the packages neither make nor take.']),
    ...Object.entries(toObject(document['paths']))
      .filter(([, item]) => resolve(document, item)['servers'] !== undefined)
      .map(([path]) => `The path ${path} has servers of its own; a client has one address.`),
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

/** Whether a value is the text of a regular expression. */
export function isPattern(value: Json | undefined, flags = ''): boolean {
  if (typeof value !== 'string' || value.trim() === '') return false;
  try {
    return new RegExp(value, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
