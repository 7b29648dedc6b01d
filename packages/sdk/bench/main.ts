// Compares the cost of a call, wall and CPU, of different clients against one stub server. The clients take
// turns in every round, forwards and backwards, so that other work of the machine affects them alike. Each
// figure is the median of the rounds, and each ratio the median of the ratios within a round. Then follows
// the cost of importing the client, for which the goal is 10 ms of processor time and at most 0.12 of what AWS's
// costs, and what a client of each operation costs in a bundle. `--json` prints JSON instead of tables, `--imports`
// measures only the imports, `--sizes` only the bundles.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { measureBundles } from './bundle-sizes.ts';
import { createClients } from './clients.ts';
import { measureImports } from './import-time.ts';
import { type Cost, measure, toMedian } from './measure.ts';

const rounds = Number(process.env['ROUNDS'] ?? 21);
const areSizesAlone = process.argv.includes('--sizes');
const loads =
  areSizesAlone || process.argv.includes('--imports')
    ? []
    : [
        { inFlight: 1, calls: 400 },
        { inFlight: 50, calls: 1500 },
      ];

const server = fork(fileURLToPath(new URL('stub-server.ts', import.meta.url)));
try {
  const [port] = await once(server, 'message');
  const clients = createClients(`http://127.0.0.1:${port}`);
  const results = [];
  for (const { inFlight, calls } of loads) {
    for (const client of clients) await measure(client, calls, inFlight);
    const costs = new Map<string, Cost[]>(clients.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const client of round % 2 === 0 ? clients : clients.toReversed()) {
        costs.get(client.name)?.push(await measure(client, calls, inFlight));
      }
    }
    results.push(...toResults(inFlight, costs));
  }
  const entries = ['index', 'aws', '@aws-sdk/client-pinpoint-sms-voice-v2'];
  const imports = areSizesAlone ? [] : await measureImports(entries, rounds);
  const sizes = process.argv.includes('--imports') ? [] : await measureBundles();
  if (process.argv.includes('--json')) {
    console.log(
      JSON.stringify({ node: process.version, rounds, results, imports, sizes }, null, 2),
    );
  } else {
    if (results.length > 0) console.table(results);
    if (imports.length > 0) console.table(imports);
    if (sizes.length > 0) console.table(sizes);
  }
} finally {
  server.kill();
}

/** Microseconds a call, and their ratio to those of the first client in the same round. */
function toResults(inFlight: number, costs: ReadonlyMap<string, readonly Cost[]>) {
  const [base = []] = costs.values();
  const toFigures = (all: readonly Cost[], kind: keyof Cost) => ({
    median: Math.round(toMedian(all.map((cost) => cost[kind]))),
    ratio: toMedian(all.map((cost, round) => cost[kind] / (base[round]?.[kind] ?? Number.NaN))),
  });
  return [...costs].map(([client, all]) => {
    const wall = toFigures(all, 'wall');
    const cpu = toFigures(all, 'cpu');
    return {
      'in flight': inFlight,
      client,
      'wall µs': wall.median,
      'wall ×': Number(wall.ratio.toFixed(2)),
      'CPU µs': cpu.median,
      'CPU ×': Number(cpu.ratio.toFixed(2)),
    };
  });
}
