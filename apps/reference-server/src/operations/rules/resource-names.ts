import { toArnPartition } from '@numberkit/contract';
import type { ServiceError } from '@numberkit/server-stubs';
import { phoneNumbers } from '../../contracts.js';
import type { Scope } from '../../storage/scope.js';

/** The kinds of resources with ARNs, as an ARN spells them. */
export type ArnResource =
  | 'opt-out-list'
  | 'phone-number'
  | 'pool'
  | 'protect-configuration'
  | 'registration';

/** The ARN of a resource of the scope's account and region. */
export function toArn(scope: Scope, resource: ArnResource, id: string): string {
  return `arn:${toPartition(scope.region)}:sms-voice:${scope.region}:${scope.accountId}:${resource}/${id}`;
}

let last = { region: '', partition: toArnPartition(phoneNumbers.partitions, '') };

// The resources of a page are all of one region, and finding its partition takes longer than the rest.
function toPartition(region: string): string {
  if (region !== last.region) {
    last = { region, partition: toArnPartition(phoneNumbers.partitions, region) };
  }
  return last.partition;
}

/** The name by which the tags of a resource are stored: the end of its ARN. */
export function toTaggedResource(resource: ArnResource, id: string): string {
  return `${resource}/${id}`;
}

/** The account and region, for not-found messages: a caller sees no resources of others. */
export function toPlace({ accountId, region }: Scope): string {
  return `of account ${accountId} in ${region}`;
}

/**
 * The id in a reference, which is an id or an ARN; undefined for a resource of another account, region or
 * partition, which the caller cannot see. `refuse` makes the exception for an ARN that is malformed or of another
 * kind of resource.
 */
export function toResourceId(
  reference: string,
  resource: ArnResource,
  scope: Scope,
  refuse: () => ServiceError,
): string | undefined {
  if (!reference.startsWith('arn:')) return reference;
  const { service, kind, id } = arnPattern.exec(reference)?.groups ?? {};
  if (service !== 'sms-voice' || kind !== resource || id === undefined) throw refuse();
  return reference === toArn(scope, resource, id) ? id : undefined;
}

const arnPattern =
  /^arn:aws[a-z-]*:(?<service>[a-z-]+):[a-z0-9-]+:\d{12}:(?<kind>[a-z-]+)\/(?<id>[^/]+)$/;
