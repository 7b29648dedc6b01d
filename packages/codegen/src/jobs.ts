import { fileURLToPath } from 'node:url';
import type { UserConfig } from '@hey-api/openapi-ts';
import { readInput } from './checks/read-input.ts';
import { refuseGuesses } from './checks/refuse-guesses.ts';
import { dates } from './plugins/dates.ts';
import { createTextPlugin } from './plugins/text-plugin.ts';
import { toClientFile } from './text/client-file.ts';
import { toDocumentFile } from './text/document-file.ts';
import { toErrorsFile } from './text/errors-file.ts';
import { toHandlersFile } from './text/handlers-file.ts';
import { HEADER } from './text/header.ts';
import { toOperationsFile } from './text/operations-file.ts';

/** Where the document is, and the folders that hold nothing but generated files. */
export interface Places {
  readonly input: URL;
  readonly contract: URL;
  readonly serverStubs: URL;
  readonly sdk: URL;
}

/** One hey-api job per output folder, all from the same document. */
export function toJobs(places: Places): UserConfig[] {
  const toJob = (output: URL, plugins: UserConfig['plugins'] & {}): UserConfig => ({
    input: readInput(places.input),
    output: {
      path: fileURLToPath(output),
      clean: true,
      entryFile: false,
      header: HEADER,
      module: { extension: '.js' },
      tsConfigPath: null,
    },
    parser: { patch: { input: refuseGuesses } },
    plugins,
    interactive: false,
    logs: { level: 'silent', file: false },
  });
  return [
    toJob(places.contract, [
      {
        name: '@hey-api/typescript',
        definitions: { case: 'preserve' },
        $resolvers: dates,
      },
      createTextPlugin('operations', toOperationsFile),
      createTextPlugin('document', toDocumentFile),
    ]),
    toJob(places.serverStubs, [createTextPlugin('handlers', toHandlersFile)]),
    toJob(places.sdk, [
      createTextPlugin('client', toClientFile),
      createTextPlugin('errors', toErrorsFile),
    ]),
  ];
}
