import { readdir, readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openServer } from './support/open-server.js';
import type { Scene } from './support/play.js';
import { leased, override, refused, updated } from './support/samples.js';

const folder = new URL('readme/', import.meta.url);

// The addresses in the programs are those that a reader has; only the host is the test's own.
const place = vi.hoisted(() => ({
  baseUrl: '',
  toPlayed: (url: string) => url.replace(/^https?:\/\/[^/]+/, place.baseUrl),
}));
vi.mock('undici', async (importOriginal) => {
  const { request } = await importOriginal<typeof import('undici')>();
  const played: typeof request = (url, options) => request(place.toPlayed(String(url)), options);
  return { request: played };
});

const plays: Readonly<Record<string, { scenes: readonly Scene[]; prints: readonly unknown[][] }>> =
  {
    'first-call.ts': { scenes: [leased], prints: [['+18335550100', 'PENDING', 2026]] },
    'errors.ts': {
      scenes: [
        refused(400, 'ValidationException', {
          Reason: 'INVALID_PARAMETER',
          Fields: [{ Name: 'DestinationPhoneNumber', Message: 'No.' }],
        }),
      ],
      prints: [['INVALID_PARAMETER', 'DestinationPhoneNumber']],
    },
    'safe.ts': {
      scenes: [refused(409, 'ConflictException', { Code: 'Conflict' })],
      prints: [['the last name is still on its way:', 'Conflict']],
    },
    'response.ts': {
      scenes: [updated],
      prints: [[undefined, 200, 'request-1', 1, expect.any(String)]],
    },
    'dates.ts': {
      scenes: [{ ...override, body: { ...override.body, ExpirationTimestamp: 4102444800 } }],
      prints: [['2100-01-01T00:00:00.000Z']],
    },
    'control.ts': {
      scenes: [
        { status: 200, body: {} },
        {
          status: 201,
          body: { id: 'fault-1', operation: 'updatePhoneNumber', calls: 1, happened: 0 },
        },
        { status: 429, headers: { 'retry-after': '0' } },
        updated,
        {
          status: 200,
          body: { now: '2026-04-03T00:00:00.250Z', frozen: false, ahead: 'PT72H' },
        },
      ],
      prints: [['2026-04-03T00:00:00.250Z', 'PT72H']],
    },
    'aws.ts': { scenes: [updated], prints: [['Ada Lovelace']] },
    'validation.ts': { scenes: [], prints: [['CallingName']] },
    'undici.ts': { scenes: [updated], prints: [['%2B12065550100']] },
    'limits.ts': { scenes: [leased], prints: [] },
    'observe.ts': {
      scenes: [{ status: 429, headers: { 'retry-after': '0' } }, updated],
      prints: [
        ['numberkit: attempt failed', expect.objectContaining({ retryIn: 0 })],
        ['updatePhoneNumber', 1, 429],
        ['updatePhoneNumber', 2, 200],
      ],
    },
  };

describe('the README', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const snippets = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);

  test('shows the programs of test/readme, each once, and no other', async () => {
    const names = await readdir(folder);
    const programs = await Promise.all(
      names.map((name) => readFile(new URL(name, folder), 'utf8')),
    );
    expect(snippets.toSorted()).toEqual(programs.toSorted());
    expect(Object.keys(plays).toSorted()).toEqual(names.toSorted());
  });

  test('names every option of the client', async () => {
    const sources = ['options', 'platform'].map((name) =>
      readFile(new URL(`../src/${name}.ts`, import.meta.url), 'utf8'),
    );
    const text = (await Promise.all(sources)).join('\n');
    const options = [...text.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => name);
    expect(options.length).toBeGreaterThan(10);
    for (const name of options) expect(readme).toContain(`\`${name}\``);
  });
});

describe('a program of the README', () => {
  const print = vi.spyOn(console, 'log');
  const { fetch } = globalThis;
  beforeEach(() => void print.mockReset().mockImplementation(() => undefined));
  afterEach(() => void vi.unstubAllGlobals());

  test.each(Object.entries(plays))('runs: %s', async (name, { scenes, prints }) => {
    await using server = await openServer(...scenes);
    place.baseUrl = server.baseUrl;
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => fetch(place.toPlayed(url), init));
    await import(new URL(name, folder).href);
    expect(print.mock.calls).toEqual(prints);
    expect(server.seen).toHaveLength(scenes.length);
  });
});
