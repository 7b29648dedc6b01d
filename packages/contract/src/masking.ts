import type { MemberPath } from './facts.js';
import { mapAtPaths } from './member-paths.js';

/** A copy of an input or output that may be logged: `***` in the place of each sensitive member. */
export function maskMembers(value: unknown, sensitive: readonly MemberPath[]): unknown {
  return mapAtPaths(value, sensitive, () => '***');
}
