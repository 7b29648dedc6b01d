import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { waitFor } from '@numberkit/test-support/wait-for';
import { expect } from 'vitest';
import { requestNumber } from './send.js';

/** Clients that write all the time, at servers in turn, and repeat a request with its token until it succeeds. */
export interface WriteLoad extends AsyncDisposable {
  /** Waits until so many more requests have succeeded. */
  waitForMore(count: number): Promise<void>;
  /** Ends it once every request has succeeded; returns the response of each token. */
  end(): Promise<ReadonlyMap<string, string>>;
}

const writers = 6;

export function startWriteLoad(urls: readonly string[]): WriteLoad {
  const acknowledged = new Map<string, string>();
  let isEnding = false;
  let isAborted = false;
  let calls = 0;
  const request = async (ClientToken: string): Promise<string | undefined> => {
    calls += 1;
    const url = urls[calls % urls.length] ?? '';
    const response = await requestNumber(url, { ClientToken }).catch(() => undefined);
    if (response === undefined) return undefined;
    if (response.status < 500) expect(response.status).toBe(200);
    else expect(response.headers.get('retry-after')).toBe('1');
    return response.status === 200 ? response.text : undefined;
  };
  const write = async (): Promise<void> => {
    while (!isEnding) {
      const token = randomUUID();
      let text = await request(token);
      while (text === undefined && !isAborted) {
        await setTimeout(20);
        text = await request(token);
      }
      if (text !== undefined) acknowledged.set(token, text);
    }
  };
  const ended = Promise.all(Array.from({ length: writers }, write));
  ended.catch(() => undefined);
  const end = async () => {
    isEnding = true;
    await ended;
    return acknowledged;
  };
  return {
    waitForMore: async (count) => {
      const goal = acknowledged.size + count;
      const isThere = () => expect(acknowledged.size).toBeGreaterThanOrEqual(goal);
      await Promise.race([waitFor(isThere), ended]);
    },
    end,
    [Symbol.asyncDispose]: async () => {
      // A test that has failed waits for no server.
      isEnding = true;
      isAborted = true;
    },
  };
}

/**
 * Checks that each token of a load made one number, which is in the database, and that no more numbers are there; and
 * of some tokens that a server knows them.
 */
export async function expectNothingLost(
  url: string,
  acknowledged: ReadonlyMap<string, string>,
  readNumbers: () => Promise<readonly unknown[]>,
): Promise<void> {
  const uses = [...acknowledged];
  const numbers = uses.map(([, text]) => ({ phone_number: JSON.parse(text).PhoneNumber }));
  const inOrder = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
  expect(inOrder(await readNumbers())).toEqual(inOrder(numbers));
  const some = uses.filter((_, index) => index % Math.ceil(uses.length / 40) === 0);
  const again = some.map(async ([ClientToken, text]) =>
    expect(await requestNumber(url, { ClientToken })).toMatchObject({ status: 200, text }),
  );
  await Promise.all(again);
}
