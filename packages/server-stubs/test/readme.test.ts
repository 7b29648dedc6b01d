import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const read = (name: string): Promise<string> =>
  readFile(new URL(name, import.meta.url), { encoding: 'utf8' });

test('the README shows the example that compiles and runs here', async () => {
  const example = (await read('./readme-example.ts'))
    .replace('../src/index.js', '@numberkit/server-stubs')
    .replace("import type { Server } from 'node:http';\n", '')
    .replace('export const server: Server = ', '');
  expect(await read('../README.md')).toContain(`\n\`\`\`ts\n${example}\`\`\``);
});

test("the README's example answers", async () => {
  process.env['PORT'] = '0';
  const { server } = await import('./readme-example.js');
  if (!server.listening) await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const answer = await fetch(`http://127.0.0.1:${port}/phone-numbers/%252B12065550100`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"CallingName":"Ada"}',
  });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ PhoneNumber: { PhoneNumberId: '%2B12065550100' } });
  await new Promise((resolve) => server.close(resolve));
});
