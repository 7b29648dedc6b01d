import { createClient, type UserConfig } from '@hey-api/openapi-ts';

/**
 * Runs hey-api over the jobs.
 *
 * @throws {Error} The document is refused, or hey-api could not use it; nothing is written then.
 */
export async function generate(jobs: readonly UserConfig[]): Promise<void> {
  // Left to itself hey-api finds openapi-ts.config.ts again, and merges it with every job.
  const asGiven = jobs.map((job) => ({ ...job, configFile: 'none.ts' }));
  const done = await createClient(asGiven).catch((error: unknown) => {
    throw toCause(error);
  });
  // hey-api ends well where it cannot find an input or a file that the input refers to.
  if (done.length < jobs.length) {
    throw new Error('The document refers to a file that does not exist.');
  }
}

/** hey-api wraps what goes wrong within a job, and leaves the wrapper without a message. */
function toCause(error: unknown): unknown {
  if (!(error instanceof Error && 'originalError' in error)) return error;
  const { originalError } = error;
  const isWrapper = typeof originalError === 'object' && originalError !== null;
  return isWrapper && 'error' in originalError ? toCause(originalError.error) : originalError;
}
