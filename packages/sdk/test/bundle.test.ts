import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

const toFile = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const entry = toFile('../src/index.ts');
const clientEntry = toFile('../src/client.ts');
const validationEntry = toFile('../src/validation.ts');
const awsEntry = toFile('../src/aws.ts');

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

test('the whole client is at most 10 kB, gzipped, with the contract', async () => {
  const code = await bundle(`export * from ${JSON.stringify(entry)};`);
  expect(gzipSync(code).length).toBeLessThanOrEqual(10_240);
});

test('an operation costs at most 120 bytes more, gzipped, and a client of none pays for none', async () => {
  const none = await bundle(`export * from ${JSON.stringify(clientEntry)};`);
  const all = await bundle(`export * from ${JSON.stringify(entry)};`);
  const { length } = Object.keys(phoneNumbers.operations);
  const cost = (gzipSync(all).length - gzipSync(none).length) / length;
  expect(cost).toBeLessThanOrEqual(120);
  expect(none).not.toContain('describePhoneNumbers');
});

test('the transport to AWS adds at most 8 kB, gzipped', async () => {
  const client = await bundle(`export * from ${JSON.stringify(entry)};`);
  const both = await bundle(
    `export * from ${JSON.stringify(entry)}; export * from ${JSON.stringify(awsEntry)};`,
  );
  expect(gzipSync(both).length - gzipSync(client).length).toBeLessThanOrEqual(8192);
});

test('the client has nothing of validation in it', async () => {
  const code = await bundle(`export * from ${JSON.stringify(entry)};`);
  expect(code).not.toContain('additionalProperties');
});

test.each([entry, awsEntry, validationEntry])(
  'a bundle of %s is empty if nothing of it is used',
  async (file) => {
    const code = await bundle(`import ${JSON.stringify(file)};`);
    expect(code.trim()).toBe('');
  },
);

test('the client runs without any module of Node', async () => {
  const code = await bundle(`export * from ${JSON.stringify(entry)};`);
  expect(code).not.toMatch(/\b(import|require)\b[^.]/);
});
