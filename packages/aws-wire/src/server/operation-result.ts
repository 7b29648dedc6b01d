/** An answer in the contract's form. */
export interface OperationResult {
  readonly status: number;
  /** The exception's name, as in `X-Amzn-ErrorType`; undefined for a success. */
  readonly exception: string | undefined;
  /** The JSON body. */
  readonly body: unknown;
}
