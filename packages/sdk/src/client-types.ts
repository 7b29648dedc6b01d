import type {
  ContractTypes,
  DeclaredErrorCodeOf,
  ErrorBodyOf,
  InputOf,
  ItemOf,
  OperationIdOf,
  OutputOf,
  ServiceOf,
  StreamIdOf,
} from '@numberkit/contract';
import type {
  AbortedError,
  HookError,
  InvalidInputError,
  NetworkError,
  NumberkitError,
  TimeoutError,
  TransportError,
  UnexpectedResponseError,
} from './errors.js';
import type { CallOptions } from './options.js';
import type { OperationResult, PendingResult } from './result.js';
import type {
  ExceptionClasses,
  ServiceException,
  UnknownServiceException,
} from './service-exception.js';

/** A function of an input and options. The input can be left out if all its members can be. */
export type Caller<Input, Options, Result> = ((input: Input, options?: Options) => Result) &
  (Partial<Input> extends Input ? (input?: Input, options?: Options) => Result : unknown);

/** The input of an operation without members. */
export type EmptyInput = Record<string, never>;

/** A method that reads one page, with two more that read all pages. */
export type PaginatedMethod<Input, Output, Item> = Caller<
  Input,
  CallOptions,
  PendingResult<Output>
> & {
  /**
   * Reads the items of all pages, one after another: `for await (const item of client.….items(input))`. A page
   * is requested when its first item is asked for; a token in the input is that of the first page.
   *
   * @throws {PaginationError} The pages do not end.
   */
  readonly items: Caller<Input, CallOptions, AsyncIterableIterator<Item>>;
  /** Reads all pages, one after another, each as the output of a call; else like `items`. */
  readonly pages: Caller<Input, CallOptions, AsyncIterableIterator<Output>>;
};

/** The method of an operation. */
export type MethodOf<Types extends ContractTypes<Types>, Op extends OperationIdOf<Types>> = [
  ItemOf<Types, Op>,
] extends [never]
  ? Caller<InputOf<Types, Op>, CallOptions, PendingResult<OutputOf<Types, Op>>>
  : PaginatedMethod<InputOf<Types, Op>, OutputOf<Types, Op>, ItemOf<Types, Op>>;

/** The failures of a call that no contract declares. */
export type CallFailure =
  | UnknownServiceException
  | UnexpectedResponseError
  | NetworkError
  | TimeoutError
  | AbortedError
  | InvalidInputError
  | HookError
  | TransportError;

/** The exception of an operation: of the class generated for it, or a `ServiceException` with its members. */
export type DeclaredExceptionOf<
  Types extends ContractTypes<Types>,
  Classes extends ExceptionClasses,
  Op extends OperationIdOf<Types>,
  Code extends DeclaredErrorCodeOf<Types, Op>,
> = {
  [Each in Op]: {
    [Name in Code & NameOf<Types, Each>]: string extends keyof Classes
      ? BareException<Types, Each, Name>
      : GeneratedException<Classes, ServiceOf<Types, Each>, Name>;
  }[Code & NameOf<Types, Each>];
}[Op];

type NameOf<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
> = DeclaredErrorCodeOf<Types, Op> & string;

type BareException<
  Types extends ContractTypes<Types>,
  Op extends OperationIdOf<Types>,
  Code extends DeclaredErrorCodeOf<Types, Op>,
> = ServiceException<Code & string> &
  Readonly<Partial<Omit<ErrorBodyOf<Types, Op, Code>, keyof ServiceException>>>;

/** A problem's class has `Error` at the end of its name. */
type GeneratedException<Classes, Service, Code extends string> = Service extends keyof Classes
  ? Code extends keyof Classes[Service]
    ? Instance<Classes[Service][Code]>
    : `${Code}Error` extends keyof Classes[Service]
      ? Instance<Classes[Service][`${Code}Error`]>
      : never
  : never;

type Instance<Class> = Class extends new (...args: never) => infer Exception ? Exception : never;

/** All errors that a call of an operation can throw. Their `name` tells them apart. */
export type CallErrorOf<
  Types extends ContractTypes<Types>,
  Classes extends ExceptionClasses,
  Op extends OperationIdOf<Types>,
> = DeclaredExceptionOf<Types, Classes, Op, DeclaredErrorCodeOf<Types, Op>> | CallFailure;

type Failure<Thrown> = Thrown extends NumberkitError
  ? { readonly outcome: Thrown['name']; readonly error: Thrown }
  : never;

/**
 * The outcome of a call: `success` with the output, or the name of the error with the error. In a `switch`
 * over `outcome` the compiler finds missing cases.
 */
export type SafeResultOf<
  Types extends ContractTypes<Types>,
  Classes extends ExceptionClasses,
  Op extends OperationIdOf<Types>,
> =
  | ({ readonly outcome: 'success' } & OperationResult<OutputOf<Types, Op>>)
  | Failure<CallErrorOf<Types, Classes, Op>>;

/** The operations as methods that return the errors of a call instead of throwing them. */
export type SafeClientOf<
  Types extends ContractTypes<Types>,
  Classes extends ExceptionClasses = ExceptionClasses,
> = {
  readonly [Op in CallableIdOf<Types>]: Caller<
    InputOf<Types, Op>,
    CallOptions,
    Promise<SafeResultOf<Types, Classes, Op>>
  >;
};

/** The ids of the operations that return one output: all but streams of events. */
type CallableIdOf<Types extends ContractTypes<Types>> = Exclude<
  OperationIdOf<Types>,
  StreamIdOf<Types>
>;

/** A client of a contract: a method for each operation. */
export type ClientOf<Types extends ContractTypes<Types>> = {
  readonly [Op in CallableIdOf<Types>]: MethodOf<Types, Op>;
} & {
  /** The same operations; they return their errors instead of throwing them. */
  readonly safe: SafeClientOf<Types>;
};
