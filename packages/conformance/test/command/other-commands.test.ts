import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { describe, expect, test } from 'vitest';
import { createConformanceCommand } from '../../src/command/create-conformance-command.js';
import { suite } from '../phone-numbers.js';
import { runCommand, runHere } from './run-command.js';

const driver = fileURLToPath(new URL('driver.ts', import.meta.url));
const program = fileURLToPath(new URL('../clients/line-client.mjs', import.meta.url));

describe('the command, given a client,', () => {
  test('exits with 0 if it passes', async () => {
    const only = ['--only', 'updatePhoneNumber/both-details'];
    const ended = await runCommand('client', '--driver', driver, ...only);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain('client one operation, protocol contract, run');
  });

  test('accepts a program in any language', async () => {
    const only = ['--only', 'updatePhoneNumber/both-details'];
    const ended = await runCommand('client', ...only, '--', process.execPath, program);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
  });

  test('asks a program for all items of a list with --reads-items', async () => {
    const only = ['--only', 'describeOptOutLists/client-reads-every-page'];
    const ended = await runCommand(
      'client',
      '--reads-items',
      ...only,
      '--',
      process.execPath,
      program,
    );
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const other = await runCommand('client', '--reads-items', ...only, '--driver', driver);
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('a driver has readsItems itself');
  });

  test('judges a client of AWS with --protocol aws', async () => {
    const only = ['--only', 'updatePhoneNumber/both-details'];
    const aws = await runHere('client', '--driver', driver, '--protocol', 'aws', ...only);
    expect(aws.stdout).toContain('protocol aws');
  });

  test('exits with 1 if it fails', async () => {
    const only = ['--only', 'requestPhoneNumber/unknown-pool'];
    const ended = await runCommand('client', '--driver', driver, ...only);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain('FAIL    requestPhoneNumber/unknown-pool');
  });
});

describe('the command', () => {
  test('lists every case with its rule', async () => {
    const { code, stdout } = await runCommand('list');
    expect(code).toBe(0);
    for (const { id, title } of suite) expect(stdout.includes(`${id}\n    ${title}\n`)).toBe(true);
  });

  test('lists the cases of servers or clients as JSON', async () => {
    const { stdout } = await runHere('list', '--json', '--for', 'client');
    const listed: readonly { readonly client: boolean }[] = JSON.parse(stdout);
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.every(({ client }) => client)).toBe(true);
  });

  test('names the prerequisite of a case that not every server has', async () => {
    const id = 'requestPhoneNumber/control/quota';
    const { stdout } = await runHere('explain', id);
    expect(stdout).toContain('needs     a control interface (--control)');
    const listed = await runHere('list', '--json', '--only', id);
    expect(JSON.parse(listed.stdout)).toMatchObject([{ id, needs: 'control' }]);
  });

  test('explains every case', async () => {
    const { code, stdout } = await runCommand('explain', 'requestPhoneNumber/unknown-pool');
    expect(code).toBe(0);
    expect(stdout).toContain('A PoolId that names no pool MUST be refused as not found');
    expect(stdout).toContain('source    requestPhoneNumber, decided by Numberkit');
    expect(stdout).toContain('expected  ResourceNotFoundException (404) { ResourceType: "pool"');
  });

  test('prints help with examples that use its own name', async () => {
    const { code, stdout } = await runCommand('server', '--help');
    expect(code).toBe(0);
    expect(stdout).toContain('$ numberkit-conformance server --base-url http://127.0.0.1:4010');
  });

  test('ends without a verdict where the command does not exist', async () => {
    const { code, stderr } = await runCommand('judge');
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("'judge'") });
  });

  test('can be part of another command, which gets the exit code', async () => {
    const codes: number[] = [];
    const parent = new Command('numberkit').exitOverride();
    parent.addCommand(createConformanceCommand((code) => codes.push(code)));
    const args = ['conformance', 'client', '--driver', driver, '--run-id', 'run1', '--only'];
    const wanted = ['updatePhoneNumber/both-details', 'requestPhoneNumber/unknown-pool'];
    for (const id of wanted) await parent.parseAsync([...args, id], { from: 'user' });
    expect(codes).toEqual([0, 1]);
    const unknown = parent.parseAsync(['conformance', 'judge'], { from: 'user' });
    await expect(unknown).rejects.toThrow(CommanderError);
  });
});
