import { isMatcher, nothing } from './matcher.js';
import { isMembers, type Members } from './members.js';
import type { Scope } from './scope.js';

/** The value that expected or given members stand for, every matcher replaced by what it supplies. */
export function toSupplied(given: unknown, scope: Scope): unknown {
  if (isMatcher(given)) return given.supply(scope);
  if (Array.isArray(given)) return given.map((item) => toSupplied(item, scope));
  return isMembers(given) ? toSuppliedMembers(given, scope) : given;
}

/** The same for members; those of which there is nothing are left out. */
export function toSuppliedMembers(given: Members, scope: Scope): Members {
  return Object.fromEntries(
    Object.entries(given)
      .map(([name, each]) => [name, toSupplied(each, scope)] as const)
      .filter(([, value]) => value !== nothing && value !== undefined),
  );
}
