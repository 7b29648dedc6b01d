import type { ContractTypes, InputOf, OperationIdOf } from '@numberkit/contract';
import type { PhoneNumberTypes } from '../scenarios/contract.js';

/** The outcome of a client's call. */
export type Outcome =
  /** The output that the client returned; undefined for a success without one. */
  | { readonly kind: 'success'; readonly output: unknown }
  /** An exception of the service, by the name that the client gives it. */
  | {
      readonly kind: 'exception';
      readonly name: string;
      /** The HTTP status of the response, if the client shows it; on the AWS wire, AWS's status. */
      readonly status?: number | undefined;
      /** The members of the exception, including `Message`. */
      readonly members: Readonly<Record<string, unknown>>;
    }
  /** Any other error: no connection, an unreadable response. */
  | { readonly kind: 'failure'; readonly error: unknown };

/** A client of one address. */
export interface StartedClient<Types extends ContractTypes<Types> = PhoneNumberTypes> {
  /** Calls an operation. It never rejects: an error of the client is an outcome. */
  call<Op extends OperationIdOf<Types>>(operation: Op, input: InputOf<Types, Op>): Promise<Outcome>;
  /** Calls an operation until its last page. The output is the list of all items. */
  items?<Op extends OperationIdOf<Types>>(
    operation: Op,
    input: InputOf<Types, Op>,
  ): Promise<Outcome>;
  close(): Promise<void>;
}

/**
 * Lets the suite drive a client in any language.
 *
 * @typeParam Types the types of the contract's operations. Default: those of the phone numbers
 */
export interface ClientDriver<Types extends ContractTypes<Types> = PhoneNumberTypes> {
  /** The client's name in the report. */
  readonly name: string;
  /** The form of timestamps in its outputs: dates, or their texts in ISO 8601. Default: `Date`. */
  readonly timestamps?: 'Date' | 'ISO 8601' | undefined;
  /** Whether its clients have `items`. Without it, cases about all items of a list are left out. */
  readonly readsItems?: boolean | undefined;
  /**
   * Starts the client.
   *
   * @param baseUrl where the suite plays the server, without a slash at its end
   */
  start(baseUrl: string): Promise<StartedClient<Types>>;
}

/** A driver of a client of any contract. */
export interface AnyDriver extends Omit<ClientDriver, 'start'> {
  start(baseUrl: string): Promise<AnyClient>;
}

/** A started client of any contract. */
export interface AnyClient {
  call(operation: string, input: object): Promise<Outcome>;
  items?(operation: string, input: object): Promise<Outcome>;
  close(): Promise<void>;
}
