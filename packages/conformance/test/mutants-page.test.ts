import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { awsMutants } from './mutants/aws.js';
import { clientOutcomeMutants } from './mutants/client-outcomes.js';
import { clientRequestMutants } from './mutants/client-requests.js';
import { controlMutants } from './mutants/control.js';
import { serverMutants } from './mutants/server-mutants.js';
import { notesMutants } from './notes/mutants.js';

const page = new URL('../../../docs/mutants.md', import.meta.url);
const marks = ['<!-- mutants -->', '<!-- /mutants -->'] as const;

const kinds = [
  { kind: 'server', mutants: serverMutants },
  { kind: 'server on the AWS wire', mutants: awsMutants },
  { kind: 'server with control', mutants: controlMutants },
  { kind: 'server of another contract', mutants: notesMutants },
  { kind: 'client', mutants: [...clientRequestMutants, ...clientOutcomeMutants] },
];

// Other tests run each mutant and check that the cases listed here find it.
function toTable(): string {
  const rows = kinds.flatMap(({ kind, mutants }) =>
    mutants.map(({ name, foundBy }) => {
      const [first = '', ...others] = foundBy;
      const more = others.length === 0 ? '' : ` and ${others.length} more`;
      return `| ${kind} | ${toCell(name)} | \`${first}\`${more} |`;
    }),
  );
  const counts = kinds.map(({ kind, mutants }) => `${mutants.length} × ${kind}`);
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

test('docs/mutants.md lists every mutant with a case that finds it', async () => {
  const text = await readFile(page, 'utf8');
  const [begin, end] = marks;
  const [before = '', rest = ''] = text.split(begin);
  const [, after = ''] = rest.split(end);
  const wanted = `${before}${begin}\n\n${toTable()}\n\n${end}${after}`;
  if (process.env['UPDATE_MUTANTS_PAGE'] === '1') await writeFile(page, wanted);
  else expect(text, 'run this test with UPDATE_MUTANTS_PAGE=1').toBe(wanted);
});
