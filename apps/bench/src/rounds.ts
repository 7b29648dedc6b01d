import { hasPgbouncer } from '@numberkit/test-support/pgbouncer';
import type { Protocol } from './call.js';
import {
  type Start,
  startFloorPostgres,
  startFloorSqlite,
  startPooledServer,
  startPostgresServers,
  startPrism,
  startSqlite,
} from './subjects.js';

/** A subject, and what its figures are divided by. */
export interface Subject {
  readonly name: string;
  readonly start: Start;
  readonly protocols: readonly Protocol[];
  readonly floor: string | undefined;
}

const both: readonly Protocol[] = ['contract', 'aws'];
const own: readonly Protocol[] = ['contract'];

/** In the order of a round, each floor next to what is held against it. */
export const subjects: readonly Subject[] = [
  { name: 'floor sqlite', start: startFloorSqlite, protocols: own, floor: undefined },
  { name: 'server sqlite3', start: startSqlite, protocols: both, floor: 'floor sqlite' },
  { name: 'Prism', start: startPrism(), protocols: own, floor: undefined },
  { name: 'Prism silent', start: startPrism('-v', 'silent'), protocols: own, floor: undefined },
  { name: 'floor PostgreSQL', start: startFloorPostgres, protocols: own, floor: undefined },
  {
    name: 'server PostgreSQL',
    start: startPostgresServers(1),
    protocols: both,
    floor: 'floor PostgreSQL',
  },
  {
    name: 'server PostgreSQL x2',
    start: startPostgresServers(2),
    protocols: own,
    floor: 'floor PostgreSQL',
  },
  ...(hasPgbouncer
    ? [
        {
          name: 'server PostgreSQL pooled',
          start: startPooledServer,
          protocols: own,
          floor: 'floor PostgreSQL',
        },
      ]
    : []),
];
