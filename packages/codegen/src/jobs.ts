import type { UserConfig } from '@hey-api/openapi-ts';
import { toControlClientFile } from './control/client-file.ts';
import { toControlErrorsFile } from './control/errors-file.ts';
import { createJobs } from './create-jobs.ts';
import { toClientFile } from './emit/client-file.ts';
import { toContractFile } from './emit/contract-file.ts';
import { toDocumentFile } from './emit/document-file.ts';
import { toErrorsFile } from './emit/errors-file.ts';
import { toHandlersFile } from './emit/handlers-file.ts';
import type { Names } from './emit/names.ts';

/** The document, and the folders for generated files, which hold no other files. */
export interface Places {
  readonly input: URL;
  readonly contract: URL;
  readonly serverStubs: URL;
  readonly sdk: URL;
}

/** The control document and its folders. */
export type ControlPlaces = Omit<Places, 'serverStubs'>;

const phoneNumbers: Names = {
  contract: 'phoneNumbers',
  modules: { contract: '../../index.js', generated: '@numberkit/contract/phone-numbers' },
};

const control: Names = {
  contract: 'control',
  modules: { contract: '../../index.js', generated: '@numberkit/contract/control' },
};

/** The jobs of the contract, one per output folder. */
export function toJobs(places: Places): UserConfig[] {
  const jobs = createJobs({ input: places.input, name: 'openapi.yaml', names: phoneNumbers });
  return [
    jobs.toJob(places.contract, [
      jobs.types,
      jobs.file('contract', toContractFile),
      jobs.file('document', toDocumentFile),
    ]),
    jobs.toJob(places.serverStubs, [jobs.file('handlers', toHandlersFile)]),
    jobs.toJob(places.sdk, [jobs.file('client', toClientFile), jobs.file('errors', toErrorsFile)]),
  ];
}

/** The jobs of the control contract. */
export function toControlJobs(places: ControlPlaces): UserConfig[] {
  const jobs = createJobs({ input: places.input, name: 'control.openapi.yaml', names: control });
  return [
    jobs.toJob(places.contract, [
      jobs.types,
      jobs.file('contract', toContractFile),
      jobs.file('document', toDocumentFile),
    ]),
    jobs.toJob(places.sdk, [
      jobs.file('client', toControlClientFile),
      jobs.file('errors', toControlErrorsFile),
    ]),
  ];
}
