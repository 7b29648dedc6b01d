/** What a check of `numberkit doctor` found. */
export interface Finding {
  /** The name of the check. */
  readonly check: string;
  /** `warn` for a fact that may be meant, `fail` for one that makes calls fail. */
  readonly verdict: 'pass' | 'warn' | 'fail';
  /** A sentence on how it is. */
  readonly fact: string;
  /** A sentence on what follows from it. */
  readonly consequence?: string;
  /** The command, or the words for a shell, that mend it. */
  readonly command?: string;
}
