/** What the command has of the process that it runs in. */
export interface Platform {
  /** Such as `process.env`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that files are relative to. */
  readonly folder: string;
  /** Whether output is coloured. */
  readonly colours: boolean;
  /** Writes a line to standard output. */
  readonly print: (text: string) => void;
  /** Writes a line to standard error. */
  readonly printError: (problem: unknown) => void;
}
