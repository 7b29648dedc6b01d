/** A document is refused: one sentence for each problem, each on a line of its own. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
