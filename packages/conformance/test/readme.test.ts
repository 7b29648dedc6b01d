import { readFileSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { exitCodes } from '../src/command/guard.js';
import { verdictHeads } from '../src/report/result-text.js';
import { toAnchor } from '../src/report/words.js';
import { suite } from './phone-numbers.js';
import { startServer } from './servers/start-server.js';

// The example is a test of its own, and runs here, with a server whose clock is the real one.
let last = performance.now();
const server = await startServer({
  request: (request, state) => {
    const now = performance.now();
    state.advance(Math.round(now - last));
    last = now;
    return request;
  },
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server[Symbol.asyncDispose]();
});
vi.stubEnv('BASE_URL', server.baseUrl);
await import('./readme-example.js');

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the README shows the example that compiles and runs here', () => {
  const example = readFileSync(new URL('readme-example.ts', import.meta.url), 'utf8');
  const shown = example.replace('../src/index.js', '@numberkit/conformance');
  expect(readme).toContain(`\n\`\`\`ts\n${shown}\`\`\``);
});

/** The first cells of the table whose first heading is a word. */
function firstCells(head: string): readonly string[] {
  const [, table = ''] = readme.split(new RegExp(`^\\| ${head} +\\|.*\\n`, 'm'));
  const rows = table.split('\n').slice(1);
  const end = rows.findIndex((row) => !row.startsWith('|'));
  return rows.slice(0, end).map((row) => row.split('|')[1]?.trim() ?? '');
}

test('the README explains every verdict and no other', () => {
  const verdicts = Object.keys(verdictHeads).map((verdict) => `\`${verdict}\``);
  expect(firstCells('verdict').toSorted()).toEqual(verdicts.toSorted());
});

test('the README explains every exit code and no other', () => {
  const codes = [...new Set(Object.values(exitCodes))].map(String);
  expect(firstCells('exit code').toSorted()).toEqual(codes.toSorted());
});

test('the table of decisions has an anchor for each section that a rule names', () => {
  const decisions = readFileSync(new URL('../../../spec/README.md', import.meta.url), 'utf8');
  const parts = suite
    .filter(({ provenance }) => provenance.kind === 'decided')
    .map(({ provenance }) => toAnchor(provenance.section));
  for (const anchor of new Set(parts)) expect(decisions).toContain(`<a id="${anchor}"></a>`);
});
