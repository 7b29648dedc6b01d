import { hasPgbouncer } from '@numberkit/test-support/pgbouncer';
import type { Protocol } from './call.js';
import { operationNames } from './call.js';
import { measure, warmUp } from './measure.js';
import type { Row } from './report.js';
import type { Place } from './subjects.js';
import {
  type Start,
  startFloorPostgres,
  startFloorSqlite,
  startPooledServer,
  startPostgresServers,
  startPrism,
  startSqlite,
} from './subjects.js';

/** A subject, and the floor that its rates are divided by. */
interface Subject {
  readonly name: string;
  readonly start: Start;
  readonly protocols: readonly Protocol[];
  readonly floor: string | undefined;
}

const both: readonly Protocol[] = ['contract', 'aws'];
const own: readonly Protocol[] = ['contract'];

/** In the order of a round, each floor next to the subjects that are compared with it. */
const subjects: readonly Subject[] = [
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

const connections = 50;

/**
 * Measures every subject in every round, and takes ratios within a round: a disturbance of the machine then
 * affects both sides.
 */
export async function runRounds(
  place: Place,
  rounds: number,
  duration: number,
  only: readonly string[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, start, protocols, floor } of subjects) {
      if (only.length > 0 && !only.some((part) => name.includes(part))) continue;
      process.stderr.write(`round ${round}: ${name}\n`);
      await using running = await start(place);
      const { children, firstResponse } = running;
      await warmUp(children);
      for (const protocol of protocols) {
        for (const operation of operationNames) {
          const source = { operation, protocol };
          const figures = await measure(children, { source, connections, duration });
          const base = rows.find(
            (row) => row.round === round && row.subject === floor && row.operation === operation,
          );
          const ofFloor = base && figures.rate / base.rate;
          rows.push({
            ...figures,
            subject: name,
            operation,
            protocol,
            round,
            firstResponse,
            ofFloor,
          });
        }
      }
    }
  }
  return rows;
}
