import type { PartitionFacts } from './facts.js';

/** The partition of an AWS region; undefined for a region outside the contract's partitions. */
export function findPartition(
  partitions: readonly PartitionFacts[],
  region: string,
): PartitionFacts | undefined {
  return partitions.find(({ regions }) => new RegExp(regions).test(region));
}

/**
 * The partition in the ARNs of a region's resources: `aws-us-gov` for `us-gov-west-1`. For a region outside
 * every partition it is the first one.
 *
 * @throws {Error} The contract has no partitions.
 */
export function toArnPartition(partitions: readonly PartitionFacts[], region: string): string {
  const partition = findPartition(partitions, region) ?? partitions[0];
  if (partition === undefined) throw new Error('The contract has no partitions.');
  return partition.name;
}
