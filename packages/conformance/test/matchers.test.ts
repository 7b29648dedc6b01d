import { describe, expect, test } from 'vitest';
import { standardFixtures } from '../src/index.js';
import { toMismatches } from '../src/matching/compare.js';
import { type MatchContext, nothing } from '../src/matching/matcher.js';
import {
  absent,
  anything,
  arrayContaining,
  asSent,
  asSentInAnyOrder,
  digits,
  either,
  endingWith,
  fixture,
  fixtureAs,
  fromSent,
  headerListContaining,
  headerOf,
  type Matcher,
  optional,
  requestOf,
  responseOf,
  stringContaining,
  text,
  timestamp,
  token,
  unlike,
} from '../src/matching/matchers.js';

const first = { sent: { Id: 'a' }, body: { Name: 'one' }, headers: { 'x-id': '7' } };
const context: MatchContext = {
  runId: 'run1',
  scenarioId: 'requestPhoneNumber/echoes',
  fixtures: standardFixtures,
  input: { Name: 'Ada', Items: ['b', 'a'] },
  response: { Id: '17' },
  earlier: new Map([['first', first]]),
};

/** Each matcher, and a value that it must not accept. */
const matchers: readonly (readonly [string, Matcher, unknown])[] = [
  ['absent', absent, 'x'],
  ['anything', anything('x'), undefined],
  ['text', text('a digit', /^[0-9]$/, '1'), 'x'],
  ['stringContaining', stringContaining('Tags'), 'It is wrong.'],
  ['timestamp', timestamp, '2026-03-31T00:00:00Z'],
  ['asSent', asSent('Name'), 'Grace'],
  ['asSent with a default', asSent('Missing', 'Default'), undefined],
  ['asSent of nothing', asSent('Missing'), ''],
  ['asSentInAnyOrder', asSentInAnyOrder('Items'), ['a', 'a']],
  ['fromSent', fromSent('Name', 'upper case', (name) => name.toUpperCase()), 'Ada'],
  ['responseOf', responseOf('first', 'Name'), 'two'],
  ['responseOf as a whole', responseOf('first'), 'one'],
  ['headerOf', headerOf('first', 'x-id'), '8'],
  ['requestOf', requestOf('first', 'Id'), 'b'],
  ['unlike', unlike(responseOf('first', 'Name'), 'two'), 'one'],
  ['either', either('x', absent), 'y'],
  ['optional', optional('x'), 'y'],
  ['arrayContaining', arrayContaining({ Name: 'Tags' }), [{ Name: 'Tag' }]],
  ['headerListContaining', headerListContaining('POST'), 'POSTS, PUT'],
  ['fixture', fixture('optOutList'), 'Default'],
  ['fixtureAs', fixtureAs('unassignedNumber', encodeURIComponent), '+12065550100'],
  ['token', token('a'), 'run1.echoes.b'],
  ['digits', digits('+1206555', 4), '+12065550'],
];

describe('a matcher', () => {
  test.each(matchers)('%s accepts what it supplies', (_, matcher) => {
    const supplied = matcher.supply(context);
    expect(matcher.accepts(supplied === nothing ? undefined : supplied, context)).toBe(true);
  });

  test.each(matchers)('%s does not accept every value', (_, matcher, bad) => {
    expect(toMismatches({ member: matcher }, { member: bad }, context)).toMatchObject([
      { member: 'member', expected: matcher.describe(context) },
    ]);
  });

  test('responseOf names the member of a whole response that differs', () => {
    const mismatches = toMismatches(
      { it: responseOf('first') },
      { it: { Name: 'other' } },
      context,
    );
    expect(mismatches).toContainEqual({
      member: 'it.Name',
      expected: expect.stringContaining(', as in the response of the exchange "first"'),
      actual: '"other"',
    });
  });

  test('endingWith reads another member of the same response', () => {
    const matcher = endingWith('Id', 'arn:1');
    expect(matcher.accepts('arn:17', context)).toBe(true);
    expect(matcher.accepts('arn:18', context)).toBe(false);
    expect(matcher.supply(context)).toBe('arn:1');
  });

  test('digits gives another run other digits, and a number without a plus the same ones', () => {
    const wanted = (prefix: string, runId: string) =>
      digits(prefix, 4).supply({ ...context, runId });
    expect(wanted('+1206555', 'run1')).toMatch(/^\+1206555[0-9]{4}$/);
    expect(wanted('+1206555', 'run1')).not.toBe(wanted('+1206555', 'run2'));
    expect(wanted('+1206555', 'run1')).toBe(`+${wanted('1206555', 'run1')}`);
  });

  test('a reference to an exchange that did not run is a fault of the scenario', () => {
    expect(() => responseOf('second').supply(context)).toThrow(
      'No earlier exchange has the name "second"',
    );
  });

  test('a missing fixture is a missing prerequisite', () => {
    expect(() => fixture('optOutList').supply({ ...context, fixtures: {} })).toThrow(
      'the fixture optOutList',
    );
  });
});

describe('a comparison', () => {
  test('names every expected member that differs by its path, and ignores other members', () => {
    const expected = { a: 1, b: { c: [1, 2] }, d: new Date(0) };
    const actual = { a: 1, b: { c: [1, 3], e: 0 }, d: new Date(1) };
    expect(toMismatches(expected, actual, context)).toEqual([
      { member: 'b.c.1', expected: '2', actual: '3' },
      { member: 'd', expected: '"1970-01-01T00:00:00.000Z"', actual: '"1970-01-01T00:00:00.001Z"' },
    ]);
  });
});
