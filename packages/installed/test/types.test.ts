import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProject, type Project } from './support/project.js';
import { root } from './support/public-packages.js';
import { areThere, node24, toTitle, toTsc, typescripts } from './support/tools.js';

// One project for all compilers of the client. The client has no dependencies, so the types of no other package take part.
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

/** Every declaration that a package brings is checked. Those of the compiler itself, which take longest, are not. */
const checkedLibraries = { skipLibCheck: false, skipDefaultLibCheck: true };

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
      ...checkedLibraries,
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

/** Every module that a package of the server's side exports; those of codegen are hey-api's, which need its plugins' frameworks. */
const exportsOfServers = `
export * as contract from '@numberkit/contract';
export * as phoneNumbers from '@numberkit/contract/phone-numbers';
export * as phoneNumbersDocument from '@numberkit/contract/phone-numbers/document';
export * as control from '@numberkit/contract/control';
export * as controlDocument from '@numberkit/contract/control/document';
export * as schemas from '@numberkit/contract/schemas';
export * as wireOfClients from '@numberkit/aws-wire/client';
export * as wireOfServers from '@numberkit/aws-wire/server';
export * as stubs from '@numberkit/server-stubs';
export * as server from '@numberkit/reference-server';
export * as nodeVersion from '@numberkit/reference-server/node-version';
export * as suite from '@numberkit/conformance';
export * as command from '@numberkit/conformance/command';
export * as scenarios from '@numberkit/conformance/scenarios';
export * as terminal from '@numberkit/conformance/terminal';
`;

// Node's newest types need TypeScript 5.6, so a project with an older one has the types of an older Node.
describe.each([
  { nodeTypes: '20.17', versions: ['5.4'] },
  { nodeTypes: '24', versions: ['5.6', '7.0'] },
] as const)("the packages of servers and of the suite beside Node $nodeTypes's types", (row) => {
  let servers: Project;
  beforeAll(async () => {
    servers = await createProject();
    const packages = ['contract', 'aws-wire', 'server-stubs', 'reference-server', 'conformance'];
    await servers.run(
      'node',
      node24.npm,
      'install',
      '--ignore-scripts',
      ...packages.map((name) => `@numberkit/${name}`),
      'ajv@8',
      'ajv-formats@3',
      'express@5',
      `@types/node@${row.nodeTypes}`,
    );
    await servers.write('servers.mts', exportsOfServers);
    const compilerOptions = {
      noEmit: true,
      target: 'es2022',
      module: 'nodenext',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      ...checkedLibraries,
    };
    await servers.write(
      'tsconfig.json',
      JSON.stringify({ compilerOptions, files: ['servers.mts'] }),
    );
  });
  afterAll(() => servers[Symbol.asyncDispose]());

  for (const version of row.versions) {
    const tsc = toTsc(version);
    test.skipIf(!areThere(tsc))(
      toTitle(`compile with TypeScript ${version}, strict and with their libraries checked`, tsc),
      async () => {
        expect((await servers.try('node', tsc, '-p', '.')).stdout).toBe('');
      },
    );
  }
});
