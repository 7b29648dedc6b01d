import type {
  ClientContract,
  ContractTypes,
  InputOf,
  ItemOf,
  OperationIdOf,
  OutputOf,
} from '@numberkit/contract';
import { startCall } from './call.js';
import type { PaginatedMethod, SafeClientOf } from './client-types.js';
import type { CallOptions, ClientOptions } from './options.js';
import { createPaginatedMethod } from './pages.js';
import type { PendingResult } from './result.js';
import { createSafeClient } from './safe.js';
import type { ExceptionClasses } from './service-exception.js';
import { type Settings, toSettings } from './settings.js';

/**
 * The base of generated clients, which have a method for each operation of their contract. A client is one of one
 * server. It holds no connection and needs no closing.
 */
export abstract class ContractClient<
  Types extends ContractTypes<Types>,
  Classes extends ExceptionClasses,
> {
  /** The same operations; they return their errors instead of throwing them. */
  readonly safe: SafeClientOf<Types, Classes>;
  readonly #operations: ClientContract<Types>['operations'];
  readonly #settings: Settings;

  /**
   * @param classes The classes of the contract's exceptions.
   * @throws {ConfigurationError} An option cannot be used; `setting` names it.
   */
  constructor(contract: ClientContract<Types>, classes: Classes, options: ClientOptions) {
    this.#operations = contract.operations;
    this.#settings = toSettings(classes, options);
    this.safe = createSafeClient(contract, this.#settings);
  }

  /** Calls an operation. */
  protected callOperation<Op extends OperationIdOf<Types>>(
    operation: Op,
    input: InputOf<Types, Op> | undefined,
    options: CallOptions | undefined,
  ): PendingResult<OutputOf<Types, Op>> {
    return startCall<OutputOf<Types, Op>>(
      this.#settings,
      this.#operations[operation],
      input,
      options,
    );
  }

  /** Makes the method of an operation with pages. */
  protected paginateOperation<Op extends OperationIdOf<Types>>(
    operation: Op,
  ): PaginatedMethod<InputOf<Types, Op>, OutputOf<Types, Op>, ItemOf<Types, Op>> {
    return createPaginatedMethod(this.#settings, this.#operations[operation]);
  }
}
