import { type ExceptionSource, ROLES, toRoleOfStatus, toSources } from '../model/exceptions.ts';
import { type SpecService, toServiceName, toSpecServices } from '../model/services.ts';
import { isObject, type JsonObject, toList, toObject, toText } from '../spec/json.ts';
import { isSuccess, type SpecResponse, toResponses, toSpecOperations } from '../spec/operations.ts';
import { toSchemaName } from '../spec/references.ts';

const PROBLEM = ['type', 'title', 'status'];
const ITEM = ['exception', 'role', 'description', 'schema', 'type', 'title'];

/** Every error response has exceptions in the form of its service. */
export function toExceptionProblems(document: JsonObject): string[] {
  const services = toSpecServices(document);
  return toSpecOperations(document).flatMap((operation) => {
    const name = toServiceName(services, operation);
    const service = services.find((one) => one.name === name);
    return toResponses(document, operation)
      .filter(({ status }) => !isSuccess(status))
      .flatMap((response) => [
        ...toAnnotationProblems(operation.title, response),
        ...toSources(response.response, response.component).flatMap((source) =>
          toSourceProblems(operation.title, response, source, service?.errorForm),
        ),
      ]);
  });
}

function toAnnotationProblems(title: string, { status, response }: SpecResponse): string[] {
  const { 'x-exceptions': several, 'x-problem': problem } = response;
  const where = `the response ${status} of ${title}`;
  const toUnknown = (annotation: string, value: unknown, known: readonly string[]): string[] =>
    Object.keys(toObject(value))
      .filter((member) => !known.includes(member))
      .map((member) => `The ${annotation} of ${where} has an unknown member ${member}.`);
  const beside = ['x-role', 'x-exception', 'x-problem'].filter((name) => name in response);
  return [
    ...toUnknown('x-problem', problem, PROBLEM),
    ...(several === undefined || (toList(several).length > 0 && toList(several).every(isObject))
      ? []
      : [`The x-exceptions of ${where} are not a list of exceptions.`]),
    ...(several === undefined ? [] : beside).map(
      (name) => `The ${name} of ${where} stands beside x-exceptions, which replaces it.`,
    ),
    ...toList(several).flatMap((one) => toUnknown('x-exceptions', one, ITEM)),
  ];
}

function toSourceProblems(
  title: string,
  { status, response }: SpecResponse,
  { name, role, problem, schema }: ExceptionSource,
  form: SpecService['errorForm'] | undefined,
): string[] {
  const where = `response ${status} of ${title}`;
  const types = Object.keys(toObject(response['content']));
  const type = form === 'problem' ? 'application/problem+json' : 'application/json';
  if (role === undefined && problem === undefined) {
    return [`The ${where} has neither x-role nor x-problem.`];
  }
  return [
    ...(role === undefined || ROLES.some((one) => one === role)
      ? []
      : [`The x-role ${role} of ${title} is not one of ${ROLES.join(', ')}.`]),
    ...(role === undefined && toRoleOfStatus(status) === undefined
      ? [`The ${where} has no x-role, and its status implies none.`]
      : []),
    ...(name === undefined && problem !== undefined
      ? [`The ${where} has no x-exception, the name of its problem.`]
      : []),
    ...(name === undefined || (/^[A-Za-z_$][\w$]*$/.test(name) && name !== 'ServiceException')
      ? []
      : [`The exception ${name} of ${title} does not have the name of a class.`]),
    ...(toSchemaName(schema) === undefined
      ? [`The body of the ${where} is not one of the component schemas.`]
      : []),
    ...(problem === undefined ? [] : toTypeProblems(title, status, problem)),
    ...((form === 'problem') === (problem !== undefined)
      ? types
          .filter((one) => one !== type)
          .map((one) => `The ${where} is of the content type ${one}, not of ${type}.`)
      : [`The ${where} ${FORMS[form ?? 'aws']}`]),
  ];
}

const FORMS = {
  aws: 'is a problem, but its service has exceptions of AWS.',
  problem: 'is not a problem, but its service has none of the facts of AWS.',
} as const;

function toTypeProblems(title: string, status: string, problem: JsonObject): string[] {
  const missing = ['type', 'title'].filter((member) => toText(problem[member]) === undefined);
  return [
    ...missing.map((member) => `The x-problem ${status} of ${title} has no ${member}.`),
    ...(problem['status'] === undefined || Number(problem['status']) === Number(status)
      ? []
      : [
          `The response ${status} of ${title} has an x-problem of the status ${problem['status']}.`,
        ]),
  ];
}
