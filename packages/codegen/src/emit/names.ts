/** The names that generated files of one document use for each other. */
export interface Names {
  /** The value that is the contract: `phoneNumbers`. */
  readonly contract: string;
  /** The modules that generated files import, as they write them. */
  readonly modules: Modules;
  /** The modules of generated files that always stand in one folder. */
  readonly siblings: {
    readonly types: string;
    readonly contract: string;
    readonly errors: string;
  };
}

/** The modules that generated files import, as they write them. */
export interface Modules {
  /** The types of contracts: `@numberkit/contract`. */
  readonly contract: string;
  /** The generated contract: contract.gen.ts, or a module that exports what it does. */
  readonly generated: string;
  /** The types of handlers: `@numberkit/server-stubs`. */
  readonly stubs: string;
  /** The client that the generated class extends: `@numberkit/sdk/client`. */
  readonly client: string;
}

/** The name of the contract with its document. */
export function toDocumentedName(contract: string): string {
  return `${contract}WithDocument`;
}

/** The name of the contract's client class: `LibraryClient` from `library`. */
export function toClientName(contract: string): string {
  return `${contract.charAt(0).toUpperCase()}${contract.slice(1)}Client`;
}
