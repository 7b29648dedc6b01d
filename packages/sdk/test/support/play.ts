/** An answer of the played server. */
export interface AnswerScene {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is written as JSON. */
  readonly body?: string | object;
}

/** How the played server treats one request. */
export type Scene =
  | AnswerScene
  /** Closes the connection without an answer. */
  | 'cut'
  /** Closes the connection in the middle of the answer's body. */
  | 'cut-body'
  /** Never answers. */
  | 'hang';

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  /** The request target, undecoded. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}
