import { startServer, toConfig, toSettings } from '@numberkit/reference-server';
import {
  openTemporaryFolder,
  type TemporaryFolder,
} from '@numberkit/test-support/temporary-folder';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkState } from '../src/check-state.js';
import { parts } from '../src/parts.js';
import { controlKey } from '../src/requests/signing.js';
import { prepareRequests, writeSettings } from '../src/run-part.js';
import { sendRange } from '../src/send-range.js';

const seed = 20_261_128;
const sizes = { operations: 1000, control: 400 };

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await openTemporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

describe.each(parts)('hostile requests: $title', (part) => {
  test('all get a response in the right form, and the server works and shows its state after them', async () => {
    const settings = await writeSettings(part, folder.path, 'sqlite::memory:');
    await using server = await startServer({
      config: toConfig(toSettings({ ...settings, PORT: '0' }), folder.path),
      logger: pino({ level: 'silent' }),
      validateResponses: true,
    });
    const create = await prepareRequests(part, server.url, seed);
    const findings: string[] = [];
    await sendRange({
      origin: server.url,
      create,
      from: 0,
      to: sizes[part.interface],
      onSent: async (sent) => {
        const { number, request } = sent;
        const where = `${part.name}:${number} ${request.operation.operationId}, ${request.kind}`;
        findings.push(...sent.findings.map(({ rule, detail }) => `${where}: ${rule}: ${detail}`));
        return true;
      },
    });
    const key = part.hasKey ? controlKey : undefined;
    const serverFindings = await checkState({ origin: server.url, key });
    expect([...findings, ...serverFindings]).toEqual([]);
  });
});
