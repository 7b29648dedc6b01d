import { readFile } from 'node:fs/promises';
import { toContract } from '@numberkit/codegen/contract';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createSuiteOfFacts } from '../src/create-suite.js';
import { type AnyDriver, judgeClient } from '../src/index.js';
import { path } from './notes/notes.js';
import { scenarios } from './notes/scenarios.js';

const labels = ['red', 'blue'];
const document = parse(await readFile(path, 'utf8'));
document.paths['/notes'].get.parameters.push(
  {
    name: 'X-Labels',
    in: 'header',
    'x-member': 'labels',
    description: 'Labels.',
    schema: { type: 'array', items: { type: 'string' } },
  },
  {
    name: 'X-Colour',
    in: 'header',
    'x-member': 'colour',
    description: 'A colour.',
    schema: { type: 'string' },
  },
);
const suite = createSuiteOfFacts(toContract(document), {
  ...scenarios,
  listNotes: [
    {
      id: 'listNotes/labels',
      title: 'A list of labels MUST be sent',
      steps: [{ operation: 'listNotes', input: { labels }, expect: { output: { notes: [] } } }],
    },
  ],
});

async function judge(headers: Record<string, string>): Promise<string | undefined> {
  const driver: AnyDriver = {
    name: 'one request',
    start: async (baseUrl) => ({
      call: async () => {
        const response = await fetch(`${baseUrl}/notes`, { headers });
        return { kind: 'success', output: await response.json() };
      },
      close: async () => {},
    }),
  };
  const report = await judgeClient(driver, { suite, only: ['listNotes/labels'] });
  return report.results[0]?.verdict;
}

test('a list in a header may have spaces behind its commas', async () => {
  expect(await judge({ 'X-Labels': 'red,blue' })).toBe('pass');
  expect(await judge({ 'X-Labels': 'red, blue' })).toBe('pass');
});

test('a list in a header must have every item, in its order', async () => {
  expect(await judge({})).toBe('fail');
  expect(await judge({ 'X-Labels': 'red' })).toBe('fail');
  expect(await judge({ 'X-Labels': 'blue,red' })).toBe('fail');
  expect(await judge({ 'X-Labels': 'redblue' })).toBe('fail');
});

test('a header of a member that is left out must not be sent', async () => {
  expect(await judge({ 'X-Labels': 'red,blue', 'X-Colour': 'undefined' })).toBe('fail');
});
