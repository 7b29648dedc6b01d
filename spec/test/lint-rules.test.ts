import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const fileOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const spec = await readFile(fileOf('openapi.yaml'), 'utf8');
const control = await readFile(fileOf('control.openapi.yaml'), 'utf8');

/** What the linter, as the lint script runs it, says of a document and the one that it refers to. */
async function toFindings(
  source: string,
  name = 'openapi.yaml',
  config = 'redocly.yaml',
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-lint-'));
  const document = join(folder, name);
  await writeFile(join(folder, 'openapi.yaml'), spec);
  await writeFile(document, source);
  const options = ['lint', document, '--config', fileOf(config), '--format', 'stylish'];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return new Promise<string>((resolve) => {
    execFile(fileOf('node_modules/.bin/redocly'), options, { env }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  }).finally(() => rm(folder, { recursive: true }));
}

test('the contract breaks no rule', async () => {
  expect(await toFindings(spec)).toContain('is valid');
});

const breaks = [
  ['rule/operation-says-what-it-is', '      x-aws-operation: RequestPhoneNumber\n', ''],
  ['rule/operation-id-is-camel-case', 'operationId: updatePhoneNumber', 'operationId: Update_it'],
  ['rule/operation-has-one-tag', 'tags: [Chime]', 'tags: [Chime, PinpointSMSVoiceV2]'],
  ['rule/tag-is-a-service', 'x-service:', 'x-other:'],
  [
    'rule/operation-fails-in-documented-ways',
    '        "429": { $ref: "#/components/responses/ThrottlingException" }\n',
    '',
  ],
  [
    'rule/body-is-refused-in-documented-ways',
    '        "413": { $ref: "#/components/responses/SmsVoiceRequestTooLarge" }\n',
    '',
  ],
  ['rule/every-answer-has-a-request-id', '            x-amzn-RequestId:', '            X-Other:'],
  [
    'rule/object-says-what-it-holds',
    '      description: A key and value attached to a resource.\n',
    '',
  ],
  [
    'rule/list-says-what-it-holds',
    '          description: What the number must be able to send.\n',
    '',
  ],
  ['rule/enumerations-are-described', '      description: The state of a leased number.\n', ''],
  ['no-invalid-media-type-examples', 'NumberType: TOLL_FREE\n', 'NumberType: TOLLFREE\n'],
] as const;

test.concurrent.each(breaks)('%s finds its fault', async (rule, from, to) => {
  expect(spec).toContain(from);
  expect(await toFindings(spec.replace(from, to))).toMatch(new RegExp(`error +${rule} `));
});

const toControlFindings = (source: string) =>
  toFindings(source, 'control.openapi.yaml', 'redocly.control.yaml');

test('the control contract breaks no rule', async () => {
  expect(await toControlFindings(control)).toContain('is valid');
});

const wayIn =
  "          description: Whether it came in the contract's own form or in an AWS protocol.\n";
const refusals401 = `        "401": { $ref: "#/components/responses/Unauthorized" }\n`;
const controlBreaks = [
  ['rule/operation-says-what-it-is', '      summary: Read the clock.\n', ''],
  ['rule/operation-id-is-camel-case', 'operationId: getClock', 'operationId: Get_clock'],
  ['rule/operation-has-one-tag', 'tags: [Clock]', 'tags: [Clock, State]'],
  ['rule/control-operation-can-be-refused', refusals401, ''],
  ['rule/control-stays-in-its-place', '  /_numberkit/state:', '  /state:'],
  ['rule/object-says-what-it-holds', '      description: Where to stop the clock.\n', ''],
  ['rule/list-says-what-it-holds', '          description: The pools.\n', ''],
  ['rule/enumerations-are-described', wayIn, ''],
  ['no-invalid-media-type-examples', 'value: { cleared: 2 }', 'value: { cleared: two }'],
  ['no-unresolved-refs', 'openapi.yaml#/components/schemas/MessageType', 'openapi.yaml#/Gone'],
] as const;

test.concurrent.each(controlBreaks)(
  '%s finds its fault in the control contract',
  async (rule, from, to) => {
    expect(control).toContain(from);
    expect(await toControlFindings(control.replace(from, to))).toMatch(
      new RegExp(`error +${rule} `),
    );
  },
);
