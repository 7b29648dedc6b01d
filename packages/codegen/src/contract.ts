import type { DocumentedFacts, OpenApiDocument } from '@numberkit/contract';
import { toContractFacts } from './facts/contract-facts.ts';
import { toModel } from './model/model.ts';
import { isObject, type JsonObject, toObject } from './spec/json.ts';
import { DocumentError } from './validation/document-error.ts';
import { listReferences, toReferenceProblems } from './validation/references.ts';
import { validateDocument } from './validation/validate-document.ts';

export { DocumentError } from './validation/document-error.ts';

/**
 * Makes a contract of an OpenAPI document at run time: the facts that the generator writes into contract.gen.ts, and
 * the document. Every reference in the document must be local.
 *
 * @param document The document as JSON: what a parser of JSON or YAML returns.
 * @throws {DocumentError} The document is refused: one sentence for each problem.
 */
export function toContract(document: unknown): DocumentedFacts {
  if (!isOpenApiDocument(document)) {
    throw new DocumentError(['The document is not an OpenAPI document with paths and schemas.']);
  }
  validateLocalReferences(document);
  validateDocument(document);
  return { ...toContractFacts(toModel(document)), document };
}

function validateLocalReferences(document: JsonObject): void {
  const foreign = listReferences(document).filter(({ reference }) => !reference.startsWith('#'));
  const address = 'document:/';
  const problems =
    foreign.length > 0
      ? foreign.map(
          ({ reference, pointer }) =>
            `The reference ${reference} at ${pointer} leads out of the document; bundle it first.`,
        )
      : toReferenceProblems(address, (url) => (url === address ? document : undefined));
  if (problems.length > 0) throw new DocumentError(problems);
}

function isOpenApiDocument(value: unknown): value is OpenApiDocument & JsonObject {
  return (
    isObject(value) &&
    typeof value['openapi'] === 'string' &&
    isObject(value['info']) &&
    isObject(value['paths']) &&
    isObject(toObject(value['components'])['schemas'])
  );
}
