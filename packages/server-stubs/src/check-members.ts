import { RequestError, toRequestError } from './errors/request-error.js';
import { findTextProblems } from './find-text-problems.js';
import { findTimestampProblems } from './find-timestamp-problems.js';
import type { ReadMembers, ReadOptions } from './read-members.js';
import { toSentName } from './sent-names.js';
import type { OperationValidator } from './validator/operation-validator.js';

/**
 * Checks the members of a request against the contract and fills in its defaults.
 *
 * @throws {RequestError} Some are wrong or missing.
 */
export async function checkMembers(
  members: ReadMembers,
  { operation, body }: ReadOptions,
  validator: OperationValidator,
): Promise<void> {
  const lacksBody = body?.required === true && members.body === undefined;
  // Of an empty body, the validator names the members that are missing.
  const found = await validator.findProblems(lacksBody ? { ...members, body: {} } : members);
  if (members.problems.length > 0 || found.length > 0) {
    throw toRequestError([...members.problems, ...found]);
  }
  if (lacksBody) {
    throw new RequestError({
      role: 'invalidRequest',
      reason: 'missing',
      message: 'The body is missing; it must be a JSON object.',
    });
  }
  const all = { ...members.body, ...members.query, ...members.path };
  const finer = [...findTextProblems(all), ...findTimestampProblems(operation, all)];
  if (finer.length === 0) return;
  throw toRequestError(
    finer.map((problem) => ({ ...problem, name: toSentName(problem.name, members.sentNames) })),
  );
}
