import type { AwsRoute, OperationFacts, ServiceFacts } from './facts.js';
import { createPathFinder } from './routes.js';

/** A request as far as its route goes; `query` is read only where a route has a fixed query. */
export interface RoutedRequest {
  readonly method: string;
  /** Percent-encoded, without the query. */
  readonly path: string;
  readonly query: { readonly [parameter: string]: unknown };
}

/** The operation at a route of AWS. */
export type AwsRouteMatch =
  | {
      readonly kind: 'operation';
      readonly operation: OperationFacts;
      /** The path's members as sent, still percent-encoded. */
      readonly members: ReadonlyMap<string, string>;
    }
  /** The query tells the operations at this route apart, and names none of them. */
  | { readonly kind: 'unknown'; readonly service: ServiceFacts };

/**
 * Compiles the routes that a contract's REST JSON services have at AWS into a function that finds the
 * operation of a request. Operations without a route of AWS have their own one there.
 *
 * Where a fixed query tells operations apart, an operation without one matches only requests that have none of
 * the parameters: a value that the contract does not know is of an operation that it does not have.
 */
export function createAwsRoutes(operations: {
  readonly [operationId: string]: OperationFacts;
}): (request: RoutedRequest) => AwsRouteMatch | undefined {
  const paths = new Map<string, Map<string, Candidates>>();
  for (const operation of Object.values(operations)) {
    if (operation.service.aws?.protocol !== 'restJson1') continue;
    const { method, path } = toAwsRoute(operation);
    const methods = paths.get(path) ?? new Map<string, Candidates>();
    paths.set(path, methods.set(method, addCandidate(methods.get(method), operation)));
  }
  const findPath = createPathFinder(paths);
  return (request) => {
    const found = findPath(request.path);
    const candidates = found?.operations.get(request.method);
    if (found === undefined || candidates === undefined) return undefined;
    const operation = pickOperation(candidates, request);
    if (operation !== undefined) return { kind: 'operation', operation, members: found.members };
    const { service, parameters } = candidates;
    const isNamed = parameters.some((name) => request.query[name] !== undefined);
    return isNamed ? { kind: 'unknown', service } : undefined;
  };
}

/** The route of an operation at AWS. */
export function toAwsRoute({ awsRoute, method, path }: OperationFacts): AwsRoute {
  return awsRoute ?? { method, path, query: {} };
}

/** The operations at one method and path. */
interface Candidates {
  readonly operations: readonly OperationFacts[];
  readonly service: ServiceFacts;
  /** The parameters that tell them apart. */
  readonly parameters: readonly string[];
}

function addCandidate(known: Candidates | undefined, operation: OperationFacts): Candidates {
  const operations = [...(known?.operations ?? []), operation];
  const names = operations.flatMap((each) => Object.keys(toAwsRoute(each).query));
  return { operations, service: operation.service, parameters: [...new Set(names)] };
}

function pickOperation(
  { operations, parameters }: Candidates,
  request: RoutedRequest,
): OperationFacts | undefined {
  if (parameters.length === 0) return operations[0];
  const { query } = request;
  return operations.find((operation) => {
    const fixed = toAwsRoute(operation).query;
    return parameters.every((name) => query[name] === fixed[name]);
  });
}
