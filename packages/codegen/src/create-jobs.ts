import { fileURLToPath } from 'node:url';
import type { UserConfig } from '@hey-api/openapi-ts';
import { dates } from './plugins/dates.ts';
import { createTextPlugin } from './plugins/text-plugin.ts';
import type { JsonObject } from './spec/json.ts';
import { readInput } from './validation/read-input.ts';
import { validateReferences } from './validation/references.ts';

type PluginList = NonNullable<UserConfig['plugins']>;

/** What the jobs of one document have in common. */
export interface JobsOptions<Model> {
  readonly input: URL;
  readonly header: string;
  readonly validateDocument: (document: unknown) => void;
  readonly toModel: (document: JsonObject) => Model;
}

/** Makes the hey-api jobs of one document. */
export interface Jobs<Model> {
  toJob(output: URL, plugins: PluginList): UserConfig;
  /** The plugin that writes the types of the schemas. */
  readonly types: PluginList[number];
  /** A plugin that writes one file. */
  file(name: string, toText: (model: Model) => string): PluginList[number];
}

/** @throws {Error} The document does not exist, or has references that lead to nothing. */
export function createJobs<Model>(options: JobsOptions<Model>): Jobs<Model> {
  const { header, validateDocument, toModel } = options;
  const input = readInput(options.input);
  validateReferences(options.input);
  return {
    toJob: (output, plugins) => ({
      input,
      output: {
        path: fileURLToPath(output),
        clean: true,
        entryFile: false,
        header,
        module: { extension: '.js' },
        tsConfigPath: null,
      },
      parser: { patch: { input: validateDocument } },
      plugins,
      interactive: false,
      logs: { level: 'silent', file: false },
    }),
    types: {
      name: '@hey-api/typescript',
      definitions: { case: 'preserve' },
      $resolvers: dates,
    },
    file: (name, toText) => createTextPlugin(name, header, (document) => toText(toModel(document))),
  };
}
