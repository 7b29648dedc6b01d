import { exitWithUsage, parseOptions, toCount } from '@numberkit/test-support/parse-options';
import { type PostgresServer, startPostgres } from '@numberkit/test-support/postgres';
import { parts } from './parts.js';
import { isClean, toReport } from './report.js';
import { runPart } from './run-part.js';
import { sendOne } from './send-one.js';

const values = parseOptions({
  requests: { type: 'string', default: '100000' },
  control: { type: 'string', default: '10000' },
  seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  postgres: { type: 'boolean', default: false },
  minutes: { type: 'string', default: '60' },
  only: { type: 'string' },
  parts: { type: 'string', default: parts.map(({ name }) => name).join(',') },
});
const seed = toCount('seed', values.seed);
const sizes = {
  operations: toCount('requests', values.requests),
  control: toCount('control', values.control),
};
const until = performance.now() + toCount('minutes', values.minutes) * 60_000;
// A signal stops the run in order, so that no server is left running.
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (stopped = true));
const command = `npx -y pnpm@12 fuzz --seed ${seed}${values.postgres ? ' --postgres' : ''}`;

const postgres = values.postgres ? await startPostgres(['-c', 'fsync=off']) : undefined;
try {
  process.exitCode = (await run(postgres)) ? 0 : 1;
} finally {
  await postgres?.[Symbol.asyncDispose]();
}

async function run(postgres: PostgresServer | undefined): Promise<boolean> {
  if (values.only !== undefined) {
    const [name, number = ''] = values.only.split(':');
    const part = toParts(name ?? '')[0];
    if (part === undefined) exitWithUsage('--only has the form <part>:<number>.');
    const database = await postgres?.createDatabase(part.name);
    console.log(await sendOne(part, seed, toCount('only', number), database));
    return true;
  }
  console.log(`${command} --requests ${sizes.operations} --control ${sizes.control}`);
  let clean = true;
  for (const part of toParts(values.parts)) {
    if (stopped) return false;
    const start = performance.now();
    const result = await runPart({
      part,
      seed,
      from: 0,
      // Each interface has two servers, which get half of the requests each.
      to: Math.ceil(sizes[part.interface] / 2),
      database: await postgres?.createDatabase(part.name),
      shouldStop: () => stopped || performance.now() > until,
      onSent: (_sent, tally) => {
        if (tally.sent % 5000 === 0) console.error(`  ${part.name}: ${tally.sent} sent`);
      },
    });
    const took = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`\n${toReport(result, command)}\n  took ${took} s`);
    clean &&= isClean(result);
  }
  console.log(clean ? '\nNo findings.' : '\nThere are findings, or not all requests were sent.');
  return clean;
}

function toParts(names: string) {
  return names.split(',').map((name) => {
    const part = parts.find((one) => one.name === name);
    if (part !== undefined) return part;
    return exitWithUsage(
      `There is no part ${name}; the parts are ${parts.map((one) => one.name).join(', ')}.`,
    );
  });
}
