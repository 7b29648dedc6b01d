import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

test('The programs of the tutorial run: server, client, and the suite from the shell', async () => {
  const env = { ...process.env, PORT: '0' };
  const server = spawn(execPath, ['dist/server.js'], { cwd: folder, env });
  try {
    const [address = ''] = await once(createInterface(server.stdout), 'line');
    const { stdout } = await run(execPath, ['dist/client.js', address], { cwd: folder });
    expect(stdout.replaceAll(/added .*/g, 'added')).toBe(
      [
        '9780141439518 Pride and Prejudice, added',
        '9780141439587 Emma, added',
        '9780141439600 A Tale of Two Cities, added',
        '3 lent, 0 not lent',
        '',
      ].join('\n'),
    );
    const options = ['--contract', './openapi.yaml', '--scenarios', './dist/scenarios.js'];
    const judge = ['server', ...options, '--base-url', address];
    const judged = await run('node_modules/.bin/numberkit-conformance', judge, { cwd: folder });
    expect(judged.stdout).toMatch(/\npassed, as far as tested/);
  } finally {
    server.kill();
  }
});
