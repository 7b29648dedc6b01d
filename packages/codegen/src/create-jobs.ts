import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { UserConfig } from '@hey-api/openapi-ts';
import type { Names } from './emit/names.ts';
import { type Model, toModel } from './model/model.ts';
import { createTextPlugin, dateResolvers } from './plugins.ts';
import { validateReferences } from './validation/references.ts';
import { validateDocument } from './validation/validate-document.ts';

type PluginList = NonNullable<UserConfig['plugins']>;

/** One document, and the names that its generated files use. */
export interface JobsOptions {
  readonly input: URL;
  /** The document's file name in spec/, for the header of the generated files. */
  readonly name: string;
  readonly names: Names;
}

/** Makes the hey-api jobs of one document. */
export interface Jobs {
  /** The job that writes one output folder. */
  toJob(output: URL, plugins: PluginList): UserConfig;
  /** The plugin that writes the types of the schemas. */
  readonly types: PluginList[number];
  /** A plugin that writes one file. */
  file(name: string, toText: (model: Model, names: Names) => string): PluginList[number];
}

/** @throws {Error} The document does not exist, or has references that lead to nothing. */
export function createJobs(options: JobsOptions): Jobs {
  const { name, names } = options;
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
      parser: { patch: { input: validateDocument } },
      plugins,
      interactive: false,
      logs: { level: 'silent', file: false },
    }),
    types: {
      name: '@hey-api/typescript',
      definitions: { case: 'preserve' },
      $resolvers: dateResolvers,
    },
    file: (file, toText) =>
      createTextPlugin(file, header, (document) => toText(toModel(document), names)),
  };
}
