import type { Model } from '../model/model.ts';
import type { Operation } from '../model/operation.ts';
import { toDocComment, toParagraphs } from './doc-comment.ts';
import { toQuoted } from './literal.ts';
import type { Names } from './names.ts';

/** handlers.gen.ts: the handlers that a server implements. */
export function toHandlersFile(model: Model, { modules }: Names): string {
  const imports = [
    [modules.stubs, 'HandlerOf, HandlersOf'],
    [modules.generated, 'OperationTypes'],
  ];
  return [
    ...imports.map(([module, names]) => `import type { ${names} } from '${module}';`),
    '',
    toDocComment(['One handler per operation; the compiler requires all of them.']),
    'export interface Handlers<Context> extends HandlersOf<OperationTypes, Context> {',
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
    `  ${operation.operationId}: HandlerOf<OperationTypes, ${toQuoted(operation.operationId)}, Context>;`,
  ].join('\n');
}
