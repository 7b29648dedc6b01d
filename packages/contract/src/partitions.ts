import type { PartitionFacts } from './facts.js';
import { partitions } from './gen/operations.gen.js';

/** The partition of an AWS region; undefined for a region outside the contract's partitions. */
export function findPartition(region: string): PartitionFacts | undefined {
  return partitions.find(({ regions }) => new RegExp(regions).test(region));
}

/**
 * The partition in the ARNs of a region's resources: `aws-us-gov` for `us-gov-west-1`. For a region outside
 * every partition it is the first one.
 */
export function toArnPartition(region: string): string {
  const partition = findPartition(region) ?? partitions[0];
  if (partition === undefined) throw new Error('The contract has no partitions.');
  return partition.name;
}
