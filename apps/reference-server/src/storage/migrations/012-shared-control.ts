import type { Knex } from 'knex';

/**
 * What testers set, and what they see of the requests, where several processes share a database. A crash of the
 * database empties the tables that are not logged, of which nothing has to last.
 */
export async function up(db: Knex): Promise<void> {
  if (db.client.config.client !== 'pg') return;
  await db.raw(`CREATE TABLE numberkit_control (
    id smallint PRIMARY KEY CHECK (id = 1),
    state_id text COLLATE "C" NOT NULL,
    version bigint NOT NULL DEFAULT 0,
    clock_version bigint NOT NULL DEFAULT 0,
    frozen_at bigint,
    ahead double precision NOT NULL DEFAULT 0,
    faults_version bigint NOT NULL DEFAULT 0,
    faults_added bigint NOT NULL DEFAULT 0,
    journal_last bigint NOT NULL DEFAULT 0,
    journal_clears bigint NOT NULL DEFAULT 0,
    journal_cleared bigint NOT NULL DEFAULT 0,
    revision bigint NOT NULL DEFAULT 0
  )`);
  await db.raw(
    `INSERT INTO numberkit_control (id, state_id)
    VALUES (1, left(md5(CAST(random() AS text) || CAST(clock_timestamp() AS text)), 10))`,
  );
  await db.raw(`CREATE TABLE numberkit_control_faults (
    number bigint PRIMARY KEY,
    operation text COLLATE "C" NOT NULL,
    fault text COLLATE "C" NOT NULL,
    happened bigint NOT NULL,
    random text COLLATE "C" NOT NULL
  )`);
  await db.raw(`CREATE UNLOGGED TABLE numberkit_control_journal (
    process_id text COLLATE "C" NOT NULL,
    sequence bigint NOT NULL,
    recorded_at double precision NOT NULL,
    number bigint,
    operation text COLLATE "C",
    status bigint,
    size bigint NOT NULL,
    entry text COLLATE "C" NOT NULL,
    PRIMARY KEY (recorded_at, process_id, sequence)
  )`);
  // Most entries are removed before anyone reads them, and have no number.
  await db.raw(
    `CREATE INDEX numberkit_control_journal_number ON numberkit_control_journal (number)
    WHERE number IS NOT NULL`,
  );
  await db.raw(`CREATE UNLOGGED TABLE numberkit_control_rates (
    name text COLLATE "C" PRIMARY KEY,
    tokens double precision NOT NULL,
    filled_at double precision NOT NULL
  )`);
}
