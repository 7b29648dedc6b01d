import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phoneNumbersWithDocument } from '@numberkit/contract/phone-numbers/document';
import { parseOptions } from '@numberkit/test-support/parse-options';
import { CannotRunError } from './cannot-run-error.js';
import {
  compareVersions,
  findBotocore,
  type InstalledBotocore,
  installNewestBotocore,
  readBotocore,
} from './installed-botocore.js';
import { type KnownDrift, parseKnownDrift } from './known-drift.js';
import { toLine, toStaleLine } from './report.js';
import { findDrift, readModels } from './watch.js';

const options = parseOptions({
  newest: { type: 'boolean', default: false },
  botocore: { type: 'string' },
  known: { type: 'string', default: 'spec/known-drift.yaml' },
});
const folder = await mkdtemp(join(tmpdir(), 'numberkit-models-'));
try {
  process.exitCode = (await watch()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof CannotRunError ? error.message : error);
  process.exitCode = 2;
} finally {
  await rm(folder, { recursive: true });
}

/** Compares and prints; resolves with whether there is nothing new. */
async function watch(): Promise<boolean> {
  const known = await readKnownDrift();
  const botocore = await openBotocore();
  const models = await readModels(phoneNumbersWithDocument, known, botocore);
  const { services, fresh, stale } = findDrift(phoneNumbersWithDocument, known, models);
  for (const { name, sources, leftOut } of services) {
    console.log(`${name}: compared with ${sources.join(' and ')}.`);
    console.log(`Operations that the contract leaves out: ${leftOut.join(', ')}.`);
  }
  if (compareVersions(botocore.version, known.botocore) < 0) {
    console.log(
      `botocore ${known.botocore} was compared before: of this older one, only what the contract lacks counts.`,
    );
  }
  console.log('');
  for (const finding of fresh) console.log(toLine(finding));
  for (const place of stale) console.log(toStaleLine(place));
  const isClean = fresh.length + stale.length === 0;
  console.log(
    isClean
      ? 'No drift that is not known.'
      : `\nChange spec/openapi.yaml, or state the reason in ${options.known}.`,
  );
  return isClean;
}

async function readKnownDrift(): Promise<KnownDrift> {
  try {
    return parseKnownDrift(await readFile(options.known, 'utf8'));
  } catch (error) {
    throw new CannotRunError(`${options.known} cannot be used: ${toReason(error)}`);
  }
}

async function openBotocore(): Promise<InstalledBotocore> {
  if (options.newest) {
    await installNewestBotocore(folder).catch((error: unknown) => {
      throw new CannotRunError(`python3 -m pip cannot install botocore: ${toReason(error)}`);
    });
  }
  const named = options.newest ? join(folder, 'botocore') : options.botocore;
  const found = named === undefined ? await findBotocore() : await readBotocore(named);
  if (found !== undefined) return found;
  throw new CannotRunError(
    named === undefined
      ? 'No Python here has botocore: install it, name its folder by --botocore, or let --newest install it into a temporary folder.'
      : `There is no botocore in ${named}.`,
  );
}

/** The last line of an error: what pip writes ends with the reason. */
function toReason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n').at(-1) ?? text;
}
