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
};

/** The jobs that write the generated folders below a root. */
export function toJobs(root: URL): UserConfig[] {
  const toJob = (document: string, folder: string, options: NumberkitOptions): UserConfig => ({
    input: fileURLToPath(new URL(`spec/${document}`, repository)),
    output: {
      path: fileURLToPath(new URL(folder, root)),
      clean: true,
      entryFile: false,
      header: `// generated from spec/${document} by \`pnpm generate\`; do not edit`,
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
    toJob('openapi.yaml', folders.phoneNumbers.contract, { name: 'phoneNumbers', ...contract }),
    toJob('openapi.yaml', folders.phoneNumbers.serverStubs, {
      name: 'phoneNumbers',
      files: ['handlers'],
      modules: { ...phoneNumbers, stubs: '../handler.js' },
    }),
    toJob('openapi.yaml', folders.phoneNumbers.sdk, {
      name: 'phoneNumbers',
      files: ['client', 'errors'],
      modules: { ...phoneNumbers, client: '../../client.js' },
    }),
    toJob('control.openapi.yaml', folders.control.contract, { name: 'control', ...contract }),
    toJob('control.openapi.yaml', folders.control.sdk, {
      name: 'control',
      files: ['client', 'errors'],
      modules: { ...control, client: '../../client.js' },
    }),
  ];
}

export default toJobs(repository);
