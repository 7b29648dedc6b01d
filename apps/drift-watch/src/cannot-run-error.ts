/** Why nothing can be compared, in one sentence. */
export class CannotRunError extends Error {}
