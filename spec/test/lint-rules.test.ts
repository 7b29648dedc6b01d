import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const fileOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const spec = await readFile(fileOf('openapi.yaml'), 'utf8');
const control = await readFile(fileOf('control.openapi.yaml'), 'utf8');

/** A document of a kind, and the file with its rules. */
interface Kind {
  readonly name: string;
  readonly config: string;
}

const contractKind: Kind = { name: 'openapi.yaml', config: 'redocly.yaml' };
const controlKind: Kind = { name: 'control.openapi.yaml', config: 'redocly.control.yaml' };

/**
 * What the linter, as the lint script runs it, finds in each document, which stands beside openapi.yaml. One process
 * lints all: it takes longer to start than to lint a document.
 */
async function toFindings(
  { name, config }: Kind,
  sources: readonly string[],
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-lint-'));
  const documents = await Promise.all(
    sources.map(async (source, index) => {
      const own = join(folder, `${index}`);
      await mkdir(own);
      await writeFile(join(own, 'openapi.yaml'), spec);
      await writeFile(join(own, name), source);
      return join(own, name);
    }),
  );
  const options = ['lint', ...documents, '--config', fileOf(config), '--format', 'stylish'];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
    const program = fileOf('node_modules/.bin/redocly');
    execFile(program, options, { cwd: folder, env }, (_error, out, problems) =>
      resolve({ stdout: out, stderr: problems }),
    );
  }).finally(() => rm(folder, { recursive: true }));
  // It has linted every document, whether or not it found something.
  for (const index of sources.keys()) expect(stderr).toContain(`${index}/${name}: validated in`);
  // The findings stand below the path of the document, or of the one beside it that has them.
  const sections = stdout.split('\n\n').map((section) => section.trim());
  return sources.map((_, index) =>
    sections.filter((section) => section.startsWith(`${index}/`)).join('\n'),
  );
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
  expect(await toFindings(contractKind, [spec])).toEqual(['']);
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
  expect(await toFindings(contractKind, [source])).toEqual(['']);
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

test('the control contract breaks no rule', async () => {
  expect(await toFindings(controlKind, [control])).toEqual(['']);
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

describe.each([
  ['a document', contractKind, spec, breaks],
  ['a control document', controlKind, control, controlBreaks],
] as const)('%s that breaks a rule is reported', (_what, kind, valid, changes) => {
  let findings: readonly string[];
  beforeAll(async () => {
    const sources = changes.map(([, from, to]) => {
      expect(valid).toContain(from);
      return valid.replace(from, to);
    });
    findings = await toFindings(kind, sources);
  });

  test.each(changes.map(([rule], index) => [rule, index] as const))('by %s', (rule, index) => {
    expect(findings[index]).toMatch(new RegExp(`error +${rule} `));
  });
});
