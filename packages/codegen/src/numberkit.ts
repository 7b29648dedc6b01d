import { toClientFile } from './emit/client-file.ts';
import { toContractFile } from './emit/contract-file.ts';
import { toDocumentFile } from './emit/document-file.ts';
import { toErrorsFile } from './emit/errors-file.ts';
import { toHandlersFile } from './emit/handlers-file.ts';
import type { Modules, Names } from './emit/names.ts';
import { createFilePlugin, type Emitter, type JobPlugin, typesPlugin } from './plugins.ts';

/** The name of a generated file, without `.gen.ts`. */
export type FileName = 'types' | keyof typeof emitters;

/** Options of the plugins. */
export interface NumberkitOptions {
  /** The name of the contract's value, in lower camel case: `library`. The client's class is `LibraryClient` then. */
  readonly name: string;
  /** The files to write; all of them if left out. */
  readonly files?: readonly FileName[] | undefined;
  /** Other modules that the generated files import. */
  readonly modules?: Partial<Modules> | undefined;
}

const emitters = {
  contract: toContractFile,
  document: toDocumentFile,
  handlers: toHandlersFile,
  client: toClientFile,
  errors: toErrorsFile,
} satisfies { [file: string]: Emitter };

/**
 * The plugins of hey-api that turn an OpenAPI document into a contract as a value, the handlers of a server and a
 * client, in TypeScript:
 *
 *     plugins: [...numberkit({ name: 'library' })]
 *
 * @throws {TypeError} The name is not one of a variable.
 */
export function numberkit({ name, files, modules }: NumberkitOptions): JobPlugin[] {
  requireName(name);
  const toNames = (toModule: (file: string) => string): Names => ({
    contract: name,
    siblings: {
      types: toModule('types'),
      contract: toModule('contract'),
      errors: toModule('errors'),
    },
    modules: {
      contract: '@numberkit/contract',
      generated: toModule('contract'),
      stubs: '@numberkit/server-stubs',
      client: '@numberkit/sdk/client',
      ...modules,
    },
  });
  const isWritten = (file: FileName): boolean => files === undefined || files.includes(file);
  return [
    ...(isWritten('types') ? [typesPlugin] : []),
    ...listNames()
      .filter(isWritten)
      .map((file) => createFilePlugin(file, emitters[file], toNames)),
  ];
}

/** Names that generated files use for something else, and words of the language. */
const taken = new Set(
  [
    'contract document exceptionClasses limits schemas services',
    'await break case catch class const continue debugger default delete do else enum export extends false',
    'finally for function if implements import in instanceof interface let new null package private',
    'protected public return static super switch this throw true try typeof var void while with yield',
  ].flatMap((words) => words.split(' ')),
);

function requireName(name: string): void {
  if (/^[a-z][A-Za-z0-9]*$/.test(name) && !taken.has(name)) return;
  throw new TypeError(`The name ${name} cannot be that of a contract; library could be one.`);
}

function listNames(): (keyof typeof emitters)[] {
  return ['contract', 'document', 'handlers', 'client', 'errors'];
}
