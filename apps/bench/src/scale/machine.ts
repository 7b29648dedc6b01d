import { readFile } from 'node:fs/promises';
import { Client } from 'pg';

// All of this works on Linux only.
const microsPerTick = 10_000;

/** CPU that the machine's cores have used for anything, in microseconds. */
export async function readMachineCpu(): Promise<number> {
  const text = await readFile('/proc/stat', 'utf8');
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = (
    text.split('\n')[0] ?? ''
  )
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + irq + softirq + steal) * microsPerTick;
}

/** Reads what a PostgreSQL server on this machine has used. */
export interface DatabaseMeter extends AsyncDisposable {
  [Symbol.asyncDispose](): Promise<void>;
  /** CPU that its processes have used, in microseconds. */
  readCpu(): Promise<number>;
  /** Bytes of its log of writes so far. */
  readLog(): Promise<number>;
  /** Bytes on disk of the tables whose rows stay: those of the journal and of the processes are removed after a while. */
  readSize(): Promise<number>;
}

const tablesSize = `(SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relkind = 'r'
  AND relname LIKE 'numberkit_%' AND relname NOT SIMILAR TO 'numberkit_(control|processes)%')`;

export async function openDatabaseMeter(url: string): Promise<DatabaseMeter> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const read = async (sql: string): Promise<number> => {
    const { rows } = await client.query<{ value: string | number }>(`SELECT ${sql} AS value`);
    return Number(rows[0]?.value);
  };
  const backend = await read('pg_backend_pid()');
  const server = (await readFields(backend))[1] ?? 0;
  return {
    readCpu: async () => {
      const children = await readFile(`/proc/${server}/task/${server}/children`, 'utf8');
      const alive = await Promise.all(
        children.split(' ').filter(Boolean).map(Number).map(readFields),
      );
      const [, , ...rest] = await readFields(server);
      // The server's own fields have the CPU of those of its processes that have ended.
      const ticks = rest.slice(9, 13).reduce((sum, time) => sum + time, 0);
      const ofAlive = alive.map((fields) => (fields[11] ?? 0) + (fields[12] ?? 0));
      return ofAlive.reduce((sum, time) => sum + time, ticks) * microsPerTick;
    },
    readLog: () => read("pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')"),
    readSize: () => read(tablesSize),
    [Symbol.asyncDispose]: () => client.end(),
  };
}

/** The fields of a process's `stat` from its state on, as numbers. */
async function readFields(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
}
