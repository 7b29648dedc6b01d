import { toMarkdownTable } from '../markdown-table.js';
import { median } from '../report.js';
import { createModel, type Model, operations, type Recording, toError } from './calibrate.js';
import { type Prediction, simulate } from './model.js';
import { countDatabases, toNeeds } from './needs.js';
import type { ScaleRun } from './record.js';

/** The tables of `docs/scale.md`, by the names of their places. */
export function toTables(recording: Recording): Readonly<Record<string, string>> {
  const model = createModel(recording);
  return {
    machine: toMachine(recording, model),
    demand: toDemandTable(model),
    comparison: toComparisonTable(model),
    process: toProcessTable(model),
    processes: toProcessesTable(model),
    orders: toOrdersTable(recording, model),
    rows: toRowsTable(recording, model),
  };
}

function toMachine({ machine }: Recording, { runs }: Model): string {
  const others = runs.map(({ otherCores }) => otherCores);
  const cores = (value: number) => value.toFixed(1);
  return `${machine.cpus} cores (${machine.model}), Node ${machine.node.slice(1)}; other programs used between ${cores(Math.min(...others))} and ${cores(Math.max(...others))} of the cores meanwhile.`;
}

function toDemandTable({ runs, demands }: Model): string {
  const rows = [...demands].map(([operation, demand]) => {
    const own = runs.filter((run) => run.operation === operation && run.rows === 0);
    const of = (read: (run: ScaleRun) => number) => median(own.map(read)).toFixed(0);
    const { server, serverBatch, database, databaseBatch, flush } = demand;
    return [
      operation,
      ...[server, serverBatch, database, databaseBatch, flush].map((value) => value.toFixed(0)),
      of(({ logBytes }) => logBytes),
      of(({ storedBytes }) => Math.max(0, storedBytes)),
    ];
  });
  const titles = [
    'operation',
    'server µs a call',
    'server µs a batch',
    'database µs a call',
    'database µs a batch',
    'wait µs a batch',
    'bytes logged a call',
    'bytes stored a call',
  ];
  return toMarkdownTable(titles, rows);
}

function toComparisonTable(model: Model): string {
  const rows = model.comparisons.map(({ run, prediction, error }) => [
    run.operation,
    run.processes,
    run.connections,
    run.rate.toFixed(0),
    prediction.rate.toFixed(0),
    toPercent(error),
    run.batchUnits.toFixed(1),
    prediction.batchUnits.toFixed(1),
  ]);
  const titles = [
    'operation',
    'processes',
    'callers',
    'recorded calls/s',
    'model',
    'error',
    'recorded calls a batch',
    'model',
  ];
  const error = (100 * toError(model)).toFixed(0);
  return `${toMarkdownTable(titles, rows)}\nOf the runs of several processes, which the model was not made from, half are within ${error} %.\n`;
}

/** A difference, with its sign. */
function toPercent(share: number): string {
  const percent = Math.round(100 * share);
  return `${percent > 0 ? '+' : ''}${percent || 0} %`;
}

/** The callers of the table of one process. */
const callerCounts = [1, 10, 50, 200, 1000];

function toProcessTable({ demands }: Model): string {
  const rows = [...demands].flatMap(([operation, demand]) =>
    callerCounts.map((connections) => {
      const system = { processes: 1, connections };
      const prediction = simulate({ ...demand, client: 0 }, system);
      return [operation, connections, ...toCells(prediction)];
    }),
  );
  return toMarkdownTable(['operation', 'callers', ...cellTitles], rows);
}

/** The numbers of processes on one database, with as many callers each. */
const processCounts = [1, 2, 4, 8, 16, 32];
const callersEach = 50;
const databaseCores = 16;

function toProcessesTable({ demands }: Model): string {
  const rows = [...demands].flatMap(([operation, demand]) =>
    processCounts.map((processes) => {
      const system = { processes, connections: processes * callersEach, databaseCores };
      return [operation, processes, ...toCells(simulate({ ...demand, client: 0 }, system))];
    }),
  );
  return `Each process has ${callersEach} callers, and the database ${databaseCores} cores.\n\n${toMarkdownTable(['operation', 'processes', ...cellTitles], rows)}`;
}

const cellTitles = ['calls/s', 'ms', 'calls a batch', 'of a process’s core', 'first limit'];

function toCells(prediction: Prediction): string[] {
  const { rate, p50, batchUnits, serverUse } = prediction;
  return [
    rate.toFixed(0),
    p50.toFixed(1),
    batchUnits.toFixed(1),
    `${(100 * serverUse).toFixed(0)} %`,
    toLimit(prediction),
  ];
}

/** A part that is busy for this share of the time limits the rate. */
const busy = 0.9;

function toLimit({ serverUse, databaseUse, hotRowUse }: Prediction): string {
  const uses = [
    { use: databaseUse, limit: 'the database’s cores' },
    { use: hotRowUse, limit: 'the row that all calls change' },
    { use: serverUse, limit: 'the process’s core' },
  ];
  const [most] = uses.toSorted((a, b) => b.use - a.use);
  return most !== undefined && most.use > busy ? most.limit : 'the callers, who wait';
}

const rates = [10, 100, 1000, 10_000, 100_000, 1_000_000];

function toOrdersTable({ scale }: Recording, { runs, demands }: Model): string {
  const rows = [...demands].flatMap(([operation, demand]) => {
    const needs = toNeeds(
      demand,
      runs.filter((run) => run.operation === operation && run.rows === 0),
    );
    return rates.map((rate) => {
      const { databases, limit } = countDatabases(needs, rate);
      const processes = Math.max(1, Math.ceil(rate / needs.ofProcess));
      return [
        operation,
        rate,
        processes,
        processes * scale.connectionsEach,
        (rate * needs.databaseCores).toFixed(1),
        ((rate * needs.logBytes) / 1e6).toFixed(1),
        ((rate * needs.storedBytes * 86_400) / 1e9).toFixed(0),
        databases,
        limit,
      ];
    });
  });
  const titles = [
    'operation',
    'calls/s',
    'processes',
    'connections',
    'cores of databases',
    'MB/s of log',
    'GB stored a day',
    'databases',
    'limit met first',
  ];
  return toMarkdownTable(titles, rows);
}

const sizes = [10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

function toRowsTable({ scale }: Recording, { runs }: Model): string {
  const counts = [...new Set(runs.map(({ rows }) => rows))].sort((a, b) => a - b);
  const lines = operations.flatMap((operation) =>
    counts.map((rows) => {
      const run = runs.find(
        (one) =>
          one.operation === operation &&
          one.rows === rows &&
          one.processes === 1 &&
          one.connections === callersEach,
      );
      const cpu = (value: number | undefined) => (value ?? Number.NaN).toFixed(0);
      return [operation, rows, cpu(run?.serverCpu), cpu(run?.databaseCpu)];
    }),
  );
  const each = median(scale.stored.map(({ rows, bytes }) => bytes / rows));
  const disks = sizes.map((size) => [size, Number(((size * each) / 1e9).toPrecision(2))]);
  return [
    toMarkdownTable(['operation', 'rows before', 'server µs a call', 'database µs a call'], lines),
    toMarkdownTable(['numbers, and as many overrides', 'GB on disk'], disks),
  ].join('\n');
}
