import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { looks, outcomes, toMeaning, toOutcome } from '../src/text/outcomes.ts';

const report = new URL('../../../packages/conformance/', import.meta.url);
const read = (path: string) => readFile(new URL(path, report), 'utf8');

test.each([
  ['valid', 200, 'succeeded'],
  ['valid', 204, 'succeeded'],
  ['valid', 409, 'refused'],
  ['valid', 500, 'failed'],
  ['valid', undefined, 'dropped'],
  ['invalid', 400, 'invalid'],
  ['invalid', 501, 'invalid'],
  ['unjudged', 429, 'unjudged'],
  ['unjudged', 503, 'failed'],
  ['unjudged', undefined, 'dropped'],
] as const)('a request with verdict %s and status %s is %s', (verdict, status, outcome) => {
  expect(toOutcome({ verdict, ...(status !== undefined && { status }) })).toBe(outcome);
});

test('the meaning of a refusal tells a fault from the state', () => {
  const refused = { verdict: 'valid', status: 409 } as const;
  expect(toMeaning(refused)).toBe(looks.refused.meaning);
  expect(toMeaning({ ...refused, fault: 'fault-1' })).toContain('a fault refused it');
  // The fault may have been a delay only.
  expect(toMeaning({ verdict: 'valid', status: 200, fault: 'fault-1' })).toBe(
    looks.succeeded.meaning,
  );
});

test('every outcome has a sign of its own', () => {
  expect(new Set(outcomes.map((outcome) => looks[outcome].sign)).size).toBe(outcomes.length);
});

test("each sign stands in the suite's reports for the verdict of the same colour", async () => {
  const text = (await read('page/verdicts.ts')) + (await read('src/report/words.ts'));
  for (const { sign, tone } of Object.values(looks)) expect(text).toContain(`${tone}: '${sign}'`);
});

test("the colours and the fonts are those of the suite's reports", async () => {
  const own = await readFile(new URL('../src/styles/theme.css', import.meta.url), 'utf8');
  const theirs = readTokens(await read('page/styles/theme.css'));
  const shared = [...readTokens(own)].filter(([name]) => theirs.has(name));
  expect(shared.map(([name]) => name)).toEqual(
    expect.arrayContaining(['--ground', '--ink', '--pass', '--fail', '--warn', '--mono']),
  );
  for (const [name, value] of shared) expect([name, value]).toEqual([name, theirs.get(name)]);
});

function readTokens(css: string): Map<string, string> {
  const tokens = [...css.matchAll(/^ {2}(--[\w-]+): ([^;]+);/gm)];
  return new Map(tokens.map(([, name = '', value = '']) => [name, value]));
}
