import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { OperationTypes } from '@numberkit/contract/control';
import { createOperations, JsonStream, notImplemented } from '@numberkit/server-stubs';
import { listen } from '@numberkit/test-support';
import { waitFor } from '@numberkit/test-support/wait-for';
import express from 'express';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { control } from '../../src/contracts.js';
import { createRequestHandlers } from '../../src/http/handle-request.js';

const none = {
  getState: notImplemented,
  summarizeState: notImplemented,
  listStateKind: notImplemented,
  reset: notImplemented,
  getFixtures: notImplemented,
  loadFixtures: notImplemented,
  getClock: notImplemented,
  advanceClock: notImplemented,
  freezeClock: notImplemented,
  releaseClock: notImplemented,
  listFaults: notImplemented,
  addFault: notImplemented,
  clearFaults: notImplemented,
  clearFault: notImplemented,
  listJournal: notImplemented,
  clearJournal: notImplemented,
  getServer: notImplemented,
  events: notImplemented,
};

/** A server whose state is made of these pieces, and its log. */
async function openServer(toPieces: () => AsyncIterable<string>) {
  const log: string[] = [];
  const operations = await createOperations<OperationTypes, undefined>(control, {
    handlers: {
      ...none,
      getState: async () => ({ status: 200, body: await JsonStream.open(toPieces()) }),
    },
    compileOnFirstCall: true,
  });
  const { all } = createRequestHandlers({
    contract: control,
    operations,
    guard: () => undefined,
    toContext: () => undefined,
    record: () => undefined,
    logger: pino({}, { write: (line: string) => void log.push(line) }),
  });
  return { log, ...(await listen(createServer(express().use(all)))) };
}

test('a response breaks off if its rest cannot be made, and the log has the place of the error', async () => {
  const server = await openServer(async function* () {
    yield '{"accounts":[';
    throw new Error('The account 111122223333 is gone.');
  });
  try {
    const read = async () => (await fetch(`${server.url}/_numberkit/state`)).text();
    await expect(read()).rejects.toThrow();
    await waitFor(() => expect(server.log).toHaveLength(1));
    expect(JSON.parse(server.log[0] ?? '')).toMatchObject({
      msg: 'a response broke off',
      cause: {
        type: 'Error',
        frames: expect.arrayContaining([expect.stringContaining('broken-streams')]),
      },
    });
    expect(server.log[0]).not.toContain('111122223333');
  } finally {
    await server[Symbol.asyncDispose]();
  }
});

test('a client that goes away before the end of a response is not logged as a failure', async () => {
  let isOver = false;
  const server = await openServer(async function* () {
    try {
      for (;;) yield `${' '.repeat(100_000)}\n`;
    } finally {
      isOver = true;
    }
  });
  try {
    const request = get(`${server.url}/_numberkit/state`);
    const [response]: IncomingMessage[] = await once(request, 'response');
    response?.destroy();
    await waitFor(() => expect(isOver).toBe(true));
    expect(server.log).toEqual([]);
  } finally {
    await server[Symbol.asyncDispose]();
  }
});
