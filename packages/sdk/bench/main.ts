// Compares what a call takes, wall and CPU, by different clients against one stub server. The clients
// take turns in every round, so that what else the machine does meets them alike; each figure is the
// median of the rounds. `--json` prints the figures as JSON instead of a table.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Cost, measure, toMedian } from './measure.ts';
import { createSubjects } from './subjects.ts';

const rounds = Number(process.env['ROUNDS'] ?? 11);
const loads = [
  { inFlight: 1, calls: 400 },
  { inFlight: 50, calls: 1500 },
];

const server = fork(fileURLToPath(new URL('stub-server.ts', import.meta.url)));
try {
  const [port] = await once(server, 'message');
  const subjects = createSubjects(`http://127.0.0.1:${port}`);
  const results = [];
  for (const { inFlight, calls } of loads) {
    for (const subject of subjects) await measure(subject, calls, inFlight);
    const costs = new Map<string, Cost[]>(subjects.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      const turn = round % subjects.length;
      for (const subject of [...subjects.slice(turn), ...subjects.slice(0, turn)]) {
        costs.get(subject.name)?.push(await measure(subject, calls, inFlight));
      }
    }
    results.push(...toResults(inFlight, costs));
  }
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ node: process.version, rounds, results }, null, 2));
  } else {
    console.table(results);
  }
} finally {
  server.kill();
}

/** Microseconds a call, and how many times those of the first client. */
function toResults(inFlight: number, costs: ReadonlyMap<string, readonly Cost[]>) {
  const medians = [...costs].map(([client, all]) => ({
    client,
    wall: toMedian(all.map(({ wall }) => wall)),
    cpu: toMedian(all.map(({ cpu }) => cpu)),
  }));
  const [base] = medians;
  return medians.map(({ client, wall, cpu }) => ({
    'in flight': inFlight,
    client,
    'wall µs': Math.round(wall),
    'wall ×': toRatio(wall, base?.wall),
    'CPU µs': Math.round(cpu),
    'CPU ×': toRatio(cpu, base?.cpu),
  }));
}

function toRatio(value: number, base: number | undefined): number {
  return Math.round((value / (base ?? Number.NaN)) * 100) / 100;
}
