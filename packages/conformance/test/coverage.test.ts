import { describe, expect, test } from 'vitest';
import { toBoundaries, toUnreadableKeywords } from '../src/contract-cases/schema/boundaries.js';
import { toSchemaPlaces } from '../src/contract-cases/schema/schema-places.js';
import { toBoundaryCoverage } from '../src/coverage/boundaries.js';
import { judgeServer, phoneNumbersSuite } from '../src/index.js';
import { judgesServers } from '../src/scenario/scenario.js';
import { toPatternBoundaries } from '../src/schema/pattern/pattern-boundaries.js';
import { suite } from './phone-numbers.js';
import { startServer } from './servers/start-server.js';

const places = [...phoneNumbersSuite.operations.values()].flatMap(toSchemaPlaces);

// Only the server can make a valid token, so a token has values beyond its limits only.
const pageTokens = [...phoneNumbersSuite.operations.values()].flatMap(
  ({ operationId, pagination }) => (pagination ? [`${operationId} ${pagination.inputToken}`] : []),
);

function toName({ operation, name }: (typeof places)[number]): string {
  return `${operation.operationId} ${name}`;
}

describe('the cases derived from the contract', () => {
  test('cover every keyword of every input', () => {
    const unreadable = places.flatMap((place) =>
      toUnreadableKeywords(place).map((keyword) => `${toName(place)} ${keyword}`),
    );
    expect(unreadable).toEqual(pageTokens.map((name) => `${name} type`));
  });

  test('cover both sides of every keyword that has two', () => {
    const sides = places.flatMap((place) =>
      ['type', 'enum', 'pattern', 'maxLength', 'maxItems']
        .filter((keyword) => keyword in place.schema.value && place.steps.length > 0)
        .map((keyword) => ({
          at: toName(place),
          keyword,
          sides: new Set(
            toBoundaries(place)
              .filter((each) => each.keyword === keyword)
              .map(({ isBeyond }) => isBeyond),
          ).size,
        })),
    );
    const wanted = ({ at }: { readonly at: string }) => (pageTokens.includes(at) ? 1 : 2);
    expect(sides.filter((each) => each.sides !== wanted(each))).toEqual([]);
  });
});

describe('the boundaries of a pattern', () => {
  const limits = { minLength: 0, maxLength: 20 };
  test('are the texts that just match and those that just do not', () => {
    const { within, beyond } = toPatternBoundaries('^\\+?[1-9][0-9]{1,3}$', limits) ?? {};
    expect(within?.map(({ text }) => text)).toEqual(['22', '+2222', '+109', '92']);
    const texts = beyond?.map(({ text }) => text);
    for (const text of ['2', '+22222', '22\n', ',22', '+02', '+2:']) expect(texts).toContain(text);
  });

  test('are those of each alternative', () => {
    const { within } = toPatternBoundaries('^$|^[a-c ]{2,3}$', limits) ?? {};
    expect(within?.map(({ name, text }) => [name, text])).toEqual([
      ['shortest', ''],
      ['shortest-or-2', 'aa'],
      ['longest-or-2', 'aaa'],
      ['edges-1-or-2', 'ac '],
    ]);
  });

  test('are as long as the minimum length', () => {
    const { within } = toPatternBoundaries('^id:[a-c]+$', { minLength: 9, maxLength: 20 }) ?? {};
    expect(within?.map(({ name, text }) => [name, text])).toEqual([
      ['shortest', 'id:aaaaaa'],
      ['edges-1', 'id:acaaaa'],
    ]);
  });

  test('are unknown if the pattern has groups', () => {
    expect(toPatternBoundaries('^(a|b)+$', limits)).toBeUndefined();
  });
});

describe('the coverage of a run', () => {
  test('has no missed boundary if every case runs', async () => {
    await using server = await startServer();
    const { baseUrl, pause } = server;
    const { coverage } = await judgeServer({ baseUrl, pause });
    expect(coverage?.boundaries.missed).toEqual([]);
    expect(coverage?.inputMembers.missed).toEqual([]);
    expect(coverage?.exceptions.missed).toContain('requestPhoneNumber ThrottlingException');
    expect(coverage?.statuses.exercised).toContain('updatePhoneNumber 406');
  });

  test('counts the members of the values of a map, under any key', async () => {
    await using server = await startServer();
    const only = ['getProtectConfigurationCountryRuleSet/*'];
    const { coverage } = await judgeServer({ baseUrl: server.baseUrl, only });
    expect(coverage?.outputMembers.exercised).toContain(
      'getProtectConfigurationCountryRuleSet CountryRuleSet{}.ProtectStatus',
    );
  });

  test('lists the boundaries that a protocol cannot represent, so that the numbers add up', () => {
    const ids = suite.map(({ id }) => id);
    const { exercised, missed, notRepresentable } = toBoundaryCoverage(
      phoneNumbersSuite,
      'contract',
      new Set(ids),
    );
    expect(missed).toEqual([]);
    expect(notRepresentable).toContain('updatePhoneNumber/schema/phoneNumberId/minLength/beyond');
    const all = places.flatMap((place) => toBoundaries(place));
    expect([...exercised, ...(notRepresentable ?? [])]).toHaveLength(all.length);
    expect(exercised).toEqual(
      expect.arrayContaining(
        suite
          .filter((each) => each.id.includes('/schema/') && judgesServers(each, 'contract'))
          .map(({ id }) => id),
      ),
    );
  });

  test('misses a boundary that has no case', () => {
    const id = 'requestPhoneNumber/schema/Tags/maxItems/beyond';
    const others = suite.filter((each) => each.id !== id);
    const judged = new Set(others.map((each): string => each.id));
    expect(toBoundaryCoverage(phoneNumbersSuite, 'contract', judged, others).missed).toEqual([id]);
  });

  test('lists as missed what a selection leaves out', async () => {
    await using server = await startServer();
    const only = ['requestPhoneNumber/unknown-pool'];
    const { coverage } = await judgeServer({ baseUrl: server.baseUrl, only });
    expect(coverage?.boundaries.exercised).toEqual([]);
    expect(coverage?.exceptions.exercised).toEqual([
      'requestPhoneNumber ResourceNotFoundException',
    ]);
    expect(coverage?.inputMembers.exercised).toContain('requestPhoneNumber PoolId');
    expect(coverage?.outputMembers.exercised).toEqual([]);
  });
});
