import { startPostgres as start } from '@numberkit/test-support/postgres';

/** A PostgreSQL for one test, with room for the connections of many servers. */
export function startPostgres(flags: readonly string[] = []): ReturnType<typeof start> {
  return start(['-c', 'max_connections=300', ...flags]);
}
