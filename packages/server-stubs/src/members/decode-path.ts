import type { Problem } from '../problems/problem.js';
import { toRequestFault } from '../problems/to-request-fault.js';

/**
 * A path's members, decoded once: `%2F` becomes a slash inside its member, `+` stays a plus.
 *
 * @throws {RequestFault} A member's percent-encoding is broken or not of UTF-8.
 */
export function decodePath(encoded: ReadonlyMap<string, string>): Record<string, string> {
  const problems: Problem[] = [];
  const members: Record<string, string> = {};
  for (const [name, value] of encoded) {
    try {
      members[name] = decodeURIComponent(value);
    } catch {
      problems.push({ name, message: 'must be percent-encoded UTF-8', kind: 'invalid' });
    }
  }
  if (problems.length > 0) throw toRequestFault(problems);
  return members;
}
