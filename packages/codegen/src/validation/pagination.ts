import { isObject, type Json, type JsonObject, toText } from '../spec/json.ts';
import {
  isSuccess,
  type SpecOperation,
  toContentSchema,
  toResponses,
  toSpecOperations,
} from '../spec/operations.ts';
import { toProperties, toRequired } from '../spec/properties.ts';
import { resolve } from '../spec/references.ts';
import { toMemberSchemas } from './members.ts';

const FACTS = ['inputToken', 'outputToken', 'pageSize', 'items'];

/** The members of `x-pagination` are there: tokens that are texts, a list of items, a number of them. */
export function toPaginationProblems(document: JsonObject): string[] {
  return toSpecOperations(document)
    .filter(({ source }) => source['x-pagination'] !== undefined)
    .flatMap((operation) => toOperationProblems(document, operation));
}

function toOperationProblems(document: JsonObject, operation: SpecOperation): string[] {
  const { title, source } = operation;
  const pagination = source['x-pagination'];
  const successes = toResponses(document, operation).filter(({ status }) => isSuccess(status));
  const [success] = successes;
  const unknown = isObject(pagination)
    ? Object.keys(pagination).filter((fact) => !FACTS.includes(fact))
    : [];
  if (!isObject(pagination) || unknown.length > 0) {
    return [`The x-pagination of ${title} has other members than ${FACTS.join(', ')}.`];
  }
  if (success === undefined || successes.length > 1) {
    return [`The operation ${title} has pages, but not one response of success.`];
  }
  const input = toMemberSchemas(document, operation);
  const page = toContentSchema(success.response);
  const output = new Map(Object.entries(toProperties(document, page)));
  const { inputToken, outputToken, items, pageSize } = pagination;
  const check = (fact: string, members: Map<string, Json | undefined>, type: string): string[] =>
    toTypeProblems(document, title, { fact, name: pagination[fact], members, type });
  return [
    ...check('inputToken', input, 'string'),
    ...check('outputToken', output, 'string'),
    ...check('items', output, 'array'),
    ...(pageSize === undefined ? [] : check('pageSize', input, 'integer')),
    ...toTokenProblems(document, operation, toText(inputToken)),
    ...(toRequired(document, page).some((name) => name === outputToken)
      ? [`The outputToken ${outputToken} of ${title} is required, but the last page has none.`]
      : []),
    ...(items !== undefined && items === outputToken
      ? [`The items and the outputToken of ${title} are one member.`]
      : []),
  ];
}

interface TypedMember {
  readonly fact: string;
  readonly name: Json | undefined;
  readonly members: ReadonlyMap<string, Json | undefined>;
  readonly type: string;
}

const WORDS: { readonly [type: string]: string } = {
  string: 'a text',
  array: 'a list',
  integer: 'an integer',
};

function toTypeProblems(
  document: JsonObject,
  title: string,
  { fact, name, members, type }: TypedMember,
): string[] {
  if (name === undefined) return [`The x-pagination of ${title} has no ${fact}.`];
  if (typeof name !== 'string' || !members.has(name)) {
    const place = fact === 'inputToken' || fact === 'pageSize' ? 'input' : 'output';
    return [`The ${fact} ${name} of ${title} is not a member of its ${place}.`];
  }
  return resolve(document, members.get(name))['type'] === type
    ? []
    : [`The ${fact} ${name} of ${title} is not ${WORDS[type]}.`];
}

/** The first page has no token, so a request can leave it out. */
function toTokenProblems(
  document: JsonObject,
  { title, parameters, source }: SpecOperation,
  token: string | undefined,
): string[] {
  const body = resolve(document, source['requestBody']);
  const isRequired =
    token !== undefined &&
    (parameters.some((one) => one['name'] === token && one['required'] === true) ||
      parameters.some((one) => one['x-member'] === token && one['required'] === true) ||
      toRequired(document, toContentSchema(body)).includes(token));
  return isRequired
    ? [`The inputToken ${token} of ${title} is required, but the first page has none.`]
    : [];
}
