import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';

/**
 * Reads a table of this package's README: the cells of each row by its first one.
 *
 * @param heading The first cell of the table's heading.
 */
export async function readTable(heading: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const tables = readme.split('\n\n').filter((part) => part.startsWith(`| ${heading} `));
  const [, , ...rows] = tables.flatMap((table) => table.trim().split('\n'));
  return new Map(
    rows.map((row) => {
      const [first = '', ...others] = row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return [first.replaceAll('`', ''), others];
    }),
  );
}

/** Expects a measured number to be at most the bound in a table, and not so far below that the table misleads. */
export function expectNear(measured: number, cell: string | undefined): void {
  const bound = Number(cell);
  expect(measured).toBeLessThanOrEqual(bound);
  expect(measured).toBeGreaterThan(bound * 0.75);
}
