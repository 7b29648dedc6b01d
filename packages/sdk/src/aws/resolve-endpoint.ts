import { type AwsFacts, findPartition, type PartitionFacts } from '@numberkit/contract';
import { ConfigurationError } from '../errors.js';
import { toBaseUrl } from '../url.js';

/** The endpoint of a service, and the region that its requests are signed for. */
interface Endpoint {
  /** It ends without a slash. */
  readonly baseUrl: string;
  readonly region: string;
}

/**
 * Makes a function that finds the endpoint of a service by its facts at AWS. A custom endpoint serves all services; signatures
 * are then for the client's region, as those of the official clients are.
 *
 * @throws {ConfigurationError} The region or the endpoint cannot be used.
 */
export function createEndpoints(
  partitions: readonly PartitionFacts[],
  region: string,
  endpoint: string | URL | undefined,
): (service: AwsFacts) => Endpoint {
  // The region becomes part of a host name: it may be nothing but a name.
  if (typeof region !== 'string' || !/^[a-z][a-z0-9-]{0,62}$/.test(region)) {
    throw new ConfigurationError('region', 'must be the name of an AWS region, such as us-east-1');
  }
  if (endpoint !== undefined) {
    const custom = { baseUrl: toBaseUrl(endpoint, 'endpoint'), region };
    return () => custom;
  }
  const partition = findPartition(partitions, region);
  if (partition === undefined) {
    throw new ConfigurationError(
      'region',
      'is in none of the known clouds of AWS; set endpoint too',
    );
  }
  return ({ endpoint: { hostPrefix, onlyRegion } }) => {
    const served = (partition.hasOnlyRegions ? onlyRegion : undefined) ?? region;
    return { baseUrl: `https://${hostPrefix}.${served}.${partition.domain}`, region: served };
  };
}
