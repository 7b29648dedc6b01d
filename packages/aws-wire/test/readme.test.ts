import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import * as client from '../src/client.js';
import * as server from '../src/server.js';
import { startWireServer } from './official/wire-server.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

/** The text under the heading of an entry, up to the next heading. */
const readSection = (entry: string) =>
  readme.split(`\n## \`@numberkit/aws-wire/${entry}\`\n`)[1]?.split('\n## ')[0] ?? '';

/** Runs a program of the page in the package, which finds itself by its name; returns what it prints. */
async function run(program: string): Promise<string> {
  const options = { cwd: folder };
  const args = ['--input-type=module', '-e', program];
  return (await promisify(execFile)(process.execPath, args, options)).stdout;
}

describe('the README', () => {
  test.each([
    ['client', client],
    ['server', server],
  ])('names every function of the entry %s and no other', (entry, exported) => {
    const rows = readSection(entry).match(/^\| `.+$/gm) ?? [];
    const named = rows.flatMap((row) => row.split('|')[1]?.match(/\w+/g) ?? []);
    expect(named.sort()).toEqual(Object.keys(exported).sort());
  });

  test('has a program that calls a server as an AWS client does', async () => {
    const seen: string[] = [];
    await using wire = await startWireServer(async ({ method, target, headers }) => {
      const [, authorization = ''] = headers.find(([name]) => /^authorization$/i.test(name)) ?? [];
      seen.push(`${method} ${target} ${authorization.replace(/,.*/, '')}`);
      return {
        status: 200,
        headers: { 'Content-Type': 'application/json', 'x-amzn-RequestId': 'one' },
        body: '{"PhoneNumber":{"PhoneNumberId":"%2B12065550100"}}',
      };
    });
    const [, program = ''] = /```ts\n(.*?)```/s.exec(readSection('client')) ?? [];
    const here = program.replace('http://127.0.0.1:4010', wire.url);
    const printed = await run(`${here}console.log(JSON.stringify(outcome));`);
    expect(JSON.parse(printed)).toEqual({
      kind: 'output',
      wireStatus: 200,
      requestId: 'one',
      output: { PhoneNumber: { PhoneNumberId: '%2B12065550100' } },
    });
    expect(seen).toEqual([
      expect.stringMatching(
        /^POST \/phone-numbers\/%252B12065550100 AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE\//,
      ),
    ]);
  });

  test('has a program that makes what a server needs at its start', async () => {
    const [, program = ''] = /```ts\n(.*?)```/s.exec(readSection('server')) ?? [];
    const printed = await run(
      `${program}console.log(typeof readAwsTarget, typeof fromAwsJson, typeof readRestJsonBody);`,
    );
    expect(printed).toBe('function function function\n');
  });
});
