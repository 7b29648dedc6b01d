import { readdir, readFile } from 'node:fs/promises';
import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { describe, expect, it } from 'vitest';

const folder = new URL('../src/', import.meta.url);
const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
const names = [
  ...Object.keys(phoneNumbers.services),
  ...Object.values(phoneNumbers.operations).flatMap(
    ({ operationId, awsOperation = operationId }) => [operationId, awsOperation],
  ),
];

describe('the source of this package', () => {
  it.each(files)('names no operation and no service: %s', async (file) => {
    const text = await readFile(new URL(file, folder), 'utf8');
    expect(names.filter((name) => text.includes(name))).toEqual([]);
  });
});
