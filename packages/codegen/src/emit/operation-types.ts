import type { Exception } from '../model/exceptions.ts';
import type { Model } from '../model/model.ts';
import { type Member, type Operation, type Success, toMembers } from '../model/operation.ts';
import { toDocComment } from './doc-comment.ts';
import { toKey, toQuoted } from './literal.ts';
import { toTypeName } from './type-names.ts';

/** `OperationTypes`: the types of each operation's input, results and exceptions. */
export function toOperationTypes(model: Model): string {
  return [
    toDocComment(['The types of each operation: its input, results and exceptions.']),
    'export interface OperationTypes {',
    ...model.operations.map(toEntry),
    '}',
  ].join('\n');
}

/** The types of types.gen.ts that `OperationTypes` refers to, each once, sorted. */
export function toUsedTypes(model: Model): string[] {
  const used = model.operations.flatMap((operation) => [
    ...toInputParts(operation).map(({ name }) => name),
    ...(operation.events.length > 0
      ? operation.events.map(({ schema }) => schema)
      : operation.successes
          .filter(({ hasBody }) => hasBody)
          .map((one) => toBody(operation, one).name)),
    ...operation.exceptions.map(({ schema }) => schema),
  ]);
  return [...new Set(used)].sort();
}

/** A type of types.gen.ts and the expression that refers to it or to a part of it. */
interface UsedType {
  readonly name: string;
  readonly text: string;
}

function toEntry(operation: Operation): string {
  const { operationId, summary, service, exceptions, successes } = operation;
  const results = successes.map(
    (one) =>
      `{ status: ${one.status}; body${one.hasBody ? '' : '?'}: ${toBody(operation, one).text} }`,
  );
  return [
    toDocComment([summary], '  '),
    `  ${operationId}: {`,
    `    service: ${toQuoted(service)};`,
    `    input: ${toTypeName(operationId, 'Input')};`,
    `    handlerInput: ${toTypeName(operationId, 'HandlerInput')};`,
    toUnion('results', results, '|'),
    ...toItem(operation),
    ...toEvents(operation),
    ...toErrors('errors', exceptions, 'handler'),
    ...toErrors('transportErrors', exceptions, 'transport'),
    '  };',
  ].join('\n');
}

/** The type of an item of a page: of the list in the first success that has a body. */
function toItem(operation: Operation): string[] {
  const { pagination, successes } = operation;
  const page = successes.find(({ hasBody }) => hasBody);
  if (pagination === undefined || page === undefined) return [];
  const list = `${toBody(operation, page).text}[${toQuoted(String(pagination['items']))}]`;
  return [`    item: NonNullable<${list}>[number];`];
}

/** The types of the data of each event. */
function toEvents({ events }: Operation): string[] {
  if (events.length === 0) return [];
  return [
    '    events: {',
    ...events.map(({ name, schema }) => `      ${toKey(name)}: ${schema};`),
    '    };',
  ];
}

/** The types that make up an operation's input, one each for path, query, header and body. */
function toInputParts({
  operationId,
  members,
  bodySchema,
}: Pick<Operation, 'operationId' | 'members' | 'bodySchema'>): UsedType[] {
  const data = toTypeName(operationId, 'Data');
  const body =
    bodySchema === undefined
      ? { name: data, text: `NonNullable<${data}['body']>` }
      : { name: bodySchema, text: bodySchema };
  const toPart = (list: readonly Member[], text: string): UsedType[] =>
    list.length === 0 ? [] : [{ name: data, text: toRenamed(list, text) }];
  return [
    ...toPart(members.path, `${data}['path']`),
    ...toPart(members.query, `NonNullable<${data}['query']>`),
    ...toPart(members.header, `NonNullable<${data}['headers']>`),
    ...(members.body.length > 0 ? [body] : []),
  ];
}

/** A type whose members have the names of the input instead of those of the wire. */
function toRenamed(list: readonly Member[], text: string): string {
  const names = list
    .filter(({ name, wireName }) => name !== wireName)
    .map(({ name, wireName }) => `${toKey(wireName)}: ${toQuoted(name)}`);
  return names.length === 0 ? text : `Renamed<${text}, { ${names.join('; ')} }>`;
}

/** The type of the body of a success. */
function toBody(
  { operationId, events }: Pick<Operation, 'operationId' | 'events'>,
  { status, schema, hasBody }: Success,
): UsedType {
  const responses = toTypeName(operationId, 'Responses');
  if (!hasBody) return { name: '', text: 'undefined' };
  if (events.length > 0) {
    const own = `OperationTypes[${toQuoted(operationId)}]['events']`;
    return { name: '', text: `EventStream<${own}>` };
  }
  if (schema === undefined) return { name: responses, text: `${responses}[${status}]` };
  return { name: schema, text: schema };
}

/** A member whose type combines the parts; `{}` if there are none. */
function toUnion(member: string, parts: readonly string[], operator: '&' | '|'): string {
  const line = `    ${member}: ${parts.join(` ${operator} `) || '{}'};`;
  if (line.length <= 100) return line;
  return `    ${member}: ${parts.join(`\n      ${operator} `)};`;
}

function toErrors(
  member: string,
  exceptions: readonly Exception[],
  raisedBy: Exception['raisedBy'],
): string[] {
  const lines = exceptions
    .filter((exception) => exception.raisedBy === raisedBy)
    .map(({ name, schema }) => `      ${toKey(name)}: ${schema};`);
  return lines.length === 0 ? [`    ${member}: {};`] : [`    ${member}: {`, ...lines, '    };'];
}

/**
 * The types of an operation's input, for its callers and for its handler. They are interfaces because the
 * compiler shows an interface by its name in its errors.
 */
export function toInputTypes(operation: Operation): string {
  const { operationId } = operation;
  const parts = toInputParts(operation).map(({ text }) => text);
  const input = toTypeName(operationId, 'Input');
  const named = `\`${operationId}\``;
  return [
    toDocComment([
      `The input of ${named} for its callers: its members in one object, timestamps as \`Date\`.`,
    ]),
    `export interface ${input}${toExtends(parts.map((text) => `CallerInput<${text}>`))} {}`,
    '',
    toDocComment([
      `The input of ${named} for its handler: mutable, with the contract's defaults filled in.`,
    ]),
    `export interface ${toTypeName(operationId, 'HandlerInput')}${toExtends(parts.map((text) => `DeepMutable<${text}>`))} {`,
    ...toDefaultMembers(operation).map(
      (name) => `  ${toKey(name)}: Exclude<${input}[${toQuoted(name)}], undefined>;`,
    ),
    '}',
  ].join('\n');
}

/** The `extends` clause of an interface that has the members of all parts. */
function toExtends(parts: readonly string[]): string {
  if (parts.length < 2) return parts.map((part) => ` extends ${part}`).join('');
  return ` extends\n  ${parts.join(',\n  ')}`;
}

/** The optional members that always have a value after the defaults are filled in. */
function toDefaultMembers(operation: Operation): string[] {
  return toMembers(operation)
    .filter(({ hasDefault, required }) => hasDefault && !required)
    .map(({ name }) => name);
}
