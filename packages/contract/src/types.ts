/** The types of one operation of a contract, as they are generated. */
interface OperationTypes {
  readonly service: string;
  readonly input: object;
  readonly handlerInput: object;
  readonly results: { readonly status: number; readonly body?: unknown };
  /** An item of a page, if the operation has pages. */
  readonly item?: unknown;
  /** The data of each event by its name, if the operation's success is a stream of events. */
  readonly events?: object;
  readonly errors: object;
  readonly transportErrors: object;
}

/** The types of a contract's operations by their ids: the generated interface `OperationTypes`. */
export type ContractTypes<Types> = { readonly [Op in keyof Types]: OperationTypes };

/** The ids of a contract's operations. */
export type OperationIdOf<Types> = keyof Types & string;

/**
 * The input that callers of an operation give: the members of path, query, header and body in one object,
 * timestamps as `Date`. Lists in it may be readonly.
 */
export type InputOf<Types extends ContractTypes<Types>, Op extends OperationIdOf<Types>> = {
  [Each in Op]: Types[Each]['input'];
}[Op];

/** The input that an operation's handler receives, and may change: with the contract's defaults. */
export type HandlerInputOf<Types extends ContractTypes<Types>, Op extends OperationIdOf<Types>> = {
  [Each in Op]: Types[Each]['handlerInput'];
}[Op];

/** The result of an operation's handler: a status that the contract declares for success, and its body. */
export type HandlerResultOf<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
> = Types[Op]['results'];

/** The body of an operation's success, timestamps as `Date`; undefined where a success has none. */
export type OutputOf<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
> = Types[Op]['results']['body'];

/** An item of an operation's pages; `never` for an operation without pages. */
export type ItemOf<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
> = Types[Op] extends { readonly item: infer Item } ? Item : never;

/** One event of a stream, by its name; `Events` has the data of each. */
export type StreamEvent<Events> = {
  readonly [Name in keyof Events & string]: {
    readonly event: Name;
    readonly data: Events[Name];
    /** The id with which a client continues after this event. */
    readonly id?: string | undefined;
  };
}[keyof Events & string];

/** A success that is a stream of events: a handler makes it, and a client's caller reads it. */
export type EventStream<Events> = AsyncIterable<StreamEvent<Events>>;

/** The ids of the operations whose success is a stream of events. */
export type StreamIdOf<Types extends ContractTypes<Types>> = {
  [Op in OperationIdOf<Types>]: Types[Op] extends { readonly events: object } ? Op : never;
}[OperationIdOf<Types>];

/** An event of an operation's stream; `never` for an operation without one. */
export type EventOf<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
> = Types[Op] extends { readonly events: infer Events } ? StreamEvent<Events> : never;

/** The service of an operation. */
export type ServiceOf<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
> = Types[Op]['service'];

/** The names of the exceptions that an operation's handler may raise. */
export type ErrorCodeOf<Types extends ContractTypes<Types>, Op extends OperationIdOf<Types>> = {
  [Each in Op]: keyof Types[Each]['errors'];
}[Op];

/** The names of the exceptions that a server's transport raises before an operation's handler. */
export type TransportErrorCodeOf<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
> = {
  [Each in Op]: keyof Types[Each]['transportErrors'];
}[Op];

/** The names of all exceptions that an operation declares. */
export type DeclaredErrorCodeOf<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
> = ErrorCodeOf<Types, Op> | TransportErrorCodeOf<Types, Op>;

type ErrorBodies<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
> = Types[Op]['errors'] & Types[Op]['transportErrors'];

/** The body of one exception of an operation. */
export type ErrorBodyOf<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
  Code extends DeclaredErrorCodeOf<Types, Op>,
> = {
  [Each in Op]: ErrorBodies<Types, Each>[Code & keyof ErrorBodies<Types, Each>];
}[Op];

/**
 * The members of an object type under other names: the members of a query, say, that the wire spells
 * `area-code`.
 */
export type Renamed<Members, Names> = {
  [Name in keyof Members as Name extends keyof Names
    ? Extract<Names[Name], string>
    : Name]: Members[Name];
};
