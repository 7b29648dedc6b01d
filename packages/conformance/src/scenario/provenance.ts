/**
 * The source of a rule: documented by the service, observed with the official SDKs, or decided by
 * Numberkit because the service does not say.
 */
export interface Provenance {
  readonly kind: 'documented' | 'observed' | 'decided';
  /**
   * The operation or part of the API that the rule is about; for `decided`, its name in the table of
   * decisions in spec/README.md of its repository.
   */
  readonly section: string;
}

/** A rule that the service documents. */
export function documented(section: string): Provenance {
  return { kind: 'documented', section };
}

/** A rule observed with the official SDKs. */
export function observed(section: string): Provenance {
  return { kind: 'observed', section };
}

/** A rule decided by Numberkit. */
export function decided(section: string): Provenance {
  return { kind: 'decided', section };
}
