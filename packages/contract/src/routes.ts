import { listOperationIds } from './operation-ids.js';

/** A path of a contract that matches the path of a request. */
export interface PathMatch<Id> {
  /** The operations at this path by HTTP method. */
  readonly operations: ReadonlyMap<string, Id>;
  /** The path's members as sent, still percent-encoded. */
  readonly members: ReadonlyMap<string, string>;
}

interface Template<Id> {
  readonly pattern: RegExp;
  /** The number of its letters outside of members. */
  readonly letters: number;
  readonly names: readonly string[];
  readonly operations: ReadonlyMap<string, Id>;
}

/** Operations by path and method. */
type Paths<Id> = ReadonlyMap<string, ReadonlyMap<string, Id>>;

const noMembers: ReadonlyMap<string, string> = new Map();

/**
 * Compiles the paths of a contract into a function that finds the operations at a request's path. Paths
 * match exactly as the contract spells them: in their case, without an extra slash. Of two paths that a request
 * fits, the one with more letters outside of members goes first: it is the narrower one.
 *
 * Express's own routes would not say which operation a path with broken percent-encoding was for, so which
 * service's exception refuses it.
 */
export function createRoutes<Id extends string>(
  operations: {
    readonly [Op in Id]: { readonly method: string; readonly path: string };
  },
): (path: string) => PathMatch<Id> | undefined {
  const paths = new Map<string, Map<string, Id>>();
  for (const id of listOperationIds(operations)) {
    const { path, method } = operations[id];
    const methods = paths.get(path) ?? new Map<string, Id>();
    paths.set(path, methods.set(method, id));
  }
  return createPathFinder(paths);
}

/** Compiles paths into a function that finds the one of a request. */
export function createPathFinder<Id>(
  paths: Paths<Id>,
): (path: string) => PathMatch<Id> | undefined {
  const literals = new Map([...paths].filter(([path]) => !path.includes('{')));
  const templates = [...paths]
    .filter(([path]) => path.includes('{'))
    .map(([path, methods]) => toTemplate(path, methods))
    .sort((a, b) => b.letters - a.letters);
  return (path) => {
    const literal = literals.get(path);
    if (literal !== undefined) return { operations: literal, members: noMembers };
    for (const template of templates) {
      const values = template.pattern.exec(path)?.slice(1);
      if (values === undefined) continue;
      const members = new Map(template.names.map((name, i) => [name, values[i] ?? '']));
      return { operations: template.operations, members };
    }
    return undefined;
  };
}

function toTemplate<Id>(path: string, operations: ReadonlyMap<string, Id>): Template<Id> {
  // A split by a group returns text and member name in turn.
  const pieces = path.split(/\{([^{}]+)\}/);
  const source = pieces.map((piece, i) => (i % 2 === 0 ? escapeText(piece) : '([^/]+)')).join('');
  return {
    pattern: new RegExp(`^${source}$`),
    letters: pieces.filter((_, i) => i % 2 === 0).join('').length,
    names: pieces.filter((_, i) => i % 2 === 1),
    operations,
  };
}

function escapeText(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
