import { isObject, type JsonObject } from '../spec/json.ts';
import { toDocumentProblems } from './document.ts';
import { toExceptionProblems } from './exceptions.ts';
import { toMemberProblems } from './members.ts';
import { toOperationProblems } from './operations.ts';
import { toSchemaProblems } from './schemas.ts';
import { toServiceProblems } from './services.ts';

const CHECKS: readonly ((document: JsonObject) => string[])[] = [
  toDocumentProblems,
  toServiceProblems,
  toOperationProblems,
  toMemberProblems,
  toExceptionProblems,
  toSchemaProblems,
];

/**
 * Refuses a document that the generator would have to guess about, before any file is written.
 *
 * @throws {Error} One sentence for each problem, each on a line of its own.
 */
export function validateDocument(document: unknown): void {
  if (!isObject(document)) throw new Error('The document is not an object.');
  const problems = CHECKS.flatMap((check) => check(document));
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
