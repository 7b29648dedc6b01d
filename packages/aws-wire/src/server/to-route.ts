import { type HttpMethod, operations } from '@numberkit/contract';
import { fillPath, isPathSegment } from '../path-template.js';
import { toQueryString } from '../query-string.js';
import type { ContractRequest } from './contract-request.js';

/** How a request travels on the contract's own route, or which members keep it from that. */
export type ContractRoute =
  | {
      readonly kind: 'route';
      readonly method: HttpMethod;
      /** Path and query, percent-encoded. */
      readonly target: string;
    }
  | { readonly kind: 'invalid'; readonly problems: readonly PathProblem[] };

/** A path member that no path can carry. */
export interface PathProblem {
  readonly name: string;
  readonly kind: 'missing' | 'invalid';
  /** What is wrong, to be read after the name. */
  readonly message: string;
}

/** The route of a translated request. */
export function toRoute({ operation, path, query }: ContractRequest): ContractRoute {
  const facts = operations[operation];
  const problems = facts.members.path.flatMap((name) => toProblems(name, path[name]));
  if (problems.length > 0) return { kind: 'invalid', problems };
  const target = fillPath(facts.path, path) + toQueryString(query);
  return { kind: 'route', method: facts.method, target };
}

function toProblems(name: string, value: string | undefined): PathProblem[] {
  if (value === undefined) return [{ name, kind: 'missing', message: 'is missing' }];
  return isPathSegment(value) ? [] : [{ name, kind: 'invalid', message: 'is not a valid value' }];
}
