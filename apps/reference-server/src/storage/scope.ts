/** The account and region whose resources a call sees. */
export interface Scope {
  /** Twelve digits. */
  readonly accountId: string;
  /** For example `us-east-1`. */
  readonly region: string;
}

/** The accounts and regions that have this account, this region, or both. */
export type ScopePart = { readonly [Name in keyof Scope]?: Scope[Name] | undefined };

/** The two columns that every table of scoped resources begins with. */
export function toScopeColumns(scope: Scope): { account_id: string; region: string } {
  return { account_id: scope.accountId, region: scope.region };
}
