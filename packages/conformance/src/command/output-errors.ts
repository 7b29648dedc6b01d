import process from 'node:process';

/** The exit codes of a process whose standard output takes no more. */
export interface OutputExitCodes {
  /** The reader of the pipe, such as `head`, has enough. */
  readonly closed: number;
  /** Writing failed, such as on a full disk. */
  readonly failed: number;
}

/** Ends this process when its standard output takes no more; if the reader of a pipe has enough, without a word. */
export function exitOnOutputError({ closed, failed }: OutputExitCodes): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(closed);
    process.stderr.write(`The output cannot be written (${error.message}).\n`);
    process.exit(failed);
  });
}
