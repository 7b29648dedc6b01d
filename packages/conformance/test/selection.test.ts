import { describe, expect, test } from 'vitest';
import { judgeClient, judgeServer, toReportText } from '../src/index.js';
import { judgesServers } from '../src/scenario/scenario.js';
import { createDriver } from './clients/client.js';
import { selectCases, suite } from './phone-numbers.js';
import { startServer } from './servers/start-server.js';

const idsOf = (selection: Parameters<typeof selectCases>[0]) =>
  selectCases(selection).map(({ id }) => id);

describe('cases are selected', () => {
  test('by patterns, in which only * is special', () => {
    const schema = idsOf({ only: ['*/schema/*'] });
    expect(schema).toEqual(suite.map(({ id }) => id).filter((id) => id.includes('/schema/')));
    const keys = idsOf({ only: ['requestPhoneNumber/*Tags[].Key/*/beyond'] });
    expect(keys.length).toBeGreaterThan(0);
    for (const id of keys) expect(id).toMatch(/Tags\[\]\.Key\/.*\/beyond$/);
    expect(idsOf({ only: ['*'] })).toHaveLength(suite.length);
  });

  test('only if they match the whole pattern', () => {
    expect(() => idsOf({ only: ['requestPhoneNumber/unknown-pool*unknown-pool'] })).toThrow(
      'is neither a case nor an operation',
    );
    expect(() => idsOf({ only: ['*/schemas/*'] })).toThrow(RangeError);
    // Many stars must not take exponential time.
    expect(() => idsOf({ only: [`${'*a'.repeat(500)}z`] })).toThrow(RangeError);
  });

  test('without those that --without names', () => {
    const ids = idsOf({ only: ['updatePhoneNumber'], without: ['*/schema/*'] });
    expect(ids).not.toEqual([]);
    expect(ids.filter((id) => id.includes('/schema/'))).toEqual([]);
    expect(() => idsOf({ without: ['deletePhoneNumber'] })).toThrow(
      '"deletePhoneNumber" is neither a case',
    );
  });

  test('by theme, ignoring case', () => {
    const cases = selectCases({ themes: ['Idempotency'] });
    expect(cases.length).toBeGreaterThan(0);
    expect(new Set(cases.map(({ group }) => group))).toEqual(new Set(['idempotency']));
    expect(() => idsOf({ themes: ['idempotence'] })).toThrow(
      /"idempotence" is not a theme; the themes are .*idempotency/,
    );
  });

  test('and counted, so that a part never looks like the whole', async () => {
    await using server = await startServer();
    const { baseUrl } = server;
    const of = suite.filter((each) => judgesServers(each, 'contract')).length;
    for (const selection of [
      { only: ['updatePhoneNumber/both-details'] },
      { themes: ['idempotency'], only: ['requestPhoneNumber/token-after-a-refusal'] },
      { sources: ['decided' as const], only: ['updatePhoneNumber/both-details'] },
    ]) {
      const report = await judgeServer({ baseUrl, ...selection });
      const cases = selectCases(selection).filter((each) => judgesServers(each, 'contract')).length;
      expect(report.chosen).toEqual({ cases, of });
      expect(toReportText(report)).toMatch(
        new RegExp(`chosen: ${cases} of ${of} cases\n[^]*as far as tested$`),
      );
    }
    const all = await judgeClient(createDriver());
    expect(all.chosen).toBeUndefined();
  });

  test('by the source of their rules', () => {
    for (const kind of ['documented', 'observed', 'decided'] as const) {
      const cases = selectCases({ sources: [kind] });
      expect(cases.length).toBeGreaterThan(0);
      expect(cases.every(({ provenance }) => provenance.kind === kind)).toBe(true);
    }
  });
});
