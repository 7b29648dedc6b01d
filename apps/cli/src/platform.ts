/** Where the command runs. */
export interface Surroundings {
  /** Such as `process.env`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What files are relative to. */
  readonly folder: string;
  /** Whether output is coloured. */
  readonly colours: boolean;
  /** Writes a line of output. */
  readonly print: (text: string) => void;
  /** Writes what went wrong. */
  readonly printError: (problem: unknown) => void;
}
