import type { Model } from '../model/model.ts';
import { type ExceptionClass, toExceptionClasses } from './class-names.ts';
import { toDocComment, toParagraphs } from './doc-comment.ts';
import { toKey, toQuoted } from './literal.ts';
import type { Names } from './names.ts';

/** Members of every error of a client: an exception's own member of that name is in the error's `body` only. */
const ERROR_MEMBERS: readonly string[] = [
  'name',
  'message',
  'stack',
  'cause',
  'operation',
  'requestId',
  'status',
  'attempts',
  'role',
  'retryAfter',
  'body',
];

/** errors.gen.ts of a client: one class per exception and service, and the classes by name. */
export function toErrorsFile(model: Model, { modules }: Names): string {
  const classes = toExceptionClasses(model);
  const texts = classes.map(toClass);
  return [
    ...(texts.some((text) => text.includes('schemas.'))
      ? [`import type { schemas } from '${modules.generated}';`]
      : []),
    `import { ServiceException } from '${modules.client}';`,
    '',
    ...texts.map((text) => `${text}\n`),
    toDocComment(['The class of each exception, by service and by the name of its errors.']),
    'export const exceptionClasses: {',
    ...toEntries(model, classes, ({ className }) => `typeof ${className}`, ';'),
    '} = {',
    ...toEntries(model, classes, ({ className }) => className, ','),
    '};',
  ].join('\n');
}

function toClass({ className, errorName, exception, service }: ExceptionClass): string {
  const members = exception.members.filter(
    ({ name, fixed }) => !fixed && !ERROR_MEMBERS.includes(name),
  );
  const about = [
    ...toParagraphs(exception.description),
    '',
    `${service}, status ${exception.status}.`,
  ];
  const type = `schemas.${exception.schema}`;
  return [
    toDocComment(about),
    `export class ${className} extends ServiceException<${toQuoted(errorName)}> {`,
    ...members.flatMap((member) => [
      toDocComment(toParagraphs(member.description), '  '),
      `  declare readonly ${toKey(member.name)}: ${type}[${toQuoted(member.name)}] | undefined;`,
    ]),
    '}',
  ].join('\n');
}

/** The members of an object by service and exception, as a type or as a value. */
function toEntries(
  model: Model,
  classes: readonly ExceptionClass[],
  toValue: (one: ExceptionClass) => string,
  end: ';' | ',',
): string[] {
  const readonly = end === ';' ? 'readonly ' : '';
  return model.services.flatMap(({ name: service }) => [
    `  ${readonly}${toKey(service)}: {`,
    ...classes
      .filter((one) => one.service === service)
      .map((one) => {
        const key = toKey(one.errorName);
        const value = toValue(one);
        return key === value ? `    ${key}${end}` : `    ${readonly}${key}: ${value}${end}`;
      }),
    `  }${end}`,
  ]);
}
