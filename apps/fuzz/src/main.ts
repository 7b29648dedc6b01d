import { exitWithUsage, parseOptions, toCount } from '@numberkit/test-support/parse-options';
import { type PostgresServer, startPostgres } from '@numberkit/test-support/postgres';
import { phases } from './phases.js';
import { isClean, toReport } from './report.js';
import { runPhase } from './run-phase.js';
import { sendOne } from './send-one.js';

const values = parseOptions({
  requests: { type: 'string', default: '100000' },
  control: { type: 'string', default: '10000' },
  seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  postgres: { type: 'boolean', default: false },
  minutes: { type: 'string', default: '60' },
  only: { type: 'string' },
  parts: { type: 'string', default: phases.map(({ name }) => name).join(',') },
});
const seed = toCount('seed', values.seed);
const sizes = {
  operations: toCount('requests', values.requests),
  control: toCount('control', values.control),
};
const until = performance.now() + toCount('minutes', values.minutes) * 60_000;
// In order, so that no server is left behind.
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (stopped = true));
const again = `npx -y pnpm@12 fuzz --seed ${seed}${values.postgres ? ' --postgres' : ''}`;

const postgres = values.postgres ? await startPostgres(['-c', 'fsync=off']) : undefined;
try {
  process.exitCode = (await run(postgres)) ? 0 : 1;
} finally {
  await postgres?.[Symbol.asyncDispose]();
}

async function run(postgres: PostgresServer | undefined): Promise<boolean> {
  if (values.only !== undefined) {
    const [name, number = ''] = values.only.split(':');
    const phase = toPhases(name ?? '')[0];
    if (phase === undefined) exitWithUsage('--only has the form <part>:<number>.');
    const database = await postgres?.createDatabase(phase.name);
    console.log(await sendOne(phase, seed, toCount('only', number), database));
    return true;
  }
  console.log(`${again} --requests ${sizes.operations} --control ${sizes.control}`);
  let clean = true;
  for (const phase of toPhases(values.parts)) {
    if (stopped) return false;
    const start = performance.now();
    const result = await runPhase({
      phase,
      seed,
      from: 0,
      // Half of them to each of the two servers that have the interface.
      to: Math.ceil(sizes[phase.interface] / 2),
      database: await postgres?.createDatabase(phase.name),
      isOver: () => stopped || performance.now() > until,
      onSent: (_sent, tally) => {
        if (tally.sent % 5000 === 0) console.error(`  ${phase.name}: ${tally.sent} sent`);
      },
    });
    const took = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`\n${toReport(result, again)}\n  took ${took} s`);
    clean &&= isClean(result);
  }
  console.log(
    clean ? '\nAll answers are as they should be.' : '\nThere are findings, or not all was sent.',
  );
  return clean;
}

function toPhases(names: string) {
  return names.split(',').map((name) => {
    const phase = phases.find((one) => one.name === name);
    if (phase !== undefined) return phase;
    return exitWithUsage(
      `${name} is no part; the parts are ${phases.map((one) => one.name).join(', ')}.`,
    );
  });
}
