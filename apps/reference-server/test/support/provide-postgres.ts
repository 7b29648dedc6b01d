import type { TestProject } from 'vitest/node';
import { startPostgres } from './start-postgres.js';

/** One PostgreSQL server for all test files of the project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The tests of lost writes kill Numberkit, never PostgreSQL.
  const server = await startPostgres(['-c', 'fsync=off']);
  project.provide('postgres', server.url);
  return async () => server[Symbol.asyncDispose]();
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of PostgreSQL; empty in the project that tests sqlite3. */
    postgres: string;
  }
}
