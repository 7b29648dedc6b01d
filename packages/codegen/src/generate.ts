import { createClient, type UserConfig } from '@hey-api/openapi-ts';
import { validateInputFiles } from './input-files.ts';
import { toTypeNameProblems } from './validation/type-names.ts';
import { validateDocument } from './validation/validate-document.ts';

/**
 * Runs hey-api over jobs whose documents are validated first: hey-api empties a folder before its plugins run.
 *
 * @throws {DocumentError} A document is refused: one sentence for each problem. No file is written then.
 * @throws {Error} hey-api cannot use a document.
 */
export async function generate(jobs: readonly UserConfig[]): Promise<void> {
  for (const { input } of jobs) validateInputFiles(input);
  const done = await createClient(jobs.map(toQuietJob)).catch((error: unknown) => {
    throw toCause(error);
  });
  // hey-api skips a job without an error if a file that its input refers to does not exist.
  if (done.length < jobs.length) {
    throw new Error('The document refers to a file that does not exist.');
  }
}

/** A job that validates its document and leaves errors to its caller. */
function toQuietJob(job: UserConfig): UserConfig {
  const { patch } = job.parser ?? {};
  return {
    ...job,
    // Without a `configFile` hey-api finds openapi-ts.config.ts and merges it with every job.
    configFile: 'none.ts',
    interactive: false,
    logs: { level: 'silent', file: false },
    parser: {
      ...job.parser,
      patch: {
        ...(typeof patch === 'object' && patch),
        input: async (document) => {
          await (typeof patch === 'function' ? patch(document) : patch?.input?.(document));
          validateDocument(document, toTypeNameProblems);
        },
      },
    },
  };
}

/** The cause of an error: hey-api wraps the errors of a job, and its wrapper has no message. */
function toCause(error: unknown): unknown {
  if (!(error instanceof Error && 'originalError' in error)) return error;
  const { originalError } = error;
  const isWrapper = typeof originalError === 'object' && originalError !== null;
  return isWrapper && 'error' in originalError ? toCause(originalError.error) : originalError;
}
