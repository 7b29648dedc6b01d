import type { Model } from '../model/model.ts';
import { toDocComment } from './doc-comment.ts';
import { toLiteral } from './literal.ts';
import { type Names, toDocumentedName } from './names.ts';

/** document.gen.ts: the whole document as a value, and the contract with it. */
export function toDocumentFile(
  { document }: Model,
  { contract, modules, siblings }: Names,
): string {
  return [
    `import type { DocumentedContract, OpenApiDocument } from '${modules.contract}';`,
    `import { ${contract}, type OperationTypes } from '${siblings.contract}';`,
    '',
    toDocComment(['The OpenAPI document of the contract; every reference in it is local.']),
    `export const document: OpenApiDocument = ${toLiteral(document)};`,
    '',
    toDocComment(['The contract as a value, with its document: for servers and judges.']),
    `export const ${toDocumentedName(contract)}: DocumentedContract<OperationTypes> = { ...${contract}, document };`,
  ].join('\n');
}
