/** A statement that a version of the server sent to PostgreSQL. */
export interface RecordedStatement {
  /** The index of its SQL in `texts`. */
  readonly text: number;
  readonly values: readonly unknown[];
  /** The rows that it got on the tables of its own version; undefined if there were none, or several results. */
  readonly rows?: readonly unknown[];
}

/** What a version of the server does to a database: files of it stand for versions that run during an upgrade. */
export interface Recording {
  /** The last migration that the version knows. */
  readonly level: string;
  readonly texts: readonly string[];
  /** Makes its tables and fills them with the standard fixtures. */
  readonly start: readonly RecordedStatement[];
  /** The calls that it handled, each with its statements. */
  readonly calls: readonly {
    readonly operation: string;
    readonly statements: readonly RecordedStatement[];
  }[];
}
