import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const repository = new URL('../../', import.meta.url);
const server = new URL('apps/reference-server/src/', repository);
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('every file that the tables of decisions name exists', () => {
  const files = readme
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((row) => [...(row.split('|').at(-2) ?? '').matchAll(/`([^`]+(?:\.[a-z]+|\/))`/g)])
    .map(([, file = '']) => file);
  const isThere = (file: string) =>
    existsSync(new URL(file, server)) || existsSync(new URL(file, repository));
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => !isThere(file))).toEqual([]);
});
