/** The members of the conflict when an idempotency token comes back with other parameters. */
export function toTokenReuse(token: string | undefined): { Message: string } {
  return {
    Message: `The ClientToken ${token} was used before with other parameters; a new request needs a new one.`,
  };
}
