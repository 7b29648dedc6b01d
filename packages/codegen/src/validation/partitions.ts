import { type Json, type JsonObject, toList, toObject, toText } from '../spec/json.ts';

/** The document says what clouds AWS has, for clients have to find the services in them. */
export function toPartitionProblems(document: JsonObject): string[] {
  const partitions = toList(document['x-partitions']);
  if (partitions.length === 0) return ['The document has no x-partitions.'];
  return partitions.flatMap((partition, index) => {
    const { name, regions, domain, hasOnlyRegions } = toObject(partition);
    const lacking = [
      ...(toText(name) === undefined ? ['name'] : []),
      ...(isPattern(regions) ? [] : ['regions, a regular expression']),
      ...(toText(domain) === undefined ? ['domain'] : []),
      ...(typeof hasOnlyRegions === 'boolean' ? [] : ['hasOnlyRegions']),
    ];
    return lacking.map((what) => `The cloud ${index} of x-partitions has no ${what}.`);
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
