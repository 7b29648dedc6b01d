import type { UserConfig } from '@hey-api/openapi-ts';
import { toControlClientFile } from './control/client-file.ts';
import { toControlErrorsFile } from './control/errors-file.ts';
import { toControlModel } from './control/model.ts';
import { toControlOperationsFile } from './control/operations-file.ts';
import { validateControlDocument } from './control/validate-document.ts';
import { createJobs } from './create-jobs.ts';
import { toClientFile } from './emit/client-file.ts';
import { toDocumentFile } from './emit/document-file.ts';
import { toErrorsFile } from './emit/errors-file.ts';
import { toHandlersFile } from './emit/handlers-file.ts';
import { toOperationsFile } from './emit/operations-file.ts';
import { toModel } from './model/model.ts';
import { validateDocument } from './validation/validate-document.ts';

/** The document, and the folders for generated files, which hold no other files. */
export interface Places {
  readonly input: URL;
  readonly contract: URL;
  readonly serverStubs: URL;
  readonly sdk: URL;
}

/** The control document and its folders. */
export type ControlPlaces = Omit<Places, 'serverStubs'>;

/** The jobs of the contract, one per output folder. */
export function toJobs(places: Places): UserConfig[] {
  const jobs = createJobs({
    input: places.input,
    name: 'openapi.yaml',
    validate: validateDocument,
    toModel,
  });
  return [
    jobs.toJob(places.contract, [
      jobs.types,
      jobs.file('operations', toOperationsFile),
      jobs.file('document', ({ document }) => toDocumentFile(document)),
    ]),
    jobs.toJob(places.serverStubs, [jobs.file('handlers', toHandlersFile)]),
    jobs.toJob(places.sdk, [jobs.file('client', toClientFile), jobs.file('errors', toErrorsFile)]),
  ];
}

/** The jobs of the control contract. */
export function toControlJobs(places: ControlPlaces): UserConfig[] {
  const jobs = createJobs({
    input: places.input,
    name: 'control.openapi.yaml',
    validate: validateControlDocument,
    toModel: toControlModel,
  });
  return [
    jobs.toJob(places.contract, [
      jobs.types,
      jobs.file('operations', toControlOperationsFile),
      jobs.file('document', ({ document }) =>
        toDocumentFile(document, '../../open-api-document.js'),
      ),
    ]),
    jobs.toJob(places.sdk, [
      jobs.file('client', toControlClientFile),
      jobs.file('errors', toControlErrorsFile),
    ]),
  ];
}
