import type { Input, OperationId } from '@numberkit/contract/phone-numbers';

/** The outcome of a client's call. */
export type Outcome =
  /** The output that the client returned, timestamps as `Date`. */
  | { readonly kind: 'success'; readonly output: unknown }
  /** An exception of the service, by the name that the client gives it. */
  | {
      readonly kind: 'exception';
      readonly name: string;
      /** The HTTP status of the response, if the client shows it; on the AWS wire, AWS's status. */
      readonly status?: number;
      /** The members of the exception, including `Message`. */
      readonly members: Readonly<Record<string, unknown>>;
    }
  /** Any other error: no connection, an unreadable response. */
  | { readonly kind: 'failure'; readonly error: unknown };

/** A client of one address. */
export interface StartedClient {
  /** Calls an operation. It never rejects: an error of the client is an outcome. */
  call<Op extends OperationId>(operation: Op, input: Input<Op>): Promise<Outcome>;
  close(): Promise<void>;
}

/** Lets the suite drive a client in any language. */
export interface ClientDriver {
  /** The client's name in the report. */
  readonly name: string;
  /** The form of timestamps in its outputs. Default: `Date`. */
  readonly timestamps?: 'Date' | 'ISO 8601';
  /**
   * Starts the client.
   *
   * @param baseUrl where the suite plays the server, without a slash at its end
   */
  start(baseUrl: string): Promise<StartedClient>;
}
