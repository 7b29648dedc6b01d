import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitWithUsage, parseOptions, toCount } from '@numberkit/test-support/parse-options';
import { startPostgres } from '@numberkit/test-support/postgres';
import {
  type Goal,
  judgeGrowth,
  judgeOverload,
  judgePages,
  judgeRounds,
  judgeStart,
  toGoalTable,
} from './goals.js';
import { runGrowth, toGrowthTable } from './growth.js';
import { type Overload, runOverload } from './overload.js';
import { runPages, toPagesTable } from './pages.js';
import { toTable } from './report.js';
import { runRounds } from './rounds.js';
import { runScale } from './scale/record.js';
import { runSharing } from './sharing/record.js';
import { toSharingTables } from './sharing/tables.js';
import { runStart, toStartTable } from './start.js';
import type { Place } from './subjects.js';

const values = parseOptions({
  rounds: { type: 'string', default: '3' },
  seconds: { type: 'string', default: '1' },
  sizes: { type: 'string', default: '0,100000,1000000' },
  parts: { type: 'string', default: 'rounds,growth,overload,pages,start' },
  subjects: { type: 'string', default: '' },
  json: { type: 'string', default: 'bench.json' },
});
const rounds = toCount('rounds', values.rounds);
const seconds = toCount('seconds', values.seconds);
const sizes = values.sizes.split(',').map((size) => toCount('sizes', size));

/** The subjects to run, by parts of their names; empty for all. */
const only = values.subjects.split(',').filter(Boolean);

const partNames = ['rounds', 'growth', 'overload', 'pages', 'start', 'scale', 'sharing'] as const;
type Part = (typeof partNames)[number];
const parts = readParts(only.length > 0 ? 'rounds' : values.parts);

const start = performance.now();
const folder = await mkdtemp(join(tmpdir(), 'numberkit-bench-'));
try {
  await using postgres = await startPostgres();
  const { results, goals, tables } = await measureParts({ folder, postgres });
  const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model };
  const took = (performance.now() - start) / 1000;
  const report = { machine, took, goals, ...results };
  await writeFile(values.json, JSON.stringify(report, shorten, 2));
  // Of some subjects alone most goals cannot be told.
  if (only.length === 0 && goals.length > 0) tables.push(toGoalTable(goals));
  process.stdout.write(`${tables.join('\n\n')}\n\nIt took ${took.toFixed(0)} s.\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Recordings are kept, and no figure has more digits than these. */
function shorten(_name: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
}

/** The parts of a report. */
interface Measured {
  /** By the name of the part. */
  readonly results: Readonly<Record<string, unknown>>;
  readonly goals: readonly Goal[];
  readonly tables: string[];
}

async function measureParts(place: Place): Promise<Measured> {
  const results: Record<string, unknown> = {};
  const goals: Goal[] = [];
  const tables: string[] = [];
  if (parts.has('rounds')) {
    const rows = await runRounds(place, rounds, seconds, only);
    results['rows'] = rows;
    tables.push(toTable(rows));
    if (only.length === 0) goals.push(...judgeRounds(rows));
  }
  if (parts.has('growth')) {
    const growth = await runGrowth(place, sizes, rounds, seconds);
    results['growth'] = growth;
    tables.push(toGrowthTable(growth));
    goals.push(...judgeGrowth(growth));
  }
  if (parts.has('overload')) {
    const overload = await runOverload(place, seconds);
    results['overload'] = overload;
    tables.push(describe(overload));
    goals.push(...judgeOverload(overload));
  }
  if (parts.has('pages')) {
    const pages = await runPages(place, rounds, seconds);
    results['pages'] = pages;
    tables.push(toPagesTable(pages));
    goals.push(...judgePages(pages));
  }
  if (parts.has('start')) {
    const times = await runStart(place, rounds);
    results['start'] = times;
    tables.push(toStartTable(times));
    goals.push(...judgeStart(times));
  }
  if (parts.has('scale')) {
    // Its tables stand in docs/scale.md, made from a recording.
    results['scale'] = await runScale(place, rounds, seconds);
  }
  if (parts.has('sharing')) {
    const sharing = await runSharing(place, rounds, seconds);
    results['sharing'] = sharing;
    tables.push(...Object.values(toSharingTables({ sharing })));
  }
  return { results, goals, tables };
}

function readParts(text: string): ReadonlySet<Part> {
  const names = text.split(',');
  const known = partNames.filter((name) => names.includes(name));
  const unknown = names.find((name) => !known.some((one) => one === name));
  if (unknown === undefined) return new Set(known);
  return exitWithUsage(`--parts takes ${partNames.join(', ')}, not ${unknown}.`);
}

function describe({ before, during, after }: Overload): string {
  return (
    `500 connections: ${during.rate.toFixed(0)}/s, p99 ${during.p99.toFixed(0)} ms, ` +
    `${JSON.stringify(during.statuses)}, ${during.errors} without a response, ` +
    `from ${during.memoryBefore.toFixed(0)} to ${during.memory.toFixed(0)} MB; 50 connections before ` +
    `${before.rate.toFixed(0)}/s, from 2 s after ${after.rate.toFixed(0)}/s`
  );
}
