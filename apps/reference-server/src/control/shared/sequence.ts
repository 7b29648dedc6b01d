/** Runs tasks one after the other. */
export class Sequence {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs a task after all that were added before, whether they succeed or not. */
  add<Result>(task: () => Promise<Result>): Promise<Result> {
    const run = this.#last.then(task, task);
    this.#last = run;
    run.catch(() => undefined);
    return run;
  }
}
