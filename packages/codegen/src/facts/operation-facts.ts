import type {
  AwsRoute,
  ErrorFacts,
  EventFacts,
  ExceptionFacts,
  OperationFacts,
  PaginationFacts,
  Role,
  ServiceFacts,
  TimestampPaths,
} from '@numberkit/contract';
import type { StreamedEvent } from '../model/events.ts';
import { type Exception, ROLES } from '../model/exceptions.ts';
import { type Operation, toMemberNames, toMembers } from '../model/operation.ts';
import type { Annotation } from '../spec/annotations.ts';
import { type JsonObject, toObject, toText } from '../spec/json.ts';
import { toMethod } from '../spec/operations.ts';

/** The facts of an operation of a document that has been validated. */
export function toOperationFacts(operation: Operation, service: ServiceFacts): OperationFacts {
  const { awsOperation, awsRoute, pagination, events, timestamps, sensitive } = operation;
  const required = toMembers(operation).filter((member) => member.required);
  const renamed = toMembers(operation).filter(({ name, wireName }) => name !== wireName);
  return {
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    service,
    ...(awsOperation !== undefined && { awsOperation }),
    ...(awsRoute && { awsRoute: toAwsRoute(operation, awsRoute) }),
    summary: operation.summary,
    success: operation.successes.map(({ status }) => status),
    noContent: operation.successes.filter(({ hasBody }) => !hasBody).map(({ status }) => status),
    members: toMemberNames(operation),
    wireNames: Object.fromEntries(renamed.map(({ name, wireName }) => [name, wireName])),
    required: required.map(({ name }) => name),
    isReadOnly: operation.isReadOnly,
    idempotencyToken: operation.idempotencyToken,
    pagination: pagination && toPagination(pagination),
    ...(events.length > 0 && { events: Object.fromEntries(events.map(toEvent)) }),
    timestamps: {
      input: toTimestampPaths(timestamps.input),
      output: toTimestampPaths(timestamps.output),
    },
    sensitive: { input: sensitive.input, output: sensitive.output },
    exceptions: Object.fromEntries(
      operation.exceptions.map((one) => [one.name, toExceptionFacts(one)]),
    ),
    roles: toRoles(operation.exceptions),
  };
}

/** The form of an error's response. */
export function toErrorFacts({ status, members, defaults }: Exception): ErrorFacts {
  const names = [...Object.keys(defaults), ...members.map(({ name }) => name)];
  return { status, members: [...new Set(names)], defaults: { ...defaults } };
}

function toExceptionFacts(exception: Exception): ExceptionFacts {
  return {
    role: toRole(exception),
    raisedBy: exception.raisedBy,
    ...toErrorFacts(exception),
  };
}

function toRole({ name, role }: Exception): Role {
  const known = ROLES.find((one) => one === role);
  if (known === undefined) throw new Error(`The exception ${name} has no role.`);
  return known;
}

/** The name of the exception of each role: of several with one role, the first. */
function toRoles(exceptions: readonly Exception[]): OperationFacts['roles'] {
  const roles: { [R in Role]?: string } = {};
  for (const exception of exceptions) roles[toRole(exception)] ??= exception.name;
  return roles;
}

function toAwsRoute(operation: Operation, route: JsonObject): AwsRoute {
  const query = Object.entries(toObject(route['query'])).map(([name, value]) => [
    name,
    toText(value) ?? '',
  ]);
  return {
    method: toMethod(toText(route['method'])) ?? operation.method,
    path: toText(route['path']) ?? operation.path,
    query: Object.fromEntries(query),
  };
}

function toEvent({ name, timestamps }: StreamedEvent): [name: string, facts: EventFacts] {
  return [name, { timestamps: toTimestampPaths(timestamps) }];
}

function toPagination(pagination: JsonObject): PaginationFacts {
  const pageSize = toText(pagination['pageSize']);
  return {
    inputToken: toText(pagination['inputToken']) ?? '',
    outputToken: toText(pagination['outputToken']) ?? '',
    ...(pageSize !== undefined && { pageSize }),
    items: toText(pagination['items']) ?? '',
  };
}

/** The paths of timestamps by their form. */
function toTimestampPaths(annotations: readonly Annotation[]): TimestampPaths {
  const toPaths = (form: string): (readonly string[])[] =>
    annotations.filter(({ value }) => value === form).map(({ path }) => path);
  const seconds = toPaths('epoch-seconds');
  const texts = toPaths('iso-8601');
  return {
    ...(seconds.length > 0 && { 'epoch-seconds': seconds }),
    ...(texts.length > 0 && { 'iso-8601': texts }),
  };
}
