import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { UserConfig } from '@hey-api/openapi-ts';
import { createTextPlugin, dateResolvers } from './plugins.ts';
import type { JsonObject } from './spec/json.ts';
import { validateReferences } from './validation/references.ts';

type PluginList = NonNullable<UserConfig['plugins']>;

/** How one document is validated and turned into the model of its emitters. */
export interface JobsOptions<Model> {
  readonly input: URL;
  /** The document's file name in spec/, for the header of the generated files. */
  readonly name: string;
  readonly validate: (document: unknown) => void;
  readonly toModel: (document: JsonObject) => Model;
}

/** Makes the hey-api jobs of one document. */
export interface Jobs<Model> {
  /** The job that writes one output folder. */
  toJob(output: URL, plugins: PluginList): UserConfig;
  /** The plugin that writes the types of the schemas. */
  readonly types: PluginList[number];
  /** A plugin that writes one file. */
  file(name: string, toText: (model: Model) => string): PluginList[number];
}

/** @throws {Error} The document does not exist, or has references that lead to nothing. */
export function createJobs<Model>(options: JobsOptions<Model>): Jobs<Model> {
  const { name, validate, toModel } = options;
  const header = `// generated from spec/${name} by \`pnpm generate\`; do not edit`;
  const input = fileURLToPath(options.input);
  // hey-api ends without an error if the document does not exist.
  if (!existsSync(input)) throw new Error(`The document ${input} does not exist.`);
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
      parser: { patch: { input: validate } },
      plugins,
      interactive: false,
      logs: { level: 'silent', file: false },
    }),
    types: {
      name: '@hey-api/typescript',
      definitions: { case: 'preserve' },
      $resolvers: dateResolvers,
    },
    file: (file, toText) => createTextPlugin(file, header, (document) => toText(toModel(document))),
  };
}
