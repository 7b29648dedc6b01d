import {
  type CallOptions,
  type ClientOptions,
  ContractClient,
  type InputOf,
  type ItemOf,
  type OutputOf,
  type PaginatedMethod,
  type PendingResult,
  ServiceException,
} from '../../src/client.js';
import { type ToyTypes, toy } from './toy-contract.js';

export class ExistsError extends ServiceException<'ExistsError'> {}

export class FullError extends ServiceException<'FullError'> {
  declare readonly shelf: string | undefined;
}

const exceptionClasses: {
  readonly Library: {
    readonly ExistsError: typeof ExistsError;
    readonly FullError: typeof FullError;
  };
} = { Library: { ExistsError, FullError } };

const { addBook } = toy.operations;
const { Exists, Full, ...others } = addBook.exceptions;

/** A client of the form that the generator writes, whose problems have the names of their classes. */
export class ToyClient extends ContractClient<ToyTypes, typeof exceptionClasses> {
  constructor(options: ClientOptions) {
    const exceptions = {
      ...others,
      ...(Exists && Full && { ExistsError: Exists, FullError: Full }),
    };
    const operations = { ...toy.operations, addBook: { ...addBook, exceptions } };
    super({ operations }, exceptionClasses, options);
  }

  readonly listBooks: PaginatedMethod<
    InputOf<ToyTypes, 'listBooks'>,
    OutputOf<ToyTypes, 'listBooks'>,
    ItemOf<ToyTypes, 'listBooks'>
  > = this.paginateOperation('listBooks');

  addBook(
    input: InputOf<ToyTypes, 'addBook'>,
    options?: CallOptions,
  ): PendingResult<OutputOf<ToyTypes, 'addBook'>> {
    return this.callOperation('addBook', input, options);
  }
}
