import type { Model } from '../model/model.ts';
import { type ExceptionClass, toExceptionClasses } from './class-names.ts';
import { toDocComment, toParagraphs } from './doc-comment.ts';
import { toKey, toQuoted } from './literal.ts';
import type { Names } from './names.ts';

/** errors.gen.ts of the SDK: one class per exception and service, and the classes by name. */
export function toErrorsFile(model: Model, { modules }: Names): string {
  const classes = toExceptionClasses(model);
  return [
    `import type { ServiceName, schemas } from '${modules.generated}';`,
    "import { type ExceptionContext, ServiceException } from '../service-exception.js';",
    '',
    ...classes.map((one) => `${toClass(one)}\n`),
    toDocComment(['The constructor of an exception.']),
    'export type ExceptionClass = new (',
    '  context: ExceptionContext,',
    '  body: Record<string, unknown>,',
    ') => ServiceException;',
    '',
    toDocComment(['The class of each exception, by service and by its name on the wire.']),
    'export const exceptionClasses: {',
    '  readonly [Service in ServiceName]: { readonly [name: string]: ExceptionClass };',
    '} = {',
    ...model.services.map(({ name }) => toServiceEntry(name, classes)),
    '};',
  ].join('\n');
}

function toClass({ className, exception, service }: ExceptionClass): string {
  const members = exception.members.filter(({ fixed }) => !fixed);
  const about = [
    ...toParagraphs(exception.description),
    '',
    `${service}, status ${exception.status}.`,
  ];
  const type = `schemas.${exception.schema}`;
  return [
    toDocComment(about),
    `export class ${className} extends ServiceException<${toQuoted(exception.name)}> {`,
    `  override readonly name = ${toQuoted(exception.name)};`,
    ...members.flatMap((member) => [
      toDocComment(toParagraphs(member.description), '  '),
      `  declare readonly ${toKey(member.name)}: ${type}[${toQuoted(member.name)}] | undefined;`,
    ]),
    '',
    '  constructor(context: ExceptionContext, body: Record<string, unknown>) {',
    `    super(context, body, [${members.map(({ name }) => toQuoted(name)).join(', ')}]);`,
    '  }',
    '}',
  ].join('\n');
}

function toServiceEntry(service: string, classes: readonly ExceptionClass[]): string {
  const entries = classes
    .filter((one) => one.service === service)
    .map(({ className, exception }) =>
      className === exception.name ? `    ${className},` : `    ${exception.name}: ${className},`,
    );
  return [`  ${toKey(service)}: {`, ...entries, '  },'].join('\n');
}
