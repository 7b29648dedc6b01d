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
  return `${toPrefix(scope, resource)}${id}`;
}

let last = { accountId: '', region: '', resource: '', prefix: '' };

// The ARNs of a page have one beginning: only the first of them has to find the partition and to join the parts.
function toPrefix({ accountId, region }: Scope, resource: ArnResource): string {
  if (accountId !== last.accountId || region !== last.region || resource !== last.resource) {
    const partition = toArnPartition(phoneNumbers.partitions, region);
    const prefix = `arn:${partition}:sms-voice:${region}:${accountId}:${resource}/`;
    last = { accountId, region, resource, prefix };
  }
  return last.prefix;
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
