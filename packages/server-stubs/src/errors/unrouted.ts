import { type FamilyFacts, families } from '@numberkit/contract';
import type { ServiceError } from './service-error.js';
import { type Refusal, toServiceError } from './to-service-error.js';

const statuses = { unknownRoute: 404, methodNotAllowed: 405, notImplemented: 501 } as const;

/** The error answer of a request that no operation answers, in the form of a family. */
export function toUnroutedError(
  family: FamilyFacts,
  kind: keyof typeof statuses,
  refusal: Refusal,
): ServiceError {
  const { members, defaults } = family;
  const form = { name: family.unrouted[kind], status: statuses[kind], members, defaults };
  return toServiceError(family, form, refusal);
}

/** The family that an unknown path belongs to; the contract's first one where none claims it. */
export function familyOfPath(path: string): FamilyFacts {
  const [first, ...others] = Object.values(families);
  if (first === undefined) throw new Error('The contract has no family.');
  const claims = (family: FamilyFacts): boolean =>
    family.pathPrefixes.some((prefix) => path.startsWith(prefix));
  return [first, ...others].find(claims) ?? first;
}
