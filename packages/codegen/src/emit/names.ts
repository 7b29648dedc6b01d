/** The names that generated files of one document use for each other. */
export interface Names {
  /** The value that is the contract: `phoneNumbers`. */
  readonly contract: string;
  /** The modules that generated files import, as they write them. */
  readonly modules: {
    /** The types of contracts: `@numberkit/contract`. */
    readonly contract: string;
    /** The generated contract, for the files of servers and clients. */
    readonly generated: string;
  };
}

/** The name of the contract with its document. */
export function toDocumentedName(contract: string): string {
  return `${contract}WithDocument`;
}
