import { isObject, type JsonObject, toObject } from '../spec/json.ts';
import { isSuccess, toSpecOperations } from '../spec/operations.ts';
import { toMemberProblems } from '../validation/members.ts';
import { REQUIRED_TEXTS, toOperationProblems } from '../validation/operations.ts';
import { toComponentProblems } from '../validation/schemas.ts';
import { refersTo, toProblems } from './model.ts';

/**
 * Refuses a control document that the generator would have to guess about, before any file is written.
 *
 * @throws {Error} One sentence for each problem, each on a line of its own.
 */
export function validateControlDocument(document: unknown): void {
  if (!isObject(document)) throw new Error('The document is not an object.');
  const problems = [
    ...toOperationProblems(document, REQUIRED_TEXTS),
    ...toMemberProblems(document),
    ...toRefusalProblems(document),
    ...toComponentProblems(document),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** Every operation has one success, and each of its refusals is a problem of that status. */
function toRefusalProblems(document: JsonObject): string[] {
  const problems = toProblems(document);
  const incomplete = problems
    .filter(({ status, type, title }) => !(status >= 400) || type === '' || title === '')
    .map(({ name }) => `The x-problem of ${name} lacks its status, type or title.`);
  const responses = toSpecOperations(document).flatMap(({ title, source }) => {
    const entries = Object.entries(toObject(source['responses']));
    const wrong = entries
      .filter(([status]) => !isSuccess(status))
      .filter(
        ([status, response]) =>
          !problems.some((one) => refersTo(response, one.name) && one.status === Number(status)),
      )
      .map(([status]) => `The response ${status} of ${title} is not a problem of that status.`);
    const successes = entries.filter(([status]) => isSuccess(status)).length;
    return successes === 1
      ? wrong
      : [...wrong, `The operation ${title} has ${successes} successes.`];
  });
  return [...incomplete, ...responses];
}
