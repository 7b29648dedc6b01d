import { isMatcher, nothing } from './matcher.js';
import { isMembers, type Members } from './members.js';
import type { MatchContext } from './scope.js';

/** The value that expected or given members stand for, every matcher replaced by what it supplies. */
export function toSupplied(given: unknown, context: MatchContext): unknown {
  if (isMatcher(given)) return given.supply(context);
  if (Array.isArray(given)) return given.map((item) => toSupplied(item, context));
  return isMembers(given) ? toSuppliedMembers(given, context) : given;
}

/** The same for members; those of which there is nothing are left out. */
export function toSuppliedMembers(given: Members, context: MatchContext): Members {
  return Object.fromEntries(
    Object.entries(given)
      .map(([name, each]) => [name, toSupplied(each, context)] as const)
      .filter(([, value]) => value !== nothing && value !== undefined),
  );
}
