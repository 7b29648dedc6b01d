import type {
  ClientContract,
  ClientOperationFacts,
  ContractTypes,
  EventOf,
  InputOf,
  StreamIdOf,
} from '@numberkit/contract';
import type { Caller, ClientOf } from '../client-types.js';
import { ContractClient } from '../contract-client.js';
import { createClient } from '../create-client.js';
import type { ClientOptions } from '../options.js';
import type { ExceptionClasses } from '../service-exception.js';
import { type Settings, toSettings } from '../settings.js';
import type { StreamOptions } from './stream-options.js';
import { watchEvents } from './watch-events.js';

/** The base of generated clients of a contract with streams; a client without them has none of this code. */
export abstract class StreamingClient<
  Types extends ContractTypes<Types>,
  Classes extends ExceptionClasses,
> extends ContractClient<Types, Classes> {
  readonly #operations: ClientContract<Types>['operations'];
  readonly #settings: Settings;

  /**
   * @param classes The classes of the contract's exceptions.
   * @throws {ConfigurationError} An option cannot be used; `setting` names it.
   */
  constructor(contract: ClientContract<Types>, classes: Classes, options: ClientOptions) {
    super(contract, classes, options);
    this.#operations = contract.operations;
    this.#settings = toSettings(classes, options);
  }

  /** Reads the stream of an operation. */
  protected watchOperation<Op extends StreamIdOf<Types>>(
    operation: Op,
    input: InputOf<Types, Op> | undefined,
    options: StreamOptions | undefined,
  ): AsyncGenerator<EventOf<Types, Op>, void> {
    const events = watchEvents(this.#settings, this.#operations[operation], input, options);
    // The contract's types are those of its facts.
    return events as AsyncGenerator<EventOf<Types, Op>, void>;
  }
}

/** The operations of a contract whose success is a stream, as methods that read its events. */
export type StreamsOf<Types extends ContractTypes<Types>> = {
  readonly [Op in StreamIdOf<Types>]: Caller<
    InputOf<Types, Op>,
    StreamOptions,
    AsyncGenerator<EventOf<Types, Op>, void>
  >;
};

/**
 * As `createClient`, with the operations whose success is a stream of events too.
 *
 * @throws {ConfigurationError} An option cannot be used; `setting` names it.
 */
export function createStreamingClient<Types extends ContractTypes<Types>>(
  contract: ClientContract<Types>,
  options: ClientOptions,
): ClientOf<Types> & StreamsOf<Types> {
  const settings = toSettings({}, options);
  const facts: readonly ClientOperationFacts[] = Object.values(contract.operations);
  const streams = facts
    .filter(({ events }) => events !== undefined)
    .map((one) => [
      one.operationId,
      (input: unknown, given?: StreamOptions) => watchEvents(settings, one, input, given),
    ]);
  // The types of a contract are those of its facts.
  return {
    ...createClient(contract, options),
    ...(Object.fromEntries(streams) as StreamsOf<Types>),
  };
}
