import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readFreePort } from '@numberkit/test-support';
import { validate } from 'dockerfile-utils';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../src/public-packages.ts';
import { runIn } from './support/clone.ts';
import {
  dockerfile,
  readFiles,
  readHealthCheck,
  readImageSettings,
  startContainer,
} from './support/image.ts';

const run = promisify(execFile);
const readText = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the Dockerfile', () => {
  test('is valid', () => {
    expect(validate(dockerfile)).toEqual([]);
  });

  test('has the Node that the repository pins, in both stages', () => {
    const versions = Array.from(dockerfile.matchAll(/^FROM node:([\d.]+)-/gm), ([, one]) => one);
    const pinned = readText('.nvmrc').trim();
    expect(versions).toEqual([pinned, pinned]);
  });

  test('does not run as root, and names its user by a number', () => {
    expect(dockerfile).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
  });
});

describe('compose.yaml', () => {
  test('is valid by the specification of Compose', async () => {
    const dclint = join(root, 'packages/release/node_modules/dclint/bin/dclint.cjs');
    const args = [dclint, '--max-warnings', '0', join(root, 'compose.yaml')];
    await run(process.execPath, args);
  });

  test('lets the server write to no file, and asks its callers for credentials', () => {
    const { services } = parse(readText('compose.yaml'));
    expect(services.numberkit).toMatchObject({ read_only: true, tmpfs: ['/tmp'] });
    expect(services.numberkit.environment.NUMBERKIT_CREDENTIALS).toBe('/run/secrets/credentials');
    expect(services.numberkit.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  });
});

test('the credentials of README.md have the form of those that the tests use', () => {
  const [, given = ''] =
    /^cat > credentials\.yaml <<'END'\n(.+?)^END$/ms.exec(readText('README.md')) ?? [];
  const toForm = (text: string) =>
    parse(text).credentials.map((one: object) => Object.keys(one).toSorted());
  expect(toForm(given)).toEqual(toForm(readText('.ci/container/credentials.yaml')));
});

describe('the image, without an engine', () => {
  const NUMBERKIT_CREDENTIALS = join(root, '.ci/container/credentials.yaml');
  const app = inject('app');
  const start = (settings: Readonly<Record<string, string>> = {}) =>
    startContainer(app, inject('outside'), settings);
  const smoke = (url: string) => runIn(root, 'bash', ['.ci/container/smoke', url]);

  test('is staged by the script of the Dockerfile', () => {
    expect(inject('staged')).toMatchObject({ code: 0 });
    expect(dockerfile).toContain('RUN bash .ci/container/stage /app\n');
  });

  test('has a license, and neither sources nor tools', () => {
    const files = readdirSync(app, { recursive: true, encoding: 'utf8' });
    const unneeded =
      /\.map$|\.d\.[cm]?ts$|tsbuildinfo$|(^|\/)(vitest|typescript|@aws-sdk|node-gyp|playwright-core)\//;
    expect(files.filter((file) => unneeded.test(file))).toEqual([]);
    expect(files).toContain('LICENSE');
  });

  test('refuses to listen for other machines without credentials', async () => {
    expect(readImageSettings()['HOST']).toBe('0.0.0.0');
    await using server = await start();
    const { code, output } = await server.ended;
    expect(code).toBeGreaterThan(0);
    expect(output).toContain('NUMBERKIT_CREDENTIALS');
  });

  test('serves signed calls, is healthy, writes to its data only, and ends in order at SIGTERM', async () => {
    const before = readFiles(app);
    await using server = await start({ NUMBERKIT_CREDENTIALS });
    await server.written('listens on');
    expect(await server.exec(readHealthCheck())).toMatchObject({ code: 0 });
    expect(await smoke(server.url)).toMatchObject({ code: 0 });
    expect(readFiles(app)).toEqual(before);
    expect(readdirSync(server.data)).toContain('numberkit.sqlite3');
    server.kill('SIGTERM');
    expect(await server.ended).toMatchObject({
      code: 0,
      signal: null,
      output: expect.stringContaining('stopping: requests in flight finish first'),
    });
  });

  test('is healthy on a port that was set by the name that wins', async () => {
    const NUMBERKIT_PORT = String(await readFreePort());
    await using server = await start({ NUMBERKIT_ALLOW_ANYONE: 'yes', NUMBERKIT_PORT });
    await server.written(`listens on http://0.0.0.0:${NUMBERKIT_PORT}`);
    expect(await server.exec(readHealthCheck())).toMatchObject({ code: 0 });
  });

  test('is not healthy where nothing listens, and the smoke test finds a server for anyone', async () => {
    await using server = await start({ NUMBERKIT_ALLOW_ANYONE: 'yes' });
    await server.written('listens on');
    expect(await smoke(server.url)).toMatchObject({
      code: 1,
      stderr: 'a call without a signature: expected 403, got 200.\n',
    });
    server.kill('SIGTERM');
    await server.ended;
    expect((await server.exec(readHealthCheck())).code).toBeGreaterThan(0);
  });
});
