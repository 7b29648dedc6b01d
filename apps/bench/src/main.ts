import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOptions, toCount } from '@numberkit/test-support/parse-options';
import { startPostgres } from '@numberkit/test-support/postgres';
import { judgeGrowth, judgeOverload, judgePages, judgeRounds, toGoalTable } from './goals.js';
import { runGrowth, toGrowthTable } from './growth.js';
import { type Overload, runOverload } from './overload.js';
import { runPages, toPagesTable } from './pages.js';
import { type Row, toTable } from './report.js';
import { runRounds } from './rounds.js';
import type { Place } from './subjects.js';

const values = parseOptions({
  rounds: { type: 'string', default: '3' },
  seconds: { type: 'string', default: '1' },
  sizes: { type: 'string', default: '0,100000,1000000' },
  subjects: { type: 'string', default: '' },
  json: { type: 'string', default: 'bench.json' },
});
const rounds = toCount('rounds', values.rounds);
const seconds = toCount('seconds', values.seconds);
const sizes = values.sizes.split(',').map((size) => toCount('sizes', size));

/** The subjects to run, by parts of their names; empty for all. */
const only = values.subjects.split(',').filter(Boolean);

const start = performance.now();
const folder = await mkdtemp(join(tmpdir(), 'numberkit-bench-'));
try {
  await using postgres = await startPostgres();
  const place = { folder, postgres };
  const rows = await runRounds(place, rounds, seconds, only);
  const rest = only.length > 0 ? undefined : await measureRest(place, rows);
  const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model };
  const took = (performance.now() - start) / 1000;
  await writeFile(values.json, JSON.stringify({ machine, took, rows, ...rest }, undefined, 2));
  const parts = [toTable(rows)];
  if (rest !== undefined) {
    parts.push(
      toGrowthTable(rest.growth),
      toPagesTable(rest.pages),
      describe(rest.overload),
      toGoalTable(rest.goals),
    );
  }
  process.stdout.write(`${parts.join('\n\n')}\n\nIt took ${took.toFixed(0)} s.\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measureRest(place: Place, rows: readonly Row[]) {
  const growth = await runGrowth(place, sizes, rounds, seconds);
  const overload = await runOverload(place, seconds);
  const pages = await runPages(place, rounds, seconds);
  const goals = [
    ...judgeRounds(rows),
    ...judgeGrowth(growth),
    ...judgePages(pages),
    ...judgeOverload(overload),
  ];
  return { goals, growth, pages, overload };
}

function describe({ before, during, after }: Overload): string {
  return (
    `500 connections: ${during.rate.toFixed(0)}/s, p99 ${during.p99.toFixed(0)} ms, ` +
    `${JSON.stringify(during.statuses)}, ${during.errors} without a response, ` +
    `from ${during.memoryBefore.toFixed(0)} to ${during.memory.toFixed(0)} MB; 50 connections before ` +
    `${before.rate.toFixed(0)}/s, from 2 s after ${after.rate.toFixed(0)}/s`
  );
}
