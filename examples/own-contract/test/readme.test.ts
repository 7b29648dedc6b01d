import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const read = (file: string) => readFile(new URL(`../${file}`, import.meta.url), 'utf8');

test('Each block of code in the README is a part of the file that is named before it', async () => {
  const text = await read('README.md');
  const blocks = [...text.matchAll(/`([\w./-]+\.ts)`[^`]*```ts\n([^`]*(?:`(?!``)[^`]*)*)```/g)];
  expect(blocks.length).toBeGreaterThan(5);
  for (const [, file = '', code = ''] of blocks) expect(await read(file)).toContain(code);
});
