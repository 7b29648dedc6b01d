import type { Terminal } from '@numberkit/conformance/terminal';

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
  /** Standard error, for the progress of long work. */
  readonly terminal: Terminal;
  /** Returns a signal that Ctrl-C aborts, instead of ending the process. */
  readonly createInterrupt: () => AbortSignal;
  /** Returns a signal that aborts after a number of milliseconds. */
  readonly createDeadline: (ms: number) => AbortSignal;
  /** Opens an address in the user's browser; undefined where there is no display. */
  readonly openBrowser: ((url: string) => Promise<void>) | undefined;
}
