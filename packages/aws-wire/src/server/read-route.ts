import { type OperationId, operations } from '@numberkit/contract';
import { createPathTest } from '../path-template.js';

/**
 * The operation whose route of the contract a request takes, found without decoding anything; for
 * services that speak REST JSON it is the route at AWS too.
 *
 * @param method The HTTP method.
 * @param target The request target as sent.
 */
export function readRoute(method: string, target: string): OperationId | undefined {
  return routes.find((route) => route.method === method && route.hasPath(target))?.operationId;
}

const routes = Object.values(operations).map(({ operationId, method, path }) => ({
  operationId,
  method,
  hasPath: createPathTest(path),
}));
