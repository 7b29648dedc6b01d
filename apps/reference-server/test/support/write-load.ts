import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import { requestNumber } from './send.js';

/** Clients that write all the time, at servers in turn, and repeat a request with its token until it succeeds. */
export interface WriteLoad extends AsyncDisposable {
  /** Waits until so many more requests have succeeded. */
  waitForMore(count: number): Promise<void>;
  /** Ends it once every request has succeeded; returns the response of each token. */
  end(): Promise<ReadonlyMap<string, string>>;
}

const writers = 12;

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
      await Promise.race([vi.waitFor(isThere, 50_000), ended]);
    },
    end,
    [Symbol.asyncDispose]: async () => {
      // A test that has failed waits for no server.
      isEnding = true;
      isAborted = true;
    },
  };
}

/** Checks that each token of a load made one number, which the servers know, and no more numbers are there. */
export async function expectNothingLost(
  urls: readonly string[],
  acknowledged: ReadonlyMap<string, string>,
  countNumbers: () => Promise<number>,
): Promise<void> {
  const uses = [...acknowledged];
  for (let start = 0; start < uses.length; start += 50) {
    const some = uses.slice(start, start + 50).map(async ([ClientToken, text], index) => {
      const again = await requestNumber(urls[index % urls.length] ?? '', { ClientToken });
      expect(again).toMatchObject({ status: 200, text });
    });
    await Promise.all(some);
  }
  const numbers = uses.map(([, text]) => JSON.parse(text).PhoneNumber);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(await countNumbers()).toBe(numbers.length);
}
