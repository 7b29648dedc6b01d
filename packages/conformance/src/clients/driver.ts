import type { Input, OperationId } from '@numberkit/contract';

/** What came out of a client. */
export type Outcome =
  /** An answer: what the client gave its caller, timestamps as `Date`. */
  | { readonly kind: 'success'; readonly output: unknown }
  /** An exception of the service, by the name that the client gives it. */
  | {
      readonly kind: 'exception';
      readonly name: string;
      /** The HTTP status that came, where the client shows it: AWS's on the AWS wire. */
      readonly status?: number;
      /** The members of the exception, `Message` among them. */
      readonly members: Readonly<Record<string, unknown>>;
    }
  /** Anything else: no connection, an answer that it could not read. */
  | { readonly kind: 'failure'; readonly error: unknown };

/** A client that talks to one address. */
export interface StartedClient {
  /** Calls an operation. Never rejects: what the client throws is an outcome. */
  call<Op extends OperationId>(operation: Op, input: Input<Op>): Promise<Outcome>;
  close(): Promise<void>;
}

/** Drives a client, whatever its language, for the kit. */
export interface ClientDriver {
  /** The client's name in the report. */
  readonly name: string;
  /** How it gives the kit the timestamps of answers. Default: as `Date`. */
  readonly timestamps?: 'Date' | 'ISO 8601';
  /**
   * Starts the client.
   *
   * @param baseUrl where the kit plays the server, without a slash at its end
   */
  start(baseUrl: string): Promise<StartedClient>;
}
