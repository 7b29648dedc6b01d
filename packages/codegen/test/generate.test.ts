import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UserConfig } from '@hey-api/openapi-ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generate, numberkit } from '../src/index.ts';
import type { JsonObject } from '../src/spec/json.ts';
import { at, createReadOperation, createSample, operationOf } from './sample.ts';

const FILES = [
  'client.gen.ts',
  'contract.gen.ts',
  'document.gen.ts',
  'errors.gen.ts',
  'handlers.gen.ts',
  'types.gen.ts',
];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'codegen-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Generates from a document and returns the text of each file. */
async function generateFrom(document: JsonObject): Promise<Map<string, string>> {
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(document));
  await generate([toJob()]);
  const texts = FILES.map(
    async (file) => [file, await readFile(join(folder, 'gen', file), 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
}

/** The job that a user of the plugins would write. */
function toJob(input = 'openapi.json'): UserConfig {
  return {
    input: join(folder, input),
    output: { path: join(folder, 'gen'), entryFile: false, header: '// a header' },
    plugins: [...numberkit({ name: 'rules' })],
  };
}

describe('Generating', () => {
  it('writes every file with its header, and nothing else', async () => {
    const written = await generateFrom(createSample());
    for (const text of written.values()) {
      expect(text).toMatch(/^\/\/ a header\n/);
      expect(text.endsWith('\n')).toBe(true);
    }
    expect((await readdir(join(folder, 'gen'))).sort()).toEqual(FILES);
  });

  it('writes the same bytes from run to run', async () => {
    const first = await generateFrom(createSample());
    expect(await generateFrom(createSample())).toEqual(first);
  });

  it('removes the files of an earlier run from its folders', async () => {
    await generateFrom(createSample());
    await writeFile(join(folder, 'gen', 'old.gen.ts'), '');
    await generateFrom(createSample());
    expect(await readdir(join(folder, 'gen'))).not.toContain('old.gen.ts');
  });

  it('makes every timestamp a Date, whatever its format on the wire', async () => {
    const document = createSample();
    Object.assign(at(document, 'components', 'schemas'), {
      Text: { type: 'string', 'x-timestamp': 'iso-8601', description: 'A moment.' },
    });
    const types = (await generateFrom(document)).get('types.gen.ts');
    expect(types).toContain('export type Moment = Date;');
    expect(types).toContain('export type Text = Date;');
  });

  it('adds a new operation to every file', async () => {
    const before = await generateFrom(createSample());
    const document = createSample();
    at(document, 'paths', '/rules/{RuleId}')['get'] = {
      ...createReadOperation(),
      parameters: operationOf(document)['parameters'],
      responses: {
        ...at(createReadOperation(), 'responses'),
        '404': { $ref: '#/components/responses/Missing' },
      },
    };
    at(document, 'components', 'responses')['Missing'] = {
      description: 'No such rule.',
      'x-role': 'notFound',
      'x-exception': 'MissingRule',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Invalid' } } },
    };
    const after = await generateFrom(document);
    for (const [file, text] of after) {
      const word = file === 'errors.gen.ts' ? /\bMissingRule\b/ : /readRule|ReadRule/;
      expect(before.get(file)).not.toMatch(word);
      expect(text).toMatch(word);
    }
    const kept = before.get('handlers.gen.ts')?.split('\n') ?? [];
    expect(after.get('handlers.gen.ts')?.split('\n')).toEqual(expect.arrayContaining(kept));
  });

  it.each(['Rules', 'class', 'contract', ''])('refuses the name %j of a contract', (name) => {
    expect(() => numberkit({ name })).toThrow(`The name ${name} cannot be that of a contract`);
  });

  it('writes the chosen files only, with the chosen modules', async () => {
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(createSample()));
    const modules = { generated: '@rules/contract', stubs: '@rules/stubs' };
    const plugins = numberkit({ name: 'rules', files: ['handlers'], modules });
    await generate([{ ...toJob(), plugins }]);
    expect(await readdir(join(folder, 'gen'))).toEqual(['handlers.gen.ts']);
    const handlers = await readFile(join(folder, 'gen', 'handlers.gen.ts'), 'utf8');
    expect(handlers).toContain("} from '@rules/stubs';");
    expect(handlers).toContain("import type { OperationTypes } from '@rules/contract';");
  });

  it('names the modules of generated files as the settings of the output say', async () => {
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(createSample()));
    for (const [extension, module] of [
      ['.ts', { extension: '.ts' }],
      ['.js', {}],
    ] as const) {
      const output = { path: join(folder, 'gen'), module };
      await generate([{ ...toJob(), output }]);
      const contract = await readFile(join(folder, 'gen', 'contract.gen.ts'), 'utf8');
      expect(contract).toContain(`from './types.gen${extension}';`);
    }
  });

  it('refuses a document that does not exist', async () => {
    await expect(generate([toJob('gone.yaml')])).rejects.toThrow(
      `The document ${join(folder, 'gone.yaml')} does not exist.`,
    );
  });

  it('refuses a document that refers to a file that does not exist', async () => {
    const document = createSample();
    at(document, 'components', 'schemas')['Moment'] = { $ref: 'gone.yaml#/Moment' };
    await expect(generateFrom(document)).rejects.toThrow(
      'The document refers to a file that does not exist.',
    );
  });

  it('keeps the files of the last successful run when it refuses a document', async () => {
    await generateFrom(createSample());
    const document = createSample();
    delete operationOf(document)['description'];
    await expect(generateFrom(document)).rejects.toThrow(
      'The operation putRule has no description.',
    );
    expect(await readdir(join(folder, 'gen'))).toHaveLength(FILES.length);
  });
});
