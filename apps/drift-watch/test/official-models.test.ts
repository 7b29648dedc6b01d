import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { phoneNumbersWithDocument } from '@numberkit/contract/phone-numbers/document';
import { afterAll, describe, expect, test } from 'vitest';
import { compareVersions, findBotocore } from '../src/installed-botocore.js';
import { parseKnownDrift } from '../src/known-drift.js';
import { readBotocoreModel } from '../src/models/botocore.js';
import { fromJavaScriptSdk } from '../src/models/javascript-sdk.js';
import { toLine } from '../src/report.js';
import { findDrift } from '../src/watch.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const known = parseKnownDrift(await readFile(join(root, 'spec/known-drift.yaml'), 'utf8'));
const botocore = await findBotocore();
const folder = await mkdtemp(join(tmpdir(), 'numberkit-models-'));
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command; resolves with its exit code and what it writes. */
function watch(args: readonly string[], env = process.env) {
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [main, ...args], { cwd: root, env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

test('the contract has what the clients of the AWS SDK for JavaScript here have', async () => {
  const models = [...known.services].map(async ([name, { npm }]) => {
    const client: object = await import(npm);
    return [name, [fromJavaScriptSdk(client, npm)]] as const;
  });
  const { services, fresh } = findDrift(
    phoneNumbersWithDocument,
    known,
    new Map(await Promise.all(models)),
  );
  expect(fresh.map(toLine)).toEqual([]);
  expect(services.map(({ leftOut }) => leftOut.length > 10)).toEqual([true, true]);
});

describe.skipIf(botocore === undefined)('with the botocore of this machine', () => {
  const { folder: installed, version } = botocore ?? { folder: '', version: '' };

  test('the contract has what its models have, or says why not', async () => {
    const { code, stdout } = await watch([]);
    expect(stdout).toContain(`compared with botocore ${version} and @aws-sdk/client-chime.`);
    expect(stdout).toMatch(/^Operations that the contract leaves out: .*SendTextMessage/m);
    // What came after the last comparison is for the weekly run, and no fault of the change that is tested.
    if (compareVersions(version, known.botocore) > 0) expect([0, 1]).toContain(code);
    else expect({ code, stdout }).toMatchObject({ code: 0 });
  });

  test('a new member and a new value are drift, with exit code 1 and a line for each', async () => {
    const service = 'pinpoint-sms-voice-v2';
    const copy = join(folder, 'botocore');
    for (const name of ['__init__.py', `data/${service}`, 'data/chime']) {
      await cp(join(installed, name), join(copy, name), { recursive: true });
    }
    const file = join(copy, 'data', service, '2022-03-31', 'service-2.json');
    const model = await readBotocoreModel(installed, service, '2022-03-31');
    const { RequestPhoneNumberRequest: request, NumberType: type } = model.shapes;
    const changed = {
      ...model,
      shapes: {
        ...model.shapes,
        RequestPhoneNumberRequest: {
          ...request,
          members: { ...request?.members, Colour: { shape: 'NumberType' } },
        },
        NumberType: { ...type, enum: [...(type?.enum ?? []), 'SATELLITE'] },
      },
    };
    await rm(`${file}.gz`, { force: true });
    await writeFile(file, JSON.stringify(changed));
    const { code, stdout } = await watch(['--botocore', copy]);
    expect(code).toBe(1);
    expect(stdout).toContain('RequestPhoneNumber.input.Colour: the contract lacks this member.\n');
    expect(stdout).toContain(
      'ReleasePhoneNumber.output.NumberType: the contract lacks the value SATELLITE.\n',
    );
    expect(stdout).toContain('state the reason in spec/known-drift.yaml.');
  });
});

describe('the command ends with code 2 and a sentence', () => {
  test('where a folder has no botocore', async () => {
    const { code, stderr } = await watch(['--botocore', folder]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `There is no botocore in ${folder}.\n` });
  });

  test('where a botocore lacks a service', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    await writeFile(join(empty, '__init__.py'), "__version__ = '1.43.0'\n");
    expect(await watch(['--botocore', empty])).toEqual({
      code: 2,
      stdout: '',
      stderr: `botocore 1.43.0 in ${empty} has no model of PinpointSMSVoiceV2 that can be read.\n`,
    });
  });

  test('where the file of known drift is missing or wrong', async () => {
    const file = join(folder, 'known.yaml');
    expect((await watch(['--known', file])).stderr).toMatch(/known\.yaml cannot be used: ENOENT/);
    await writeFile(file, 'known: 1');
    expect(await watch(['--known', file])).toEqual({
      code: 2,
      stdout: '',
      stderr: `${file} cannot be used: services must be an object.\n`,
    });
  });

  test('where an option is unknown', async () => {
    const { code, stderr } = await watch(['--new']);
    expect(code).toBe(2);
    expect(stderr).toContain('the options are --newest, --botocore and --known.');
  });

  test('where pip cannot install the newest botocore', async () => {
    const bin = join(folder, 'bin');
    await mkdir(bin);
    await writeFile(join(bin, 'python3'), '#!/bin/sh\necho "No module named pip" >&2\nexit 1\n');
    await chmod(join(bin, 'python3'), 0o755);
    const { code, stderr } = await watch(['--newest'], { ...process.env, PATH: bin });
    expect(code).toBe(2);
    expect(stderr).toBe('python3 -m pip cannot install botocore: No module named pip\n');
  });
});
