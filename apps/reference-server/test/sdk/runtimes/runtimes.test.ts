import { execFile, spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { listen } from '@numberkit/test-support';
import { chromium as browserType } from 'playwright-core';
import { build } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../../support/open-test-server.js';
import { installSdk, type Project } from '../install-sdk.js';
import { chromium, runtimes, toObstacle, workerd } from './runtimes.js';

const run = promisify(execFile);
const smokeFile = fileURLToPath(new URL('smoke.js', import.meta.url));
const expected = {
  plain: [true, '2100-01-01T00:00:00.125Z', 'VoiceConnector'],
  signed: [true, '2100-01-01T00:00:00.125Z', 'BusinessCalling'],
  refused: ['ResourceNotFoundException', 'notFound', 'pool', 'string'],
  refusedByAws: ['ResourceNotFoundException', 'notFound', 'pool', 'string'],
  failures: ['NetworkError', 'AbortedError', 'InvalidInputError'],
};

let server: TestServer;
let project: Project;
beforeAll(async () => {
  server = await openTestServer({ NUMBERKIT_CORS_ORIGIN: '*' });
  project = await installSdk();
  await cp(smokeFile, join(project.folder, 'smoke.js'));
});
afterAll(async () => {
  await project[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

for (const { name, command, args } of runtimes) {
  testOn(name, command, async () => {
    const file = await project.write(
      'run.js',
      `import { smoke } from './smoke.js';
const baseUrl = (globalThis.Deno?.args ?? process.argv.slice(2))[0];
console.log(JSON.stringify(await smoke(baseUrl)));`,
    );
    const { stdout } = await run(command, [...args, file, server.url], { cwd: project.folder });
    expect(JSON.parse(stdout)).toEqual(expected);
  });
}

testOn('workerd', workerd, async () => {
  await bundle('export { smoke } from "./smoke.js";', 'bundle.js');
  await project.write(
    'worker.js',
    `import { smoke } from 'bundle.js';
export default {
  fetch: async (request) => Response.json(await smoke(new URL(request.url).searchParams.get('of'))),
};`,
  );
  const config = await project.write(
    'config.capnp',
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "bundle.js", esModule = embed "bundle.js"),
  ],
  compatibilityDate = "2025-01-01",
);`,
  );
  const child = spawn(workerd, ['serve', config, '--control-fd=3'], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  try {
    const control = child.stdio[3];
    if (!control) throw new Error('workerd has no control channel.');
    const line = await new Promise<string>((resolve, reject) => {
      control.once('data', (data) => resolve(String(data)));
      child.once('exit', () => reject(new Error('workerd ended.')));
    });
    const { port }: { port: number } = JSON.parse(line);
    const response = await fetch(`http://127.0.0.1:${port}/?of=${encodeURIComponent(server.url)}`);
    expect(await response.json()).toEqual(expected);
  } finally {
    child.kill();
  }
});

testOn('Chromium', chromium, async () => {
  const code = await bundle('export { smoke } from "./smoke.js";', 'browser.js');
  // A page of another origin: the server has to allow it.
  await using site = await listen(
    createServer((request, response) => {
      const isScript = request.url === '/browser.js';
      response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? code : '<!doctype html><title>A page</title>');
    }),
  );
  const browser = await browserType.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    const program = `import('/browser.js').then(({ smoke }) => smoke(${JSON.stringify(server.url)}))`;
    expect(await page.evaluate(program)).toEqual(expected);
  } finally {
    await browser.close();
  }
});

function testOn(name: string, command: string, body: () => Promise<void>): void {
  const obstacle = toObstacle(command);
  if (obstacle === undefined) test(`the client runs on ${name}`, body);
  else test.skip(`the client runs on ${name} (not tried: ${obstacle})`);
}

/** Bundles the installed packages of the client into one file. */
async function bundle(entry: string, name: string): Promise<string> {
  const input = await project.write('entry.js', entry);
  const { output } = await build({
    input,
    cwd: project.folder,
    platform: 'browser',
    logLevel: 'silent',
    output: { file: join(project.folder, name), format: 'esm' },
  });
  return output[0].code;
}
