import type { Model } from '../model/model.ts';
import type { Operation } from '../model/operation.ts';
import { toDocComment, toParagraphs } from './doc-comment.ts';
import { toQuoted } from './literal.ts';

/** handlers.gen.ts of the server stubs: the handlers that a server implements. */
export function toHandlersFile(model: Model): string {
  return [
    "import type { Handler } from '../handler.js';",
    '',
    toDocComment(['One handler per operation; the compiler requires all of them.']),
    'export interface Handlers<Context> {',
    model.operations.map(toEntry).join('\n\n'),
    '}',
  ].join('\n');
}

function toEntry(operation: Operation): string {
  const raised = operation.exceptions
    .filter(({ raisedBy }) => raisedBy === 'handler')
    .map(({ name }) => `\`${name}\``);
  return [
    toDocComment(
      [
        operation.summary,
        '',
        ...toParagraphs(operation.description),
        ...(raised.length > 0 ? ['', `May raise ${raised.join(', ')}.`] : []),
      ],
      '  ',
    ),
    `  ${operation.operationId}: Handler<${toQuoted(operation.operationId)}, Context>;`,
  ].join('\n');
}
