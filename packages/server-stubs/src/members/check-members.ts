import type { OperationFacts } from '@numberkit/contract';
import { RequestFault } from '../problems/request-fault.js';
import { toRequestFault } from '../problems/to-request-fault.js';
import type { OperationValidator } from '../validator/operation-validator.js';
import { findTextProblems } from './find-text-problems.js';
import { findTimestampProblems } from './find-timestamp-problems.js';
import type { ReadMembers } from './read-members.js';

/**
 * Holds a request's members against the contract and fills in its defaults.
 *
 * @throws {RequestFault} Something is wrong with them.
 */
export async function checkMembers(
  members: ReadMembers,
  facts: OperationFacts,
  validator: OperationValidator,
): Promise<void> {
  const problems = [...members.problems, ...(await validator.findProblems(members))];
  if (problems.length > 0) throw toRequestFault(problems);
  if (members.lacksBody) {
    throw new RequestFault({
      role: 'invalidRequest',
      reason: 'missing',
      message: 'The body is missing; it must be a JSON object.',
    });
  }
  const all = { ...members.body, ...members.query, ...members.path };
  const finer = [...findTextProblems(all), ...findTimestampProblems(facts, all)];
  if (finer.length > 0) throw toRequestFault(finer);
}
