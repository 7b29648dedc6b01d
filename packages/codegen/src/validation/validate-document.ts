import { isObject, type JsonObject } from '../spec/json.ts';
import { UnresolvedReference } from '../spec/references.ts';
import { toAwsRouteProblems } from './aws-routes.ts';
import { toDocumentProblems } from './document.ts';
import { DocumentError } from './document-error.ts';
import { toErrorNameProblems } from './error-names.ts';
import { toEventProblems } from './events.ts';
import { toIdentityProblems } from './exception-identities.ts';
import { toExceptionProblems } from './exceptions.ts';
import { toJsonSchemaProblems } from './json-schema.ts';
import { toMemberProblems } from './members.ts';
import { toOperationProblems } from './operations.ts';
import { toPaginationProblems } from './pagination.ts';
import { toParameterProblems } from './parameters.ts';
import { toPathProblems } from './paths.ts';
import { toPlaceProblems } from './references.ts';
import { toResponseProblems } from './responses.ts';
import { toRoleProblems } from './roles.ts';
import { toSchemaProblems } from './schemas.ts';
import { toServiceProblems } from './services.ts';

/** Lists the problems of one kind in a document. */
export type Check = (document: JsonObject) => string[];

const CHECKS: readonly Check[] = [
  toDocumentProblems,
  toPlaceProblems,
  toServiceProblems,
  toOperationProblems,
  toPathProblems,
  toParameterProblems,
  toMemberProblems,
  toPaginationProblems,
  toResponseProblems,
  toEventProblems,
  toExceptionProblems,
  toIdentityProblems,
  toErrorNameProblems,
  toRoleProblems,
  toAwsRouteProblems,
  toJsonSchemaProblems,
  toSchemaProblems,
];

/**
 * Refuses a document that the generator would have to guess about, or whose contract the packages cannot serve.
 * Its references must be local.
 *
 * @param more Further checks, whose problems are shown with the others.
 * @throws {DocumentError} The document has a problem.
 */
export function validateDocument(
  document: unknown,
  ...more: readonly Check[]
): asserts document is JsonObject {
  if (!isObject(document)) throw new DocumentError(['The document is not an object.']);
  const problems = listProblems(document, [...CHECKS, ...more]);
  if (problems.length > 0) throw new DocumentError(problems);
}

function listProblems(document: JsonObject, checks: readonly Check[]): string[] {
  try {
    return checks.flatMap((check) => check(document));
  } catch (error) {
    // Checks read what references lead to, and cannot go on without it.
    if (error instanceof UnresolvedReference) return [error.message];
    throw error;
  }
}
