import { describe, expect, test } from 'vitest';
import { judgeClient, judgeServer, toExpectedFailures, toReportText } from '../src/index.js';
import { createDriver } from './clients/client.js';
import { startServer } from './servers/start-server.js';

const only = ['updatePhoneNumber/both-details', 'updatePhoneNumber/unknown-number'];
const expectedFailures = ['updatePhoneNumber/unknown-number'];

describe('a case that is expected to fail', () => {
  test('does not fail the run if it fails', async () => {
    await using server = await startServer({
      response: (response) => (response.status === 404 ? { ...response, status: 400 } : response),
    });
    const report = await judgeServer({ baseUrl: server.baseUrl, only, expectedFailures });
    expect(report.outcome).toBe('passed');
    expect(report.results.map(({ verdict }) => verdict)).toEqual(['pass', 'known']);
    expect(report.results[1]?.findings).not.toEqual([]);
  });

  test('fails the run if it passes', async () => {
    await using server = await startServer();
    const report = await judgeServer({ baseUrl: server.baseUrl, only, expectedFailures });
    expect(report.outcome).toBe('failed');
    expect(report.results[1]?.reason).toContain('remove it from the list');
  });

  test('can be named by its operation', async () => {
    await using server = await startServer({
      response: (response) => (response.status === 404 ? { ...response, status: 400 } : response),
    });
    const { baseUrl } = server;
    const expected = ['updatePhoneNumber'];
    const report = await judgeServer({ baseUrl, only, expectedFailures: expected });
    expect(report.results.map(({ verdict }) => verdict)).toEqual(['pass', 'known']);
    expect(report.outcome).toBe('passed');
    expect(report.stale).toBeUndefined();
    expect(toReportText(report, { passing: false })).toContain(
      'known   updatePhoneNumber (1 case)',
    );
    expect(toReportText(report, { passing: false })).toMatch(
      /passed, as far as tested, except for known failures$/,
    );
  });

  test('is one line of the report, or all of its findings with all cases', async () => {
    await using server = await startServer({
      response: (response) => (response.status === 404 ? { ...response, status: 400 } : response),
    });
    const report = await judgeServer({ baseUrl: server.baseUrl, only, expectedFailures });
    const lines = toReportText(report, { passing: false }).split('\n');
    expect(lines).toContain('known   updatePhoneNumber/unknown-number');
    expect(lines.join('\n')).not.toContain('rule ');
    expect(toReportText(report)).toContain('        rule      ');
  });

  test('fails the run if its operation is named and every case of it passes', async () => {
    await using server = await startServer();
    const { baseUrl, pause } = server;
    const report = await judgeServer({
      baseUrl,
      only: ['updatePhoneNumber'],
      expectedFailures: ['updatePhoneNumber'],
      pause,
    });
    expect(report.totals).toMatchObject({ fail: 0, known: 0 });
    expect(report).toMatchObject({ outcome: 'failed', stale: ['updatePhoneNumber'] });
    expect(toReportText(report)).toContain('remove from the list of expected failures');
  });

  test('is listed with the others without blank lines between', async () => {
    await using server = await startServer({
      response: (response) => (response.status === 404 ? { ...response, status: 400 } : response),
    });
    const names = ['updatePhoneNumber/unknown-number', 'requestPhoneNumber/unknown-pool'];
    const options = { baseUrl: server.baseUrl, only: names, expectedFailures: names };
    const text = toReportText(await judgeServer(options), { passing: false });
    expect(text).toMatch(/\n\nknown {3}requestPhone.*\nknown {3}updatePhone.*\n\n\w/);
  });

  test('makes a case that depends on it known as well', async () => {
    const rule = 'requestPhoneNumber/unknown-pool';
    const building = 'requestPhoneNumber/token-after-a-refusal';
    await using server = await startServer({
      response: (response) => (response.status === 404 ? { ...response, status: 400 } : response),
    });
    const options = { baseUrl: server.baseUrl, only: [rule, building] };
    for (const expected of [[rule], ['requestPhoneNumber']]) {
      const report = await judgeServer({ ...options, expectedFailures: expected });
      expect(report.results.map(({ verdict }) => verdict)).toEqual(['known', 'known']);
      expect(report.results[1]).toMatchObject({ blockedBy: rule, knownBy: expected[0] });
      expect(report.outcome).toBe('passed');
    }
    const report = await judgeServer(options);
    expect(report.results.map(({ verdict }) => verdict)).toEqual(['fail', 'blocked']);
  });

  test('is known for the members that its entries name, and for no other', async () => {
    await using server = await startServer({
      response: (response) => ({
        ...response,
        body: { ...response.body, ResourceType: 'registration', ResourceId: 'registration-1' },
      }),
    });
    const id = 'requestPhoneNumber/unknown-pool';
    const verdictWith = async (...expected: readonly string[]) => {
      const options = { baseUrl: server.baseUrl, only: [id], expectedFailures: expected };
      const { results, outcome } = await judgeServer(options);
      return { verdict: results[0]?.verdict, outcome };
    };
    const failed = { verdict: 'fail', outcome: 'failed' };
    const known = { verdict: 'known', outcome: 'passed' };
    expect(await verdictWith(`${id} ResourceType`)).toEqual(failed);
    expect(await verdictWith(`${id} Resource`, `${id} ResourceId`)).toEqual(failed);
    expect(await verdictWith(`${id} ResourceType`, `${id} ResourceId`)).toEqual(known);
    expect(await verdictWith('requestPhoneNumber ResourceType', id)).toEqual(known);
  });

  test('leaves a case blocked whose prerequisites are missing', async () => {
    await using server = await startServer();
    const report = await judgeServer({
      baseUrl: server.baseUrl,
      only,
      fixtures: {},
      expectedFailures: ['updatePhoneNumber'],
    });
    expect(report.totals).toMatchObject({ blocked: 1, known: 0 });
  });

  test('works for clients too', async () => {
    const report = await judgeClient(createDriver(), { only, expectedFailures });
    expect(report.results.map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
  });
});

describe('a file of expected failures', () => {
  test('has a case per line, with comments', () => {
    const text = '# Known.\nupdatePhoneNumber/both-details # to be mended\n\n';
    expect(toExpectedFailures(text)).toEqual(['updatePhoneNumber/both-details']);
  });

  test('can name operations', () => {
    expect(toExpectedFailures('updatePhoneNumber\n')).toEqual(['updatePhoneNumber']);
  });

  test('names a member after the case', () => {
    const text = 'requestPhoneNumber/unknown-pool ResourceType # until the next release\n';
    expect(toExpectedFailures(text)).toEqual(['requestPhoneNumber/unknown-pool ResourceType']);
    expect(() => toExpectedFailures('updatePhoneNumber/gone Tags')).toThrow(RangeError);
  });

  test('cannot name an unknown case', () => {
    expect(() => toExpectedFailures('updatePhoneNumber/gone')).toThrow(RangeError);
  });
});
