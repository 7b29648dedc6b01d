import { readFile } from 'node:fs/promises';
import { useTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { expect, test } from 'vitest';
import { readNodeProblem } from '../src/node-version.js';
import { oldNode, serverNodes, toObstacle } from './sdk/runtimes/runtimes.js';
import { tollFree } from './support/inputs.js';
import { startProcess } from './support/start-process.js';

const manifest = new URL('../package.json', import.meta.url);

const folder = useTemporaryFolder();

const calls = [
  ['POST', '/v2/phone-numbers', tollFree],
  [
    'PUT',
    '/v2/protect-configurations/protect-11111111111111111111111111111111/rule-set-number-overrides/+12065550142',
    { Action: 'BLOCK' },
  ],
  ['POST', '/phone-numbers/%2B12065550100', { CallingName: 'Ada' }],
] as const;

for (const { name, command } of serverNodes) {
  const obstacle = toObstacle(command);
  test.skipIf(obstacle !== undefined)(
    `the server handles every operation on ${name}${obstacle ? ` (not tested: ${obstacle})` : ''}`,
    async () => {
      await using server = startProcess({}, folder.path, command);
      const [, url] = await server.waitFor(/listens on (\S+)/);
      for (const [method, path, input] of calls) {
        const headers = { 'Content-Type': 'application/json' };
        const body = JSON.stringify(input);
        expect((await fetch(`${url}${path}`, { method, headers, body })).status).toBe(200);
      }
      server.child.kill('SIGTERM');
      expect(await server.ended).toBe(0);
    },
  );
}

const obstacle = toObstacle(oldNode.command);
test.skipIf(obstacle !== undefined)(
  `a Node that the server does not work on is refused at start with the version that it needs${obstacle ? ` (not tried: ${obstacle})` : ''}`,
  async () => {
    const { engines } = JSON.parse(await readFile(manifest, 'utf8'));
    await using server = startProcess({}, folder.path, oldNode.command);
    expect(await server.ended).toBe(1);
    expect(server.output()).toBe(
      `@numberkit/reference-server needs Node ${engines.node.replace('>=', '')} or newer; this is Node 20.19.0.\n`,
    );
  },
);

test("the server's engines have the form that its start reads", async () => {
  const { engines } = JSON.parse(await readFile(manifest, 'utf8'));
  expect(engines.node).toMatch(/^>=\d+\.\d+$/);
});

test.each(['22.12.0', '22.13.1', '23.0.0', '24.21.0', '100.0.0'])(
  'Node %s is enough',
  (version) => {
    expect(readNodeProblem(manifest, version)).toBeUndefined();
  },
);

test.each(['22.11.9', '20.20.2', '18.0.0', '9.11.2', '0.12.18'])(
  'Node %s is not enough',
  (version) => {
    expect(readNodeProblem(manifest, version)).toContain(`this is Node ${version}.`);
  },
);
