import { toServiceName, toSpecServices } from '../model/services.ts';
import { isObject, type Json, type JsonObject, toObject, toText } from '../spec/json.ts';
import { type SpecOperation, toMethod, toShape, toSpecOperations } from '../spec/operations.ts';

const FACTS = ['method', 'path', 'query'];

/** An operation's route at AWS leads to it alone: operations with one method and path differ in a fixed query. */
export function toAwsRouteProblems(document: JsonObject): string[] {
  const services = toSpecServices(document);
  const operations = toSpecOperations(document);
  const protocolOf = (operation: SpecOperation): Json | undefined => {
    const service = services.find(({ name }) => name === toServiceName(services, operation));
    return toObject(service?.source['aws'])['protocol'];
  };
  const withRoutes = operations.filter((operation) => protocolOf(operation) === 'restJson1');
  const hasRoute = ({ source }: SpecOperation): boolean => source['x-aws-route'] !== undefined;
  return [
    ...operations.filter(hasRoute).flatMap((operation) => {
      if (withRoutes.includes(operation)) return toFormProblems(operation);
      return [`The operation ${operation.title} has an x-aws-route, but no routes at AWS.`];
    }),
    ...withRoutes.flatMap((operation, index) =>
      withRoutes
        .slice(index + 1)
        .filter((other) => hasRoute(operation) || hasRoute(other))
        .flatMap((other) => toSharedProblems(operation, other)),
    ),
  ];
}

function toFormProblems({ title, source, parameters }: SpecOperation): string[] {
  const route = source['x-aws-route'];
  if (!isObject(route) || Object.keys(route).some((fact) => !FACTS.includes(fact))) {
    return [`The x-aws-route of ${title} has other members than ${FACTS.join(', ')}.`];
  }
  const { method, path, query } = route;
  const members = parameters.filter((one) => one['in'] === 'path').map((one) => one['name']);
  const inRoute = [...String(path ?? '').matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
  const values = Object.entries(toObject(query));
  const queryMembers = parameters.filter((one) => one['in'] === 'query').map((one) => one['name']);
  return [
    ...(method === undefined || toMethod(toText(method)) !== undefined
      ? []
      : [`The method ${method} in the x-aws-route of ${title} is not one of HTTP.`]),
    ...(path === undefined || String(path).startsWith('/')
      ? []
      : [`The path in the x-aws-route of ${title} does not begin with a slash.`]),
    ...inRoute
      .filter((name) => !members.includes(name))
      .map((name) => `The x-aws-route of ${title} has {${name}}, which is not a path member.`),
    ...values
      .filter(([, value]) => typeof value !== 'string')
      .map(([name]) => `The query ${name} in the x-aws-route of ${title} is not a text.`),
    ...values
      .filter(([name]) => queryMembers.includes(name))
      .map(([name]) => `The query ${name} in the x-aws-route of ${title} is a member, too.`),
  ];
}

/** The problem of two operations that no request can tell apart. */
function toSharedProblems(operation: SpecOperation, other: SpecOperation): string[] {
  const one = toRoute(operation);
  const two = toRoute(other);
  if (one.shape !== two.shape) return [];
  const names = `${operation.title} and ${other.title}`;
  if (one.path !== two.path) {
    return [`The routes of ${names} at AWS differ in the names of their members only.`];
  }
  const isShared =
    Object.keys(one.query).length === Object.keys(two.query).length &&
    Object.entries(one.query).every(([name, value]) => two.query[name] === value);
  if (one.method !== two.method || !isShared) return [];
  return [`The operations ${names} have one route at AWS, which no fixed query tells apart.`];
}

interface Route {
  readonly method: string;
  readonly path: string;
  /** The path without the names of its members. */
  readonly shape: string;
  readonly query: JsonObject;
}

function toRoute({ method, path: own, source }: SpecOperation): Route {
  const route = toObject(source['x-aws-route']);
  const path = toText(route['path']) ?? own;
  return {
    method: toMethod(toText(route['method'])) ?? method,
    path,
    shape: toShape(path),
    query: toObject(route['query']),
  };
}
