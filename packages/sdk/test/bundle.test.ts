import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url));

async function bundle(code: string): Promise<string> {
  const bundled = await rolldown({
    input: 'entry',
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : undefined),
        load: (id) => (id === 'entry' ? code : undefined),
      },
    ],
  });
  const { output } = await bundled.generate({ format: 'esm', minify: true });
  return output[0].code;
}

test('the whole client is at most 8 kB, gzipped, with the contract', async () => {
  const code = await bundle(`export * from ${JSON.stringify(entry)};`);
  expect(gzipSync(code).length).toBeLessThanOrEqual(8192);
});

test('nothing is left of the package where nothing of it is used', async () => {
  const code = await bundle(`import ${JSON.stringify(entry)};`);
  expect(code.trim()).toBe('');
});

test('the client runs without any module of Node', async () => {
  const code = await bundle(`export * from ${JSON.stringify(entry)};`);
  expect(code).not.toMatch(/\b(import|require)\b[^.]/);
});
