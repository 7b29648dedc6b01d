/**
 * Where a rule comes from: documented by the service, seen with the official SDKs, or decided by
 * this project because the service says nothing.
 */
export interface Provenance {
  readonly kind: 'documented' | 'seen' | 'ours';
  /**
   * The operation or the part of the API that the rule is about: for `ours`, as in the table of
   * decisions in spec/README.md.
   */
  readonly section: string;
}

/** A rule that the service documents. */
export function documented(section: string): Provenance {
  return { kind: 'documented', section };
}

/** A rule observed with the official SDKs. */
export function seen(section: string): Provenance {
  return { kind: 'seen', section };
}

/** A rule decided by this project. */
export function ours(section: string): Provenance {
  return { kind: 'ours', section };
}
