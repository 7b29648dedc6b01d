import { createClient, type UserConfig } from '@hey-api/openapi-ts';

/**
 * Runs hey-api over the jobs.
 *
 * @throws {Error} The document is refused, or hey-api cannot use it. No file is written in that case.
 */
export async function generate(jobs: readonly UserConfig[]): Promise<void> {
  // Without a `configFile` hey-api finds openapi-ts.config.ts and merges it with every job.
  const isolated = jobs.map((job) => ({ ...job, configFile: 'none.ts' }));
  const done = await createClient(isolated).catch((error: unknown) => {
    throw toCause(error);
  });
  // hey-api skips a job without an error if a file that its input refers to does not exist.
  if (done.length < jobs.length) {
    throw new Error('The document refers to a file that does not exist.');
  }
}

/** The cause of an error: hey-api wraps the errors of a job, and its wrapper has no message. */
function toCause(error: unknown): unknown {
  if (!(error instanceof Error && 'originalError' in error)) return error;
  const { originalError } = error;
  const isWrapper = typeof originalError === 'object' && originalError !== null;
  return isWrapper && 'error' in originalError ? toCause(originalError.error) : originalError;
}
