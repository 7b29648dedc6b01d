import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { afterAll, expect, test, vi } from 'vitest';

afterAll(() => void vi.unstubAllEnvs());

const read = (name: string): Promise<string> =>
  readFile(new URL(name, import.meta.url), { encoding: 'utf8' });

test('the README shows the example that compiles and runs here', async () => {
  const example = (await read('./readme-example.ts'))
    .replace('../src/index.js', '@numberkit/server-stubs')
    .replace("import type { Server } from 'node:http';\n", '')
    .replace('export const server: Server = ', '');
  expect(await read('../README.md')).toContain(`\n\`\`\`ts\n${example}\`\`\``);
});

test('the README shows the example of a typed result that compiles here', async () => {
  const example = (await read('./types/readme-results.ts')).replace(
    '../../src/index.js',
    '@numberkit/server-stubs',
  );
  expect(await read('../README.md')).toContain(`\n\`\`\`ts\n${example}\`\`\``);
});

test('the package exports the names in its README', async () => {
  const index = await read('../src/index.ts');
  const readme = await read('../README.md');
  const names = [
    ...readme.matchAll(/import (?:type )?\{([^}]*)\} from '@numberkit\/server-stubs'/g),
  ]
    .flatMap(([, list = '']) => list.split(','))
    .map((name) => name.replace('type', '').trim());
  expect(names.length).toBeGreaterThan(3);
  for (const name of [...names, 'Input', 'HandlerInput', 'ErrorCode', 'ServiceError']) {
    expect(index).toMatch(new RegExp(`\\b${name}\\b`));
  }
});

test("the README's example accepts both spellings of its number", async () => {
  vi.stubEnv('PORT', '0');
  const { server } = await import('./readme-example.js');
  if (!server.listening) await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  for (const id of ['%2B12065550100', '%252B12065550100', '+12065550100']) {
    const response = await fetch(`http://127.0.0.1:${port}/phone-numbers/${id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"CallingName":"Ada Lovelace"}',
    });
    expect(response.status, id).toBe(200);
    expect(await response.json()).toMatchObject({
      PhoneNumber: { PhoneNumberId: '%2B12065550100' },
    });
  }
  await new Promise((resolve) => server.close(resolve));
});
