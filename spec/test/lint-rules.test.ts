import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const fileOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const spec = await readFile(fileOf('openapi.yaml'), 'utf8');
const control = await readFile(fileOf('control.openapi.yaml'), 'utf8');

/** The output of the linter, as the lint script runs it, for a document beside openapi.yaml. */
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

const exceptions = [
  ['400', 'ValidationException'],
  ['403', 'AccessDeniedException'],
  ['429', 'ThrottlingException'],
  ['500', 'InternalServerException'],
]
  .map(([status, name]) => `        "${status}": { $ref: "#/components/responses/${name}" }`)
  .join('\n');

test('the contract breaks no rule', async () => {
  expect(await toFindings(spec)).toContain('is valid');
});

test('operations of every shape break no rule', async () => {
  const paths = `paths:
  /v2/shelves:
    get:
      operationId: listShelves
      tags: [PinpointSMSVoiceV2]
      summary: List shelves.
      description: Returns the shelves with the given names.
      x-aws-operation: ListShelves
      parameters:
        - name: name
          in: query
          x-member: names
          description: The names.
          schema: { $ref: "#/components/schemas/ShelfNames" }
      responses:
        "200":
          description: The shelves.
          headers:
            x-amzn-RequestId: { $ref: "#/components/headers/RequestId" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Shelves" }
${exceptions}
  /v2/shelves/{id}:
    delete:
      operationId: removeShelf
      tags: [PinpointSMSVoiceV2]
      summary: Remove a shelf.
      description: Removes one shelf.
      x-aws-operation: RemoveShelf
      parameters:
        - { name: id, in: path, required: true, description: The shelf., schema: { type: string } }
      responses:
        "204":
          description: The shelf is gone.
          headers:
            x-amzn-RequestId: { $ref: "#/components/headers/RequestId" }
${exceptions}
`;
  const schemas = `  schemas:
    ShelfNames: { type: array, description: Names., items: { type: string } }
    Shelves:
      type: object
      description: The number of things on each shelf.
      additionalProperties: { type: integer }
`;
  const source = spec.replace('paths:\n', paths).replace('  schemas:\n', schemas);
  expect(await toFindings(source)).toContain('is valid');
});

const breaks = [
  ['rule/operation-is-described', '      x-aws-operation: RequestPhoneNumber\n', ''],
  ['rule/operation-id-is-camel-case', 'operationId: updatePhoneNumber', 'operationId: Update_it'],
  ['rule/operation-has-one-tag', 'tags: [Chime]', 'tags: [Chime, PinpointSMSVoiceV2]'],
  ['rule/tag-is-a-service', 'x-service:', 'x-other:'],
  [
    'rule/operation-declares-exceptions',
    '        "429": { $ref: "#/components/responses/ThrottlingException" }\n',
    '',
  ],
  [
    'rule/body-declares-exceptions',
    '        "413": { $ref: "#/components/responses/SmsVoiceRequestTooLarge" }\n',
    '',
  ],
  [
    'rule/response-has-headers',
    '          headers:\n            x-amzn-RequestId:',
    '          x-other:\n            x-any:',
  ],
  ['rule/response-has-a-request-id', '            x-amzn-RequestId:', '            X-Other:'],
  ['rule/object-is-described', '      description: A key and value attached to a resource.\n', ''],
  [
    'rule/list-is-described',
    '          description: The capabilities that the number must have.\n',
    '',
  ],
  ['rule/enumeration-is-described', '      description: The state of a leased number.\n', ''],
  ['no-invalid-media-type-examples', 'NumberType: TOLL_FREE\n', 'NumberType: TOLLFREE\n'],
] as const;

test.concurrent.each(breaks)('%s reports a document that breaks it', async (rule, from, to) => {
  expect(spec).toContain(from);
  expect(await toFindings(spec.replace(from, to))).toMatch(new RegExp(`error +${rule} `));
});

const toControlFindings = (source: string) =>
  toFindings(source, 'control.openapi.yaml', 'redocly.control.yaml');

test('the control contract breaks no rule', async () => {
  expect(await toControlFindings(control)).toContain('is valid');
});

const protocol =
  "          description: Whether the request used the contract's routes or an AWS protocol.\n";
const refusals401 = `        "401": { $ref: "#/components/responses/Unauthorized" }\n`;
const controlBreaks = [
  ['rule/operation-is-described', '      summary: Read the clock.\n', ''],
  ['rule/operation-id-is-camel-case', 'operationId: getClock', 'operationId: Get_clock'],
  ['rule/operation-has-one-tag', 'tags: [Clock]', 'tags: [Clock, State]'],
  ['rule/control-operation-declares-problems', refusals401, ''],
  ['rule/control-has-one-prefix', '  /_numberkit/state:', '  /state:'],
  ['rule/object-is-described', '      description: The time at which to freeze the clock.\n', ''],
  ['rule/list-is-described', '          description: The pools.\n', ''],
  ['rule/enumeration-is-described', protocol, ''],
  ['no-invalid-media-type-examples', 'value: { cleared: 2 }', 'value: { cleared: two }'],
  ['no-unresolved-refs', 'openapi.yaml#/components/schemas/MessageType', 'openapi.yaml#/Gone'],
] as const;

test.concurrent.each(controlBreaks)(
  '%s reports a control document that breaks it',
  async (rule, from, to) => {
    expect(control).toContain(from);
    expect(await toControlFindings(control.replace(from, to))).toMatch(
      new RegExp(`error +${rule} `),
    );
  },
);
