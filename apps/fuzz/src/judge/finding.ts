/** What is wrong with an answer. */
export interface Finding {
  /** The rule that is broken; findings are counted by it. */
  readonly rule: string;
  /** What was seen instead. */
  readonly detail: string;
}
