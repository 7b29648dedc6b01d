import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProject, type Project } from './support/project.js';
import { root } from './support/public-packages.js';
import { areThere, node24, toTitle, toTsc, typescripts } from './support/tools.js';

// One project for all compilers. The client has no dependencies, so the types of no other package take part.
let project: Project;
beforeAll(async () => {
  project = await createProject();
  await project.run('node', node24.npm, 'install', '@numberkit/sdk');
  const consumer = await readFile(join(root, 'packages/sdk/test/consumer/consumer.ts'), 'utf8');
  for (const name of ['module.mts', 'module.ts', 'required.cts']) {
    await project.write(name, consumer);
  }
  await project.write('undefined.mts', givesUndefined);
  await project.write('imported.cts', importsLate);
  const generated = join(root, 'examples/own-contract/src/gen');
  for (const file of ['types', 'contract', 'client', 'errors', 'document']) {
    await cp(join(generated, `${file}.gen.ts`), join(project.folder, `gen/${file}.gen.ts`));
  }
});
afterAll(() => project[Symbol.asyncDispose]());

/** What may be undefined says so, for a compiler that distinguishes it from what is left out. */
const givesUndefined = `
import { type CallOptions, Numberkit } from '@numberkit/sdk';

export function list(client: Numberkit, NextToken: string | undefined, options: CallOptions | undefined) {
  return client.describePhoneNumbers({ NextToken, Filters: undefined }, options);
}
export const client = new Numberkit({ baseUrl: 'http://127.0.0.1:4010', timeout: undefined });
`;

/** What a CommonJS module of any compiler can do. */
const importsLate = `
import type { Numberkit } from '@numberkit/sdk' with { 'resolution-mode': 'import' };

export async function connect(baseUrl: string): Promise<Numberkit> {
  const { Numberkit } = await import('@numberkit/sdk');
  return new Numberkit({ baseUrl });
}
`;

const generatedFiles = ['contract', 'client', 'errors', 'document'].map(
  (one) => `gen/${one}.gen.ts`,
);

/** The modules of a project that import the client in every way that all compilers take. */
const modules = ['module.mts', 'undefined.mts', 'imported.cts', ...generatedFiles];

describe.each(typescripts)('TypeScript %s, strict and with its libraries checked,', (version) => {
  const tsc = toTsc(version);
  const there = areThere(tsc);
  const compile = async (name: string, options: object, files: readonly string[]) => {
    const compilerOptions = {
      noEmit: true,
      target: 'es2022',
      lib: ['es2022', 'dom'],
      types: [],
      strict: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      ...options,
    };
    await project.write(`${version}-${name}.json`, JSON.stringify({ compilerOptions, files }));
    return (await project.try('node', tsc, '-p', `${version}-${name}.json`)).stdout;
  };

  test.skipIf(!there)(
    toTitle('compiles modules of nodenext, with exact optional members', tsc),
    async () => {
      const options = { module: 'nodenext', exactOptionalPropertyTypes: true };
      expect(await compile('nodenext', options, modules)).toBe('');
    },
  );

  test.skipIf(!there)(
    toTitle('compiles modules for a bundler, without exact optional members', tsc),
    async () => {
      const options = { module: 'esnext', moduleResolution: 'bundler' };
      expect(await compile('bundler', options, ['module.ts', ...generatedFiles])).toBe('');
    },
  );

  // In between the mode is the same.
  if (version === typescripts[0] || version === typescripts.at(-1)) {
    test.skipIf(!there)(toTitle('compiles modules of node16', tsc), async () => {
      expect(await compile('node16', { module: 'node16' }, modules)).toBe('');
    });
  }

  // The version before the first that can, the first, and the newest.
  if (['5.7', '5.8', '7.0'].includes(version)) {
    test.skipIf(!there)(
      toTitle(
        'compiles a CommonJS module that requires the client from 5.8 on, with nodenext',
        tsc,
      ),
      async () => {
        const output = await compile('required', { module: 'nodenext' }, ['required.cts']);
        const codes = [...new Set(output.match(/TS\d+/g))];
        expect(codes).toEqual(version === '5.7' ? ['TS1479'] : []);
      },
    );
  }
});
