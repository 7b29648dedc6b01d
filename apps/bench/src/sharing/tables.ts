import { toMarkdownTable } from '../markdown-table.js';
import { median } from '../report.js';
import { operations } from '../scale/calibrate.js';
import { type ChangeTimes, changeNames } from './changes.js';
import type { Sharing, SharingRun } from './record.js';
import type { SetUp } from './set-ups.js';

/** A recording of the benchmark's part `sharing`. */
export interface SharingRecording {
  readonly sharing: Sharing;
}

/** The tables of `docs/scale.md` on what sharing costs, by the names of their places. */
export function toSharingTables({ sharing }: SharingRecording): Readonly<Record<string, string>> {
  return { sharing: toCostTable(sharing), changes: toChangesTable(sharing) };
}

function toCostTable({ runs }: Sharing): string {
  const groups = [...Map.groupBy(runs, (run) => `${toName(run)}|${run.callers}`).values()];
  const rows = operations.flatMap((operation) => {
    const lines = groups.map((group) => {
      const own = group.filter((run) => run.operation === operation);
      const of = (read: (run: SharingRun) => number) => median(own.map(read));
      const total = of(
        ({ serverCpu, databaseCpu, proxyCpu }) => serverCpu + databaseCpu + proxyCpu,
      );
      return { first: own[0], of, total };
    });
    const least = lines[0]?.total ?? Number.NaN;
    return lines.flatMap(({ first, of, total }) =>
      first === undefined
        ? []
        : [
            [
              toName(first),
              operation,
              first.callers,
              of(({ rate }) => rate).toFixed(0),
              of(({ p99 }) => p99).toFixed(0),
              of(({ serverCpu }) => serverCpu).toFixed(0),
              of(({ databaseCpu }) => databaseCpu).toFixed(0),
              of(({ proxyCpu }) => proxyCpu).toFixed(0),
              (total / least).toFixed(2),
            ],
          ],
    );
  });
  const titles = [
    'processes',
    'operation',
    'callers',
    'calls/s',
    'p99 ms',
    'server µs a call',
    'database µs a call',
    'proxy µs a call',
    'of the first line',
  ];
  const cores = runs.map(({ otherCores }) => otherCores);
  const between = [Math.min(...cores), Math.max(...cores)].map((value) => value.toFixed(1));
  return `Other programs used between ${between.join(' and ')} of the cores meanwhile.\n\n${toMarkdownTable(titles, rows)}`;
}

function toChangesTable({ changes }: Sharing): string {
  const groups = Map.groupBy(changes, (one) => `${toName(one)}|${one.callers}`);
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const cells = changeNames.flatMap((change) =>
      toCells(group.filter((one) => one.change === change)),
    );
    return [[toName(first), first.control, first.callers, ...cells]];
  });
  const titles = changeNames.flatMap((change) => [`${change} ms`, 'p90']);
  return toMarkdownTable(['processes', 'learn by', 'callers', ...titles], rows);
}

/** The median of some times, and what nine of ten did not exceed. */
function toCells(changes: readonly ChangeTimes[]): string[] {
  const times = changes.flatMap((one) => one.times).sort((a, b) => a - b);
  const high = times[Math.ceil(times.length * 0.9) - 1] ?? Number.NaN;
  return [median(times), high].map((time) => time.toFixed(0));
}

function toName({ processes, control, proxy }: Omit<SetUp, 'callers'>): string {
  const name = proxy === 'none' ? `${processes}` : `${processes} behind ${proxy}`;
  return control === 'off' ? `${name}, control off` : name;
}
