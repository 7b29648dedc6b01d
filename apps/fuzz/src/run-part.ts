import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkState, listNames, readState, resetServer } from './check-state.js';
import type { Finding } from './judge-outcome.js';
import type { Part } from './parts.js';
import { type CreateRequest, createRequests } from './requests/create-request.js';
import { controlKey, knownCredentials, unknownCredentials } from './requests/signing.js';
import { type FoundFinding, type Sent, sendRange } from './send-range.js';
import { type ServerProcess, startServerProcess } from './server-process.js';
import { createTally, type Tally } from './tally.js';

export interface PartOptions {
  readonly part: Part;
  readonly seed: number;
  /** The number of the first request, and that after the last one. */
  readonly from: number;
  readonly to: number;
  /** The database's URL; undefined for an SQLite file. */
  readonly database: string | undefined;
  /** Whether to stop before all requests are sent. */
  readonly shouldStop: () => boolean;
  readonly onSent?: (sent: Sent, tally: Tally) => void;
}

export interface PartResult {
  readonly part: Part;
  readonly tally: Tally;
  readonly findings: readonly FoundFinding[];
  /** Findings that concern no single request. */
  readonly serverFindings: readonly Finding[];
  /** The number of requests to send. */
  readonly planned: number;
}

/** The maximum resident memory in MB: the heap that `pnpm start` allows, and memory outside the heap. */
const maxMemory = 400;

/** What a filter may compare with, and what it almost may. */
const filterValues = [
  ...[
    'true',
    'false',
    'TRUE',
    'ACTIVE',
    'PENDING',
    'TOLL_FREE',
    'SMS',
    'ALLOW',
    'US',
    '+1206',
    '+',
  ],
  ...['2026-09-01T00:00:00Z', '2026-09-01', '2026-02-30', '1788220800', '-1', '99999999999999'],
  ...['8640000000000.001', '0.0000000001', '0000-00-00', '+275760-09-13', '9'.repeat(128)],
];

/** Tokens of pages that no server has made. */
const tokens = [
  [],
  ['0'.repeat(32), '0', 'Default'],
  ['0'.repeat(32), '999999999999999', '\u0000'],
  [[[[]]], {}, null],
].map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url'));

/** Starts a server, sends it a range of requests, and checks the server and a restarted one. */
export async function runPart(options: PartOptions): Promise<PartResult> {
  const { part, from, to } = options;
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-fuzz-'));
  try {
    const settings = await writeSettings(part, folder, options.database);
    const tally = createTally();
    const findings: FoundFinding[] = [];
    const serverFindings: Finding[] = [];
    {
      await using server = await startServerProcess(settings, folder);
      const create = await prepareRequests(part, server.origin, options.seed);
      await sendRange({
        origin: server.origin,
        create,
        from,
        to,
        readCpu: server.readCpu,
        onSent: async (sent) => {
          tally.add(sent);
          findings.push(...sent.findings.map((finding) => toFound(sent, finding)));
          options.onSent?.(sent, tally);
          if (tally.sent % 250 === 0) tally.addMemory(await server.readMemory());
          return !server.hasEnded() && !options.shouldStop();
        },
      });
      serverFindings.push(...(await checkRunning(server, part, tally)));
    }
    serverFindings.push(...(await checkRestarted(settings, folder, part)));
    return { part, tally, findings, serverFindings, planned: to - from };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Returns the settings of a part's server and writes the file that they name into the folder. */
export async function writeSettings(
  { hasCredentials, hasKey }: Part,
  folder: string,
  database: string | undefined,
): Promise<Record<string, string>> {
  const file = join(folder, 'credentials.json');
  await writeFile(file, JSON.stringify({ credentials: knownCredentials }), { mode: 0o600 });
  return {
    DATABASE_URL: database ?? `sqlite:${join(folder, 'numberkit.sqlite3')}`,
    ...(hasCredentials && { NUMBERKIT_CREDENTIALS: file }),
    ...(hasKey && { NUMBERKIT_CONTROL_KEY: controlKey }),
  };
}

/** Prepares the requests of a part, which use the names of the server's resources. */
export async function prepareRequests(
  part: Part,
  origin: string,
  seed: number,
): Promise<CreateRequest> {
  const key = part.hasKey ? controlKey : undefined;
  const { json } = await readState({ origin, key });
  return createRequests({
    origin,
    seed,
    contract: part.contract,
    protocols: part.protocols,
    names: [...listNames(json), ...filterValues, ...tokens],
    credentials: part.hasCredentials
      ? [...knownCredentials, ...unknownCredentials]
      : unknownCredentials,
    signed: part.hasCredentials ? 75 : 10,
    key,
    large: 20,
  });
}

async function checkRunning(server: ServerProcess, part: Part, tally: Tally): Promise<Finding[]> {
  if (server.hasEnded()) return [{ rule: 'the server does not end', detail: server.lastLines() }];
  const memory = await server.readMemory();
  tally.addMemory(memory);
  const access = toAccess(server, part);
  return [
    ...(tally.maxMemory > maxMemory
      ? [
          {
            rule: `at most ${maxMemory} MB are resident`,
            detail: `${Math.round(tally.maxMemory)} MB`,
          },
        ]
      : []),
    ...(await checkState(access)),
  ];
}

/** Checks that a server which is restarted on the same database works and can be reset. */
async function checkRestarted(
  settings: Record<string, string>,
  folder: string,
  part: Part,
): Promise<Finding[]> {
  await using server = await startServerProcess(settings, folder);
  const access = toAccess(server, part);
  return [
    ...(await checkState(access)),
    ...(await resetServer(access)),
    ...(await checkState(access)),
  ];
}

function toAccess({ origin }: ServerProcess, { hasKey }: Part) {
  return { origin, key: hasKey ? controlKey : undefined };
}

function toFound({ number, request }: Sent, finding: Finding): FoundFinding {
  const { protocol, operation, kind } = request;
  return { ...finding, number, request: { protocol, operation, kind } };
}
