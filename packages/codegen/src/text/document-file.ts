import type { Model } from '../model/model.ts';
import { toDocComment } from './doc-comment.ts';
import { toLiteral } from './literal.ts';

/** document.gen.ts of the contract: the whole document as a value. */
export function toDocumentFile(model: Model): string {
  return [
    "import type { OpenApiDocument } from '../open-api-document.js';",
    '',
    toDocComment(['The OpenAPI document of the contract; every reference in it is local.']),
    `export const document: OpenApiDocument = ${toLiteral(model.document)};`,
  ].join('\n');
}
