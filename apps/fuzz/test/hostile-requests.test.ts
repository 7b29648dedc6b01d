import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, toConfig, toSettings } from '@numberkit/reference-server';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkState } from '../src/check-state.js';
import { phases } from '../src/phases.js';
import { controlKey } from '../src/requests/credentials.js';
import { prepareRequests, writeSettings } from '../src/run-phase.js';
import { sendRange } from '../src/send-range.js';

const seed = 20_261_128;
const sizes = { operations: 1000, control: 400 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numberkit-fuzz-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(phases)('hostile requests: $title', (phase) => {
  test('are all answered in the right form, and the server works and can be read after them', async () => {
    const settings = await writeSettings(phase, folder, 'sqlite::memory:');
    await using server = await startServer({
      config: toConfig(toSettings({ ...settings, PORT: '0' }), folder),
      logger: pino({ level: 'silent' }),
      validateResponses: true,
    });
    const create = await prepareRequests(phase, server.url, seed);
    const findings: string[] = [];
    await sendRange({
      origin: server.url,
      create,
      from: 0,
      to: sizes[phase.interface],
      onSent: async (sent) => {
        const { number, request } = sent;
        const where = `${phase.name}:${number} ${request.operation}, ${request.kind}`;
        findings.push(...sent.findings.map(({ rule, detail }) => `${where}: ${rule}: ${detail}`));
        return true;
      },
    });
    const key = phase.hasKey ? controlKey : undefined;
    const general = await checkState({ origin: server.url, key });
    expect([...findings, ...general]).toEqual([]);
  });
});
