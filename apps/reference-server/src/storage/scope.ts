/** The account and region whose resources a call sees. */
export interface Scope {
  /** Twelve digits. */
  readonly accountId: string;
  /** For example `us-east-1`. */
  readonly region: string;
}

/** The accounts and regions that have this account, this region, or both. */
export type ScopePart = { readonly [Name in keyof Scope]?: Scope[Name] | undefined };
