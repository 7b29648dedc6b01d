import { listOperationIds } from '@numberkit/contract';
import { type OperationId, operations } from '../phone-numbers.js';
import type { HttpRequest, Members } from './messages.js';

/** The operation of a request. */
export interface Route {
  /** For an unknown route, any operation of the same service; for another method, one of the path. */
  readonly operation: OperationId;
  /** The path's members; undefined for an unknown route. */
  readonly path: Members | undefined;
  /** The methods of the path. */
  readonly methods: readonly string[];
}

/** Finds the operation of a request by its target and its method. */
export function readRoute({ target, method }: HttpRequest): Route {
  const [path = ''] = target.split('?');
  const found = listOperationIds(operations).flatMap((operation) => {
    const members = matchPath(operations[operation].path, path);
    return members ? [{ operation, path: members }] : [];
  });
  const methods = found.map(({ operation }) => operations[operation].method);
  const route = found.find((each) => operations[each.operation].method === method) ?? found[0];
  const isChime = path.startsWith('/phone-numbers');
  const unknown = isChime ? 'updatePhoneNumber' : 'requestPhoneNumber';
  return { operation: unknown, path: undefined, ...route, methods };
}

function matchPath(template: string, path: string): Members | undefined {
  const parts = template.split('/');
  const segments = path.split('/');
  if (parts.length !== segments.length) return undefined;
  const members: [string, string][] = [];
  for (const [at, part] of parts.entries()) {
    const segment = segments[at] ?? '';
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined && part !== segment) return undefined;
    if (name === undefined) continue;
    if (segment === '') return undefined;
    members.push([name, decodeURIComponent(segment)]);
  }
  return Object.fromEntries(members);
}
