import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { brokenOutcomes } from './subjects/client/broken-outcomes.js';
import { brokenRequests } from './subjects/client/broken-requests.js';
import { awsFaults } from './subjects/faults/aws.js';
import { faults } from './subjects/faults/faults.js';
import { steeredFaults } from './subjects/faults/steered.js';

const page = new URL('../../../docs/mutants.md', import.meta.url);
const marks = ['<!-- kill table -->', '<!-- /kill table -->'] as const;

const kinds = [
  { kind: 'server', subjects: faults },
  { kind: 'server on the AWS wire', subjects: awsFaults },
  { kind: 'steered server', subjects: steeredFaults },
  { kind: 'client', subjects: [...brokenRequests, ...brokenOutcomes] },
];

// The other tests run every one of these subjects and hold it to what stands here.
function toTable(): string {
  const rows = kinds.flatMap(({ kind, subjects }) =>
    subjects.map(({ name, foundBy }) => {
      const [first = '', ...others] = foundBy;
      const more = others.length === 0 ? '' : ` and ${others.length} more`;
      return `| ${kind} | ${toCell(name)} | \`${first}\`${more} |`;
    }),
  );
  const counts = kinds.map(({ kind, subjects }) => `${subjects.length} × ${kind}`);
  return [
    `${rows.length} mutants: ${counts.join(', ')}.`,
    '',
    // Aligned, every change of a name would be a change of every line.
    '<!-- biome-ignore format: written by a test -->',
    '',
    '| kind | what it does | found by |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function toCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '&lt;');
}

test('docs/mutants.md shows every mutant and the case that finds it', async () => {
  const text = await readFile(page, 'utf8');
  const [begin, end] = marks;
  const [before = '', rest = ''] = text.split(begin);
  const [, after = ''] = rest.split(end);
  const wanted = `${before}${begin}\n\n${toTable()}\n\n${end}${after}`;
  if (process.env['UPDATE_KILL_TABLE'] === '1') await writeFile(page, wanted);
  else expect(text, 'run this test with UPDATE_KILL_TABLE=1').toBe(wanted);
});

test('there are at least 60 broken subjects', () => {
  expect(kinds.reduce((sum, { subjects }) => sum + subjects.length, 0)).toBeGreaterThanOrEqual(60);
});
