import type { Scope } from './storage/scope.js';

/** The account and region of callers who say nothing of theirs: those of the fixtures. */
export interface Home {
  readonly scope: () => Scope;
  /** Other fixtures were loaded. */
  move(scope: Scope): void;
}

export function createHome(start: Scope): Home {
  let scope = toScope(start);
  return {
    scope: () => scope,
    move: (next) => {
      scope = toScope(next);
    },
  };
}

// What is given may be more than a scope: fixtures are.
function toScope({ accountId, region }: Scope): Scope {
  return { accountId, region };
}
