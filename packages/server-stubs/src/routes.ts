import { type OperationId, operations } from '@numberkit/contract';
import { operationIds } from './operation-ids.js';

/** A path of the contract. */
export interface Route {
  /** The operations at this path by HTTP method. */
  readonly operations: ReadonlyMap<string, OperationId>;
}

/** A path of the contract that a request's path matches. */
export interface RouteMatch extends Route {
  /** The path's members as they came, still percent-encoded. */
  readonly members: ReadonlyMap<string, string>;
}

interface Template {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly operations: Map<string, OperationId>;
}

/**
 * Makes the look-up of paths. Paths match exactly as the contract spells them: in their case, without
 * a slash too many. Express's own routes would leave open which operation a path with broken
 * percent-encoding was for, and so in which service's form to refuse it.
 */
export function createRoutes(): (path: string) => RouteMatch | undefined {
  const templates = new Map<string, Template>();
  for (const operation of operationIds) {
    const { path, method } = operations[operation];
    const template = templates.get(path) ?? toTemplate(path);
    template.operations.set(method, operation);
    templates.set(path, template);
  }
  // A path without members goes before one that could take its last step for a member.
  const ordered = [...templates.values()].sort((a, b) => a.names.length - b.names.length);
  return (path) => {
    for (const { pattern, names, operations } of ordered) {
      const values = pattern.exec(path)?.slice(1);
      if (values === undefined) continue;
      return { operations, members: new Map(names.map((name, i) => [name, values[i] ?? ''])) };
    }
    return undefined;
  };
}

function toTemplate(path: string): Template {
  // A split by a group gives text and member name in turn.
  const pieces = path.split(/\{([^{}]+)\}/);
  const source = pieces.map((piece, i) => (i % 2 === 0 ? escapeText(piece) : '([^/]+)')).join('');
  return {
    pattern: new RegExp(`^${source}$`),
    names: pieces.filter((_, i) => i % 2 === 1),
    operations: new Map(),
  };
}

function escapeText(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
