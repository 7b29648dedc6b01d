import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from './connection.js';
import { judgeOutcome } from './judge-outcome.js';
import type { Part } from './parts.js';
import { prepareRequests, writeSettings } from './run-part.js';
import { startServerProcess } from './server-process.js';

const maxShown = 2000;

/** Sends one request to a new server and returns a text with the request, its response and its cost. */
export async function sendOne(
  part: Part,
  seed: number,
  number: number,
  database: string | undefined,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-fuzz-'));
  try {
    const settings = await writeSettings(part, folder, database);
    await using server = await startServerProcess(settings, folder);
    const create = await prepareRequests(part, server.origin, seed);
    const connection = new Connection(server.origin);
    const request = await create(number);
    const before = await server.readCpu();
    const outcome = await connection.send(request);
    const cost = (await server.readCpu()) - before;
    connection.end();
    const response =
      outcome.kind === 'response'
        ? `${outcome.response.head}\n\n${outcome.response.body.toString('utf8', 0, maxShown)}`
        : outcome.kind;
    return [
      `${request.protocol} ${request.operation.operationId}: ${request.kind}, ${request.bytes.length} bytes`,
      printable(request.bytes.toString('latin1', 0, maxShown)),
      '',
      printable(response),
      '',
      `${cost.toFixed(1)} ms of the server's CPU (a server's first request costs more than later ones)`,
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
