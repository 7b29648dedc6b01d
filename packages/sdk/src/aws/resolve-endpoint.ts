import { findPartition, type ServiceName, services } from '@numberkit/contract';
import { toBaseUrl } from '../base-url.js';
import { ConfigurationError } from '../errors.js';

/** Where a service's requests go, and for which region they are signed. */
interface Destination {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly region: string;
}

/**
 * Where each service's requests go. An endpoint of one's own stands for all services, and signatures
 * are then for the client's region, as those of the official clients are.
 *
 * @throws {ConfigurationError} Region or endpoint cannot be used.
 */
export function createDestinations(
  region: string,
  endpoint: string | URL | undefined,
): (service: ServiceName) => Destination {
  // It becomes part of a host's name: nothing but a name may get there.
  if (typeof region !== 'string' || !/^[a-z][a-z0-9-]{0,62}$/.test(region)) {
    throw new ConfigurationError('region', 'must be the name of an AWS region, such as us-east-1');
  }
  if (endpoint !== undefined) {
    const destination = { baseUrl: toBaseUrl(endpoint, 'endpoint'), region };
    return () => destination;
  }
  const partition = findPartition(region);
  if (partition === undefined) {
    throw new ConfigurationError(
      'region',
      'is in none of the known clouds of AWS; set endpoint too',
    );
  }
  return (service) => {
    const { hostPrefix, onlyRegion } = services[service].endpoint;
    const there = (partition.hasOnlyRegions ? onlyRegion : undefined) ?? region;
    return { baseUrl: `https://${hostPrefix}.${there}.${partition.domain}`, region: there };
  };
}
