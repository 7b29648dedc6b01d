import { describe, expect, test } from 'vitest';
import { type ClientDriver, judgeClient } from '../src/index.js';
import { createDriver } from './clients/client.js';

const only = ['updatePhoneNumber/both-details'];

describe('a run with a client', () => {
  test('is blocked if the client does not start', async () => {
    const driver: ClientDriver = {
      name: 'absent',
      start: () => Promise.reject(new Error('no such program')),
    };
    const report = await judgeClient(driver, { only });
    expect(report.outcome).toBe('blocked');
    expect(report.results[0]?.reason).toBe('the client did not start: Error: no such program');
  });

  test('is blocked if the driver rejects instead of returning an outcome', async () => {
    const driver: ClientDriver = {
      name: 'rejecting',
      start: async () => ({
        call: () => Promise.reject(new Error('broken pipe')),
        close: async () => {},
      }),
    };
    const report = await judgeClient(driver, { only });
    expect(report.results[0]?.reason).toContain('the driver rejected');
  });

  test('fails a client whose call never ends', async () => {
    const driver = createDriver({ send: () => new Promise(() => {}) });
    const report = await judgeClient(driver, { only, timeout: 20 });
    expect(report.outcome).toBe('failed');
    expect(report.results[0]?.findings).toContainEqual(
      expect.objectContaining({ actual: 'a failure: no outcome within 20 ms' }),
    );
  });

  test('lets a client retry after a transient exception', async () => {
    const driver = createDriver({
      send: async (url, { method, headers, body }) => {
        const init = { method, headers, body: JSON.stringify(body) };
        const response = await fetch(url, init);
        return response.status === 429 ? fetch(url, init) : response;
      },
    });
    const throttled = ['requestPhoneNumber/client-names-ThrottlingException'];
    const report = await judgeClient(driver, { only: throttled });
    expect(report.outcome).toBe('passed');
  });
});
