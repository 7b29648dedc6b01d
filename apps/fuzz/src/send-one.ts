import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from './exchange/connection.js';
import { judgeOutcome } from './judge/judge-outcome.js';
import type { Phase } from './phases.js';
import { startServerProcess } from './platform/server-process.js';
import { prepareRequests, writeSettings } from './run-phase.js';

const shown = 2000;

/** Sends one request to a new server and resolves with what was sent, what came and what it cost. */
export async function sendOne(
  phase: Phase,
  seed: number,
  number: number,
  database: string | undefined,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-fuzz-'));
  try {
    const settings = await writeSettings(phase, folder, database);
    await using server = await startServerProcess(settings, folder);
    const create = await prepareRequests(phase, server.origin, seed);
    const connection = new Connection(server.origin);
    const request = await create(number);
    const before = await server.readCpu();
    const outcome = await connection.send(request);
    const cost = (await server.readCpu()) - before;
    connection.end();
    const answer =
      outcome.kind === 'answered'
        ? `${outcome.response.head}\n\n${outcome.response.body.toString('utf8', 0, shown)}`
        : outcome.kind;
    return [
      `${request.wire} ${request.operation}: ${request.kind}, ${request.bytes.length} bytes`,
      printable(request.bytes.toString('latin1', 0, shown)),
      '',
      printable(answer),
      '',
      `${cost.toFixed(1)} ms of the server's own time, which a first request takes longer for`,
      ...judgeOutcome(request, outcome).map(({ rule, detail }) => `FINDING ${rule}: ${detail}`),
      '',
      printable(server.lastLines()),
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function printable(text: string): string {
  return text.replace(/[^\n\x20-\x7e]/g, (one) =>
    one === '\r' ? '' : `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
