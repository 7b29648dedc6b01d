import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkState, listWords, readState, resetServer } from './check-state.js';
import type { Finding } from './judge/finding.js';
import type { Phase } from './phases.js';
import { type ServerProcess, startServerProcess } from './platform/server-process.js';
import { type CreateRequest, createRequests } from './requests/create-request.js';
import { controlKey, knownCredentials, strangers } from './requests/credentials.js';
import { type FoundFinding, type Sent, sendRange } from './send-range.js';
import { createTally, type Tally } from './tally.js';

export interface PhaseOptions {
  readonly phase: Phase;
  readonly seed: number;
  /** The numbers of the first request and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The database's URL; undefined for an SQLite file. */
  readonly database: string | undefined;
  /** Whether to stop before all is sent. */
  readonly isOver: () => boolean;
  readonly onSent?: (sent: Sent, tally: Tally) => void;
}

export interface PhaseResult {
  readonly phase: Phase;
  readonly tally: Tally;
  readonly findings: readonly FoundFinding[];
  /** What was found of the server as a whole. */
  readonly general: readonly Finding[];
  /** The requests that were to be sent. */
  readonly wanted: number;
}

/** MB that may be resident: the heap that `pnpm start` allows, and what stands beside it. */
const maxMemory = 400;

/** Starts a server, sends it the requests of a range, and looks at what is left. */
export async function runPhase(options: PhaseOptions): Promise<PhaseResult> {
  const { phase, from, to } = options;
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-fuzz-'));
  try {
    const settings = await writeSettings(phase, folder, options.database);
    const tally = createTally();
    const findings: FoundFinding[] = [];
    const general: Finding[] = [];
    {
      await using server = await startServerProcess(settings, folder);
      const create = await prepareRequests(phase, server.origin, options.seed);
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
          return !server.hasEnded() && !options.isOver();
        },
      });
      general.push(...(await inspect(server, phase, tally)));
    }
    general.push(...(await inspectAgain(settings, folder, phase)));
    return { phase, tally, findings, general, wanted: to - from };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The settings of a part's server; files that they name are in the folder. */
export async function writeSettings(
  { hasCredentials, hasKey }: Phase,
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

/** Prepares the requests of a part, with the names of what its server holds. */
export async function prepareRequests(
  phase: Phase,
  origin: string,
  seed: number,
): Promise<CreateRequest> {
  const key = phase.hasKey ? controlKey : undefined;
  const { json } = await readState({ origin, key });
  return createRequests({
    origin,
    seed,
    wires: phase.wires,
    words: listWords(json),
    credentials: phase.hasCredentials ? [...knownCredentials, ...strangers] : strangers,
    signed: phase.hasCredentials ? 75 : 10,
    key: phase.interface === 'control' ? key : undefined,
    large: 20,
  });
}

async function inspect(server: ServerProcess, phase: Phase, tally: Tally): Promise<Finding[]> {
  if (server.hasEnded()) return [{ rule: 'the server lives', detail: server.lastLines() }];
  const memory = await server.readMemory();
  tally.addMemory(memory);
  const access = toAccess(server, phase);
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

/** A server that is started anew on what the first has left works, and can be reset. */
async function inspectAgain(
  settings: Record<string, string>,
  folder: string,
  phase: Phase,
): Promise<Finding[]> {
  await using server = await startServerProcess(settings, folder);
  const access = toAccess(server, phase);
  return [
    ...(await checkState(access)),
    ...(await resetServer(access)),
    ...(await checkState(access)),
  ];
}

function toAccess({ origin }: ServerProcess, { hasKey }: Phase) {
  return { origin, key: hasKey ? controlKey : undefined };
}

function toFound({ number, request }: Sent, finding: Finding): FoundFinding {
  const { wire, operation, kind } = request;
  return { ...finding, number, request: { wire, operation, kind } };
}
