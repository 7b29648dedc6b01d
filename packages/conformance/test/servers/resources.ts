import type { OperationId } from '../phone-numbers.js';
import { readReference } from './arns.js';
import { type Refusal, refuse } from './refusal.js';
import type { State } from './state.js';

/** The refusal of a member. */
export function invalid(operation: OperationId, Name: string, Reason: string): Refusal {
  return refuse(operation, 'invalidRequest', {
    Reason,
    Fields: [{ Name, Message: 'is not allowed here' }],
  });
}

/** The refusal of a reference to a resource that is not there. */
export function notFound(
  operation: OperationId,
  ResourceType: string,
  ResourceId: unknown,
): Refusal {
  return refuse(operation, 'notFound', { ResourceType, ResourceId });
}

/** The refusal of a change that a resource does not allow. */
export function conflict(
  operation: OperationId,
  Reason: string,
  ResourceType: string,
  ResourceId: string,
): Refusal {
  return refuse(operation, 'conflict', { Reason, ResourceType, ResourceId });
}

/** The resource that a member names by its id or its ARN. */
export function findResource<Resource>(
  operation: OperationId,
  member: string,
  kind: string,
  reference: unknown,
  find: (id: string) => Resource | undefined,
): Resource {
  const id = readReference(kind, String(reference));
  if (id === undefined) throw invalid(operation, member, 'INVALID_ARN');
  const found = find(id);
  if (found === undefined) throw notFound(operation, kind, reference);
  return found;
}

/** Whether the fixtures have a resource of another kind than those that operations make. */
export function isOfFixtures(id: string, { isBare }: State): boolean {
  return !isBare && /^(pool|registration)-(1|2)\2{31}$/.test(id);
}

/** Refuses tags that a resource cannot have. */
export function checkTags(operation: OperationId, tags: unknown): void {
  const keys = [tags ?? []].flat().map((tag) => String(Object(tag)['Key']));
  if (keys.length > 50) throw refuse(operation, 'quota', { Reason: 'TAGS_PER_RESOURCE' });
  if (new Set(keys).size < keys.length || keys.some((key) => key.startsWith('aws:'))) {
    throw invalid(operation, 'Tags', 'INVALID_PARAMETER');
  }
}
