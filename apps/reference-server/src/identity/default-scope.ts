import type { Scope } from '../storage/scope.js';

/** The account and region of callers who name none: those of the fixtures that were loaded last. */
export interface DefaultScope {
  get(): Scope;
  set(scope: Scope): void;
}

export function createDefaultScope(start: Scope): DefaultScope {
  let scope = toScope(start);
  return {
    get: () => scope,
    set: (next) => {
      scope = toScope(next);
    },
  };
}

// Callers pass whole fixtures.
function toScope({ accountId, region }: Scope): Scope {
  return { accountId, region };
}
