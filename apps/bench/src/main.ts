import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { align, toTable } from './report.js';
import { runGrowth } from './run-growth.js';
import { runOverload } from './run-overload.js';
import { runRounds } from './run-rounds.js';
import { startPostgres } from './start-postgres.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    sizes: { type: 'string', default: '0,100000,1000000' },
    json: { type: 'string', default: 'bench.json' },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const sizes = values.sizes.split(',').map(Number);

const folder = await mkdtemp(join(tmpdir(), 'numberkit-bench-'));
try {
  await using postgres = await startPostgres(folder);
  const place = { folder, postgres };
  const rows = await runRounds(place, rounds, seconds);
  const growth = await runGrowth(place, sizes, seconds);
  const overload = await runOverload(place, seconds);
  const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model };
  await writeFile(values.json, JSON.stringify({ machine, rows, growth, overload }, undefined, 2));
  process.stdout.write(`${toTable(rows)}\n\n`);
  process.stdout.write(
    `${align([
      ['rows stored', 'request/s', 'put/s', 'update/s', 'start ms', 'MB'],
      ...growth.map((one) =>
        [
          one.rows,
          one.rates['request'],
          one.rates['put'],
          one.rates['update'],
          one.firstAnswer,
          one.memory,
        ].map((value) => (value ?? 0).toFixed(0)),
      ),
    ])}\n\n`,
  );
  const { before, during, after } = overload;
  process.stdout.write(
    `500 connections: ${during.rate.toFixed(0)}/s, p99 ${during.p99} ms, ${JSON.stringify(during.statuses)}, ` +
      `${during.errors} without an answer, ${during.memory.toFixed(0)} MB; ` +
      `50 connections before ${before.rate.toFixed(0)}/s, right after ${after.rate.toFixed(0)}/s\n`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
