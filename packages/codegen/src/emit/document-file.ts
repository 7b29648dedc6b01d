import type { JsonObject } from '../spec/json.ts';
import { toDocComment } from './doc-comment.ts';
import { toLiteral } from './literal.ts';

/** document.gen.ts: the whole document as a value. `types` is the module of its type. */
export function toDocumentFile(
  document: JsonObject,
  types: string = '../open-api-document.js',
): string {
  return [
    `import type { OpenApiDocument } from '${types}';`,
    '',
    toDocComment(['The OpenAPI document of the contract; every reference in it is local.']),
    `export const document: OpenApiDocument = ${toLiteral(document)};`,
  ].join('\n');
}
