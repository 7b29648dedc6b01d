import type { PartitionFacts } from './facts.js';
import { partitions } from './gen/operations.gen.js';

/** The partition that an AWS region is in; undefined for a region that is in none of the contract's. */
export function findPartition(region: string): PartitionFacts | undefined {
  return partitions.find(({ regions }) => new RegExp(regions).test(region));
}

/**
 * The partition's name in the ARNs of a region's resources: `aws-us-gov` for `us-gov-west-1`. ARNs of a
 * region that is in no partition name the first one.
 */
export function toArnPartition(region: string): string {
  const partition = findPartition(region) ?? partitions[0];
  if (partition === undefined) throw new Error('The contract has no partitions.');
  return partition.name;
}
