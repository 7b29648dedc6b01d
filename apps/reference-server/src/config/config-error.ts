/** A setting that cannot be used; the message is one sentence that names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** A problem of a database's address: a sentence that lacks its subject, the setting. */
export class AddressProblem extends Error {
  override readonly name = 'AddressProblem';
}
