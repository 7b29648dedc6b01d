import { fileURLToPath } from 'node:url';
import type { UserConfig } from '@hey-api/openapi-ts';
import { type NumberkitOptions, numberkit } from './src/index.ts';

const repository = new URL('../../', import.meta.url);

/** The generated folders of the repository, by document and package. */
export const folders = {
  phoneNumbers: {
    contract: 'packages/contract/src/phone-numbers/gen',
    serverStubs: 'packages/server-stubs/src/gen',
    sdk: 'packages/sdk/src/gen/numberkit',
  },
  control: {
    contract: 'packages/contract/src/control/gen',
    sdk: 'packages/sdk/src/gen/numberkit-control',
  },
  shapes: { contract: 'packages/codegen/test/shapes/gen' },
};

/** The jobs that write the generated folders below a root. */
export function toJobs(root: URL): UserConfig[] {
  const toJob = (document: string, folder: string, options: NumberkitOptions): UserConfig => ({
    input: fileURLToPath(new URL(document, repository)),
    output: {
      path: fileURLToPath(new URL(folder, root)),
      clean: true,
      entryFile: false,
      header: `// generated from ${document} by \`pnpm generate\`; do not edit`,
      module: { extension: '.js' },
      tsConfigPath: null,
    },
    plugins: numberkit(options),
  });
  const contract: Omit<NumberkitOptions, 'name'> = {
    files: ['types', 'contract', 'document'],
    modules: { contract: '../../index.js' },
  };
  const phoneNumbers = { generated: '@numberkit/contract/phone-numbers' };
  const control = { generated: '@numberkit/contract/control' };
  return [
    toJob('spec/openapi.yaml', folders.phoneNumbers.contract, {
      name: 'phoneNumbers',
      ...contract,
    }),
    toJob('spec/openapi.yaml', folders.phoneNumbers.serverStubs, {
      name: 'phoneNumbers',
      files: ['handlers'],
      modules: { ...phoneNumbers, stubs: '../handler.js' },
    }),
    toJob('spec/openapi.yaml', folders.phoneNumbers.sdk, {
      name: 'phoneNumbers',
      files: ['client', 'errors'],
      modules: { ...phoneNumbers, client: '../../client.js' },
    }),
    toJob('spec/control.openapi.yaml', folders.control.contract, { name: 'control', ...contract }),
    toJob('spec/control.openapi.yaml', folders.control.sdk, {
      name: 'control',
      files: ['client', 'errors'],
      modules: { ...control, client: '../../client.js' },
    }),
    toJob('packages/codegen/test/shapes/openapi.yaml', folders.shapes.contract, {
      name: 'parcels',
      files: ['types', 'contract'],
    }),
  ];
}

export default toJobs(repository);
