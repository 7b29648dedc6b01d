import type { Model, Operation } from '../model/model.ts';
import { toDocComment, toParagraphs } from './doc-comment.ts';
import { toQuoted } from './literal.ts';

/** handlers.gen.ts of the server stubs: what a server has to implement. */
export function toHandlersFile(model: Model): string {
  return [
    "import type { Handler } from '../handler.js';",
    '',
    toDocComment(['One handler an operation; the compiler asks for every one of them.']),
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
